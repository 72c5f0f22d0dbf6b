import type { Check } from '../core/probe/check.ts';
import type { Judged } from '../core/probe/judge.ts';
import type { CheckVerdict } from '../core/probe/verdict.ts';
import { formatDuration } from '../core/text/duration.ts';
import type { ActionContext } from '../shell/action.ts';
import type { Listener } from './ask.ts';

/** Seconds between two lines of the log, and between two notes for `post`. */
const TOLD = 10;
const KEPT = 1;

/** Says every so often how far it is, and keeps what was seen for whoever cuts the job off. */
export class Progress implements Listener {
  readonly #context: Pick<ActionContext, 'log' | 'keep'>;
  readonly #now: () => number;
  readonly #began: number;
  readonly #checks: number;
  /** Of checks that are not over: what was last wrong. */
  readonly #trouble = new Map<Check['name'], string>();
  #told: number;
  #kept = 0;
  #answers = 0;
  #passed = 0;
  #failed = 0;

  constructor(context: Pick<ActionContext, 'log' | 'keep'>, checks: number, now: () => number) {
    this.#context = context;
    this.#now = now;
    this.#began = now();
    this.#told = this.#began;
    this.#checks = checks;
  }

  heard(check: Check, { failure }: Judged): void {
    this.#answers += 1;
    if (failure) this.#trouble.set(check.name, `${failure.word}: ${failure.why}`);
    else this.#trouble.delete(check.name);
    this.#say(() => this.#line());
  }

  /** Of a watch, in its own words. */
  watched(line: () => string): void {
    this.#say(line);
  }

  #say(line: () => string): void {
    const now = this.#now();
    if (now - this.#kept >= KEPT) {
      this.#kept = now;
      this.#context.keep('seen', line());
    }
    if (now - this.#told < TOLD) return;
    this.#told = now;
    this.#context.log.info(line());
  }

  over({ check, passed, good, asked, word, why }: CheckVerdict): void {
    this.#trouble.delete(check);
    if (passed) this.#passed += 1;
    else this.#failed += 1;
    const said = passed ? `${good} of ${asked} answers were good` : `${word}: ${why}`;
    this.#context.log.info(`${passed ? 'passed' : 'FAILED'}  ${check}: ${said}`);
  }

  #line(): string {
    const time = formatDuration(this.#now() - this.#began).padStart(6);
    const counts = `${this.#answers} answers; of ${this.#checks} checks ${this.#passed} passed, ${this.#failed} failed`;
    const [trouble] = this.#trouble;
    return `${time}  ${counts}${trouble ? `; ${trouble[0]}: ${trouble[1]}` : ''}`;
  }
}
