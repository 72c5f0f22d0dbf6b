interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

interface Time {
  readonly now: number;
  advance(seconds: number): void;
}

/** Processes that wait. Time passes only when all of them do, and then just as far as the first one's end. */
export class Sleepers {
  readonly #time: Time;
  readonly #sleeping: Sleeper[] = [];
  #scheduled = false;

  constructor(time: Time) {
    this.#time = time;
  }

  wait(seconds: number): Promise<void> {
    return new Promise((wake) => {
      this.#sleeping.push({ until: this.#time.now + seconds, wake });
      this.#schedule();
    });
  }

  /** A new turn of the event loop begins when nobody has anything left to do but wait. */
  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(() => this.#next());
  }

  #next(): void {
    this.#scheduled = false;
    const first = this.#sleeping.reduce<Sleeper | undefined>(
      (best, sleeper) => (best === undefined || sleeper.until < best.until ? sleeper : best),
      undefined,
    );
    if (first === undefined) return;
    this.#sleeping.splice(this.#sleeping.indexOf(first), 1);
    this.#time.advance(Math.max(0, first.until - this.#time.now));
    first.wake();
    if (this.#sleeping.length > 0) this.#schedule();
  }
}
