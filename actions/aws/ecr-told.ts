import { failed, Stopped } from '../core/errors.ts';

/** Asks AWS; its error becomes one sentence for the user, because nobody asks again. */
export async function told<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Stopped || !(error instanceof Error) || error.cause === undefined) throw error;
    const next = error.message.includes(';') ? '' : '; run the job again when AWS answers';
    throw failed(`${error.message}${next}`, 'failed', error);
  }
}
