import { AUDIENCE, asRole } from './adapters/aws/assume-role.ts';
import { signBy } from './adapters/aws/signer.ts';
import { idToken } from './adapters/github/id-token.ts';
import type { AnyContext } from './shell/action.ts';

/** As the role that the input names, from here on. Nothing is asked for it before AWS is. */
export function signIn({ inputs, run, secrets }: AnyContext): void {
  const arn = inputs['role'];
  const session = `immutable-${run.id}-${run.attempt}`;
  signBy(asRole({ arn, session, token: () => idToken(process.env, AUDIENCE), hide: secrets.hide }));
}
