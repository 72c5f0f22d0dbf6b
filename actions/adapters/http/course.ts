import type { NoAnswer, Timings } from '../../core/probe/answer.ts';

type Part = 'name' | 'connect' | 'tls' | 'firstByte';

/** How far one question has come: what is being done, and when each part of it was over. */
export class Course {
  readonly #began = performance.now();
  readonly #over = new Map<Part, number>();
  /** Goes on "while …". */
  doing = 'looking up the name';
  /** Of the body, as it came. */
  bytes = 0;

  over(part: Part, next: string): void {
    this.#over.set(part, this.#seconds());
    this.doing = next;
  }

  /** Another request of the same question: after a redirect, or since a kept connection was dead. The clock goes on. */
  again(): void {
    this.#over.clear();
    this.doing = 'looking up the name';
    this.bytes = 0;
  }

  timings(): Timings {
    return { ...Object.fromEntries(this.#over), all: this.#seconds() };
  }

  #seconds(): number {
    return (performance.now() - this.#began) / 1000;
  }
}

/** Why there is nothing to judge, in a clause for people; all other errors are told by `explain`. */
export class Unanswered extends Error {
  readonly kind: NoAnswer['kind'];

  constructor(kind: NoAnswer['kind'], message: string) {
    super(message);
    this.kind = kind;
  }
}

/** Settles as `begin` says; when the signal comes first, it fails by its reason and what `begin` gave back lets go. */
export function unlessStopped<T>(
  signal: AbortSignal,
  begin: (done: (value: T) => void, fail: (error: unknown) => void) => () => void,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    signal.throwIfAborted();
    let letGo = () => {};
    const stop = () => {
      letGo();
      reject(signal.reason);
    };
    signal.addEventListener('abort', stop, { once: true });
    const over = () => signal.removeEventListener('abort', stop);
    letGo = begin(
      (value) => {
        over();
        resolve(value);
      },
      (error) => {
        over();
        reject(error);
      },
    );
  });
}
