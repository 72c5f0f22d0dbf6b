import { failed, Stopped } from '../../../core/errors.ts';
import { Later } from '../../../ports/rollout.ts';

/** Asks AWS; its error becomes one sentence for the user, because nobody asks again. */
export async function told<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Stopped || !(error instanceof Error) || error.cause === undefined) throw error;
    // What is refused says what to do already.
    const next = error instanceof Later ? '; run the job again when AWS answers' : '';
    throw failed(`${error.message}${next}`, 'failed', error);
  }
}
