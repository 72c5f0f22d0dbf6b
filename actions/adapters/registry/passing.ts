import { setTimeout as pause } from 'node:timers/promises';
import { failed } from '../../core/errors.ts';
import { patience, patiently } from '../../core/patience.ts';

/** What may pass by itself: throttling, a fault of the registry, a lost connection. `after`: seconds that it asked for. */
export class Passing extends Error {
  readonly after: number;

  constructor(message: string, after = 0, cause?: unknown) {
    super(message, { cause });
    this.after = after;
  }
}

export interface Patience {
  /** Seconds between tries. */
  readonly pauses: readonly number[];
  readonly tell: (line: string) => void;
}

/** Tries until it works, with growing pauses and some chance in them so that many jobs don't come back at once. */
export async function whilePassing<T>(doing: string, { pauses, tell }: Patience, work: () => Promise<T>): Promise<T> {
  const { spread, longest } = patience.registry;
  const rest = (error: unknown, tries: number) => {
    if (!(error instanceof Passing)) throw error;
    const next = pauses[tries];
    if (next === undefined) {
      const often = `tried ${pauses.length + 1} times`;
      throw failed(`${doing}: ${error.message} (${often}); run the job again when it answers`, 'failed', error);
    }
    const chance = 1 - spread + Math.random() * 2 * spread;
    const seconds = Math.min(Math.max(next * chance, error.after), longest);
    tell(`${doing}: ${error.message}; next try in ${seconds.toFixed(1)} s`);
    return seconds;
  };
  return await patiently(work, rest, (seconds) => pause(seconds * 1000));
}
