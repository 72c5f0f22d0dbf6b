/** Which release an answer names, in `x-release` and in its JSON. */
export class Releases {
  #now = 'v1';
  #old: { name: string; every: number } | undefined;
  #answers = 0;

  /** From now on all answers are of this one; with `old`, one of `every` answers is still of that. */
  serve(name: string, old?: { name: string; every: number }): void {
    this.#now = name;
    this.#old = old;
    this.#answers = 0;
  }

  next(): string {
    this.#answers += 1;
    return this.#old !== undefined && this.#answers % this.#old.every === 0 ? this.#old.name : this.#now;
  }
}
