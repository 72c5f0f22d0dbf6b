import { about, failed, refused, topicOf, wrong } from '../../../core/errors.ts';
import { patience, patiently } from '../../../core/patience.ts';
import type { Clock } from '../../../ports/clock.ts';
import { Denied, Later } from '../../../ports/rollout.ts';

/** Everything that a preflight finds, so that all of it is told at once. */
export class Findings {
  readonly notes: string[] = [];
  readonly warnings: string[] = [];
  readonly #wrong: string[] = [];
  readonly #refused: string[] = [];
  #forbidden = false;
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** What the user gave doesn't fit what is in AWS. */
  problem(text: string): void {
    this.#wrong.push(text);
  }

  /** It fits, but not now. */
  refuse(text: string): void {
    this.#refused.push(text);
  }

  note(text: string): void {
    this.notes.push(text);
  }

  warn(text: string): void {
    this.warnings.push(text);
  }

  /** Asks AWS; what it doesn't know or doesn't tell is a problem. */
  async ask<T>(work: () => Promise<T>, unknown?: string): Promise<T | undefined> {
    try {
      return await this.#patiently(work);
    } catch (error) {
      if (isUnknown(error) && unknown !== undefined) this.problem(unknown);
      else if (error instanceof Denied || isUnknown(error)) {
        this.#forbidden ||= topicOf(error) === 'permissions';
        this.problem((error as Error).message);
      } else throw error;
      return undefined;
    }
  }

  /** Asks AWS for what a rollout can do without: a missing permission is only noted. */
  async askIfAllowed<T>(work: () => Promise<T>, what: string, unknown?: string): Promise<T | undefined> {
    try {
      return await this.#patiently(work);
    } catch (error) {
      if (isUnknown(error)) this.problem(unknown ?? (error as Error).message);
      else if (error instanceof Denied) this.note(`${what} was not checked: ${error.message}`);
      else throw error;
      return undefined;
    }
  }

  /** Stops when there is anything that speaks against beginning. */
  stop(doing: string): void {
    // Asked side by side, told in one order.
    const all = [...this.#wrong.sort(), ...this.#refused.sort()];
    if (all.length === 0) return;
    const text = all.length === 1 ? all[0] : `${all.length} problems\n${all.map((each) => `- ${each}`).join('\n')}`;
    const topic = this.#forbidden ? 'permissions' : 'fleet-file';
    throw about(topic, this.#wrong.length > 0 ? wrong(`${doing}: ${text}`) : refused(`${doing}: ${text}`));
  }

  async #patiently<T>(work: () => Promise<T>): Promise<T> {
    const rest = (error: unknown, tries: number) => {
      if (!(error instanceof Later) || isUnknown(error)) throw error;
      const next = patience.preflight[tries];
      if (next !== undefined) return next;
      throw failed(`${error.message}; AWS stayed busy, nothing was changed, run it again`, 'failed', error);
    };
    return await patiently(work, rest, (seconds) => this.#clock.wait(seconds));
  }
}

/** AWS doesn't know what was named, in the words of each service. */
function isUnknown(error: unknown): boolean {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.name : '';
  return /NotFound|NoSuchEntity|Malformed/.test(cause);
}
