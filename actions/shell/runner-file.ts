import { failed } from '../core/errors.ts';
import { exhausted } from './exhausted.ts';

/** Writes to a file of the runner's. That it isn't there is no mistake of ours; a full disk is told as one. */
export function toRunner(variable: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    if (exhausted(error) !== undefined) throw error;
    throw failed(
      `${variable} can't be written (${(error as Error).message}); the runner sets it, and no step may change it or what it names`,
      'failed',
      error,
    );
  }
}
