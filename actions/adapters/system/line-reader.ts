import { textOf } from './bytes.ts';

/** Whole characters and whole lines of what comes in pieces; or all of it at the end. */
export class LineReader {
  readonly #decoder = new TextDecoder();
  readonly #tell: ((line: string) => void) | undefined;
  readonly #longest: number;
  readonly #pieces: Buffer[] = [];
  #rest = '';

  /** `longest`: characters after which a line that is told is taken for ended. */
  constructor(tell: ((line: string) => void) | undefined, longest = Number.POSITIVE_INFINITY) {
    this.#tell = tell;
    this.#longest = longest;
  }

  take(data: Buffer): void {
    if (this.#tell === undefined) {
      this.#pieces.push(data);
      return;
    }
    const lines = (this.#rest + this.#decoder.decode(data, { stream: true })).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#tell(line);
    if (this.#rest.length <= this.#longest) return;
    this.#tell(this.#rest);
    this.#rest = '';
  }

  end(): string {
    if (this.#tell && this.#rest !== '') this.#tell(this.#rest);
    return textOf(Buffer.concat(this.#pieces));
  }
}
