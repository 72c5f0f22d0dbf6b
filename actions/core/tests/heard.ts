/** Characters of what a container writes that the log shows. */
const SHOWN = 1 << 20;
/** Lines that are told again where it fails, and characters of each. */
const LAST = 20;
const LINE = 500;

/** What a container writes, line by line: all of it may be without an end. */
export class Heard {
  readonly #last: string[] = [];
  #left = SHOWN;

  /** What the log shows of a line; undefined: nothing. */
  take(line: string): string | undefined {
    this.#last.push(line.length > LINE ? `${line.slice(0, LINE)}…` : line);
    if (this.#last.length > LAST) this.#last.shift();
    if (this.#left < 0) return undefined;
    this.#left -= line.length + 1;
    return this.#left < 0 ? 'the tests write more than 1 MiB; the rest is not shown here' : line;
  }

  get last(): readonly string[] {
    return this.#last;
  }
}
