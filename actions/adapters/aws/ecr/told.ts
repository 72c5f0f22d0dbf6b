import { CannotAsk, failed, Stopped } from '../../../core/errors.ts';
import { Denied, Later } from '../../../ports/rollout.ts';
import { type AwsError, errorNames } from '../errors.ts';

/** A line or a host that is down, as it may be for a while; a name that nobody has is none. */
const DOWN = /^(ECONNREFUSED|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;

/** Asks AWS; its error becomes one sentence for the user, because nobody asks again. */
export async function told<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Stopped) {
      if (errorNames(error, 'CredentialsProviderError'))
        throw new CannotAsk('no log-in', error.kind, error.message, error);
      const down = DOWN.test((error.cause as AwsError | undefined)?.code ?? '');
      throw down ? new CannotAsk('no answer', error.kind, error.message, error) : error;
    }
    if (!(error instanceof Error) || error.cause === undefined) throw error;
    if (error instanceof Later)
      throw new CannotAsk('no answer', 'failed', `${error.message}; run the job again when AWS answers`, error);
    // What is refused says what to do already.
    if (error instanceof Denied) throw new CannotAsk('no permission', 'failed', error.message, error);
    throw failed(error.message, 'failed', error);
  }
}
