import { about, CannotAsk, wrong } from '../../core/errors.ts';
import { patience } from '../../core/patience.ts';
import { Later } from '../../ports/rollout.ts';
import { beginning } from '../system/beginning.ts';

/** Bytes; a token has some two thousand. */
const LARGEST = 1 << 16;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * A token by which GitHub says which job this is, made for `audience` and good for some minutes; a new one each time. As
 * `getIDToken` of @actions/core asks (lib/oidc-utils.js), for as long as the runner's bearer lasts, of which GitHub says nothing. Asked for without a word to the log, where what is said could be the token.
 */
export async function idToken(environment: Environment, audience: string): Promise<string> {
  const [url, bearer] = ['URL', 'TOKEN'].map((name) => environment[`ACTIONS_ID_TOKEN_REQUEST_${name}`]);
  const doing = 'asking GitHub for a token that says which job this is';
  if (!url || !bearer) {
    throw about(
      'role',
      new CannotAsk(
        'no permission',
        'wrong',
        `${doing}: the job may not have one; give it permissions: id-token: write, which runs of forks never get`,
      ),
    );
  }
  let answer: Response;
  let text: string;
  try {
    const signal = AbortSignal.timeout(patience.session.answer * 1000);
    const headers = { authorization: `Bearer ${bearer}`, accept: 'application/json' };
    answer = await fetch(`${url}&audience=${encodeURIComponent(audience)}`, { headers, signal });
    ({ text } = await beginning(answer, LARGEST));
  } catch (error) {
    const { message, cause } = error as Error;
    throw new Later(`${doing}: ${cause instanceof Error ? cause.message : message}`, { cause: error });
  }
  const token = valueIn(text);
  if (answer.ok && token !== undefined) return token;
  const seen = `${doing}: ${answer.ok ? 'the answer holds none' : `it answers ${answer.status}`}`;
  if (answer.ok || answer.status === 429 || answer.status >= 500) throw new Later(seen);
  throw wrong(`${seen}; run the job again, and look at https://www.githubstatus.com`);
}

function valueIn(text: string): string | undefined {
  try {
    const { value } = JSON.parse(text) as { readonly value?: unknown };
    return typeof value === 'string' && value !== '' ? value : undefined;
  } catch {
    return undefined;
  }
}
