import { setTimeout as pause } from 'node:timers/promises';
import { failed } from '../../core/errors.ts';

/** What may pass by itself: throttling, a fault of the registry, a lost connection. `after`: seconds that it asked for. */
export class Passing extends Error {
  readonly after: number;

  constructor(message: string, after = 0, cause?: unknown) {
    super(message, { cause });
    this.after = after;
  }
}

/** Seconds between tries: a registry that restarts is back within them. */
export const PAUSES: readonly number[] = [0.5, 1.5, 4, 9];

export interface Patience {
  readonly pauses: readonly number[];
  readonly tell: (line: string) => void;
}

/** Tries until it works, with growing pauses and some chance in them so that many jobs don't come back at once. */
export async function patiently<T>(doing: string, { pauses, tell }: Patience, work: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Passing)) throw error;
      const rest = pauses[tries];
      if (rest === undefined) {
        const often = `tried ${pauses.length + 1} times`;
        throw failed(`${doing}: ${error.message} (${often}); run the job again when it answers`, 'failed', error);
      }
      const seconds = Math.min(Math.max(rest * (0.75 + Math.random() / 2), error.after), 15);
      tell(`${doing}: ${error.message}; next try in ${seconds.toFixed(1)} s`);
      await pause(seconds * 1000);
    }
  }
}
