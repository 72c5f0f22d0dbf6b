import { secretsOf } from '../core/probe/sensitive.ts';
import type { Attempt } from '../core/rollout/attempt.ts';
import { type Asking, type Heard, hear, type Round, unheard } from '../core/rollout/heard.ts';
import type { Seen } from '../core/rollout/seen.ts';
import { roundOf } from '../core/rollout/smoke.ts';
import type { Ports } from '../ports/rollout.ts';

/** Seconds from one question of a check to its next: what lasts less is no sign. */
const PAUSE = 2;

/**
 * What the app says through its own address. A look asks, and what came shows at a later one, so that a slow answer delays no
 * decision; each check has its own time. What was heard ends with the process: one that goes on for it begins to count anew, since
 * what it can't hear any more it can ask again.
 */
export class Smoke {
  readonly #ports: Pick<Ports, 'probe' | 'clock'>;
  readonly #end = new AbortController();
  readonly #reached = new Set<string>();
  #probe: Awaited<ReturnType<Ports['probe']>> | undefined;
  #round: Round | undefined;
  #attempt = 0;
  #since = 0;
  #key = '';
  #asking: readonly Asking[] = [];
  #heard: Heard[] = [];
  #next: number[] = [];

  constructor(ports: Pick<Ports, 'probe' | 'clock'>) {
    this.#ports = ports;
  }

  /** What was heard until now, after each check whose turn it is was asked once more. */
  async look(attempt: Attempt, seen: Seen): Promise<Seen['smoke']> {
    const round = roundOf(attempt, seen);
    if (round !== undefined) {
      await this.#begin(round, attempt);
      for (const index of this.#asking.keys()) this.#ask(index);
    }
    return this.#round && { ...this.#round, since: this.#since, heard: [...this.#heard] };
  }

  close(): void {
    this.#end.abort();
    this.#probe?.asker.close();
  }

  async #begin(round: Round, attempt: Attempt): Promise<void> {
    const key = `${attempt.lease.attempt} ${round.bakeSince}`;
    this.#round = round;
    if (key === this.#key) return;
    this.#probe ??= await this.#ports.probe();
    // Loaded where it is needed alone: a rollback asks nothing.
    this.#asking = await (await import('./smoke-checks.ts')).askings(attempt, round);
    const { secrets } = this.#probe;
    for (const { check } of this.#asking) secrets.hide(...secretsOf(check.question));
    // What is compared is compared over all waves of an attempt.
    const before = this.#attempt === attempt.lease.attempt ? this.#heard : [];
    if (this.#attempt !== attempt.lease.attempt) this.#since = this.#ports.clock.now();
    this.#attempt = attempt.lease.attempt;
    this.#heard = this.#asking.map(({ check }, index) => unheard(secrets.clean(check.name), before[index]));
    this.#next = this.#asking.map(() => 0);
    this.#key = key;
  }

  #ask(index: number): void {
    const { clock } = this.#ports;
    const [asking, heard, key, probe] = [this.#asking[index], this.#heard[index], this.#key, this.#probe];
    if (asking === undefined || heard === undefined || probe === undefined) return;
    if (clock.now() < (this.#next[index] ?? 0)) return;
    this.#next[index] = Number.POSITIVE_INFINITY;
    const began = clock.now();
    void probe.asker.ask(asking.check.question, this.#end.signal).then((got) => {
      const before = this.#heard[index];
      // Of a bake that is over, or was begun anew.
      if (this.#key !== key || before === undefined) return;
      const round = this.#round ?? { mixed: false };
      const reached = this.#reached.has(before.check);
      const hearing = { ...round, now: clock.now(), reached, clean: (text: string) => probe.secrets.clean(text) };
      const after = hear(before, asking, got, hearing);
      if (after.good > before.good) this.#reached.add(before.check);
      this.#heard[index] = after;
      this.#next[index] = began + PAUSE;
    });
  }
}
