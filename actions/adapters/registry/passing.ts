import { setTimeout as pause } from 'node:timers/promises';
import { CannotAsk } from '../../core/errors.ts';
import { patiently, registryRest } from '../../core/patience.ts';

/** What may pass by itself: throttling, a fault of the registry, a lost connection. `after`: seconds that it asked for. */
export class Passing extends Error {
  readonly after: number;

  constructor(message: string, after = 0, cause?: unknown) {
    super(message, { cause });
    this.after = after;
  }
}

export interface Patience extends Limits {
  /** Seconds between tries. */
  readonly pauses: readonly number[];
  readonly tell: (line: string) => void;
}

/** In seconds; core/patience.ts says what they are and why. */
export type Limits = Readonly<Record<'read' | 'write' | 'together', number>>;

/**
 * Tries until it works, with growing pauses and some chance in them so that many jobs don't come back at once; no longer than
 * `together` in all, but for what `work` says was moved on meanwhile.
 */
export async function whilePassing<T>(
  doing: string,
  { pauses, tell, together }: Patience,
  work: (moved: () => void) => Promise<T>,
): Promise<T> {
  let since = performance.now();
  const moved = () => {
    since = performance.now();
  };
  const rest = (error: unknown, tries: number) => {
    if (!(error instanceof Passing)) throw error;
    const vain = (performance.now() - since) / 1000;
    const seconds = registryRest({ pauses, together }, tries, vain, error.after, Math.random());
    if (seconds === undefined) {
      const often = tries === 0 ? 'tried once' : `tried ${tries + 1} times`;
      const message = `${doing}: ${error.message} (${often}); run the job again when it answers`;
      throw new CannotAsk('no answer', 'failed', message, error);
    }
    tell(`${doing}: ${error.message}; next try in ${seconds.toFixed(1)} s`);
    if (seconds === error.after) since += seconds * 1000; // at its own wish
    return seconds;
  };
  return await patiently(
    () => work(moved),
    rest,
    (seconds) => pause(seconds * 1000),
  );
}
