import { byRelease, type OfRelease } from '../core/probe/by-release.ts';
import type { Check } from '../core/probe/check.ts';
import { judge } from '../core/probe/judge.ts';
import { kindOf } from '../core/probe/kinds.ts';
import type { Answered } from '../core/probe/releases-told.ts';
import { type AnswersSeen, findAnswers } from '../core/probe/signs.ts';
import type { Watched } from '../core/probe/watch.ts';
import { Gate } from './gate.ts';
import type { SmokePorts } from './ports.ts';

interface Course {
  /** Seconds between two questions of a check. */
  readonly pace: number;
  readonly consecutive: number;
  readonly concurrency: number;
  readonly clean: (text: string) => string;
}

type Seen = { -readonly [K in keyof AnswersSeen]: AnswersSeen[K] } & { releases: readonly OfRelease[] };

/** Asks each check again and again, until it is stopped. */
export class Asking {
  /** Whether any good answer came. */
  served = false;
  readonly #checks: readonly Check[];
  readonly #course: Course;
  readonly #ports: Pick<SmokePorts, 'asker' | 'clock'>;
  readonly #gate: Gate;
  readonly #seen: ReadonlyMap<Check, Seen>;
  readonly #stop = new AbortController();

  constructor(checks: readonly Check[], course: Course, ports: Pick<SmokePorts, 'asker' | 'clock'>) {
    this.#checks = checks;
    this.#course = course;
    this.#ports = ports;
    this.#gate = new Gate(course.concurrency);
    this.#seen = new Map(
      checks.map((check) => [check, { asked: 0, bad: 0, badInARow: 0, why: '', came: '', releases: [] }]),
    );
  }

  /** Until it is stopped. */
  async run(): Promise<void> {
    await Promise.all([...this.#seen].map(([check, seen]) => this.#follow(check, seen)));
  }

  /** Ends what is asked at once; what it would have answered counts no more. */
  stop(): void {
    this.#stop.abort();
  }

  found(): readonly Watched[] {
    return this.#checks.map((check) => ({
      name: check.name,
      finding: findAnswers(this.#seen.get(check) as Seen, this.#course.consecutive),
    }));
  }

  /** Who answered each check. */
  answered(): readonly Answered[] {
    return this.#checks.map((check) => ({ check: check.name, releases: this.#seen.get(check)?.releases ?? [] }));
  }

  async #follow(check: Check, seen: Seen): Promise<void> {
    const { asker, clock } = this.#ports;
    const { signal } = this.#stop;
    while (!signal.aborted) {
      const next = clock.now() + this.#course.pace;
      await this.#gate.through(async () => {
        if (signal.aborted) return;
        const got = await asker.ask(check.question, signal);
        if (signal.aborted) return;
        const judged = judge(check, got, clock.now(), this.#course.clean);
        const { failure } = judged;
        const kind = failure ? kindOf(failure, got, this.#course.clean) : '';
        seen.releases = byRelease(seen.releases, judged, kind);
        seen.asked += 1;
        if (failure === undefined) {
          this.served = true;
          seen.badInARow = 0;
          return;
        }
        seen.bad += 1;
        seen.badInARow += 1;
        Object.assign(seen, { why: `${failure.word}: ${failure.why}`, came: failure.came });
      });
      // By the second, since what is stopped has to end.
      while (!signal.aborted && clock.now() < next) await clock.wait(Math.min(1, next - clock.now()));
    }
  }
}
