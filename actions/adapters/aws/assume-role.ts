import { about, failed, Stopped, wrong } from '../../core/errors.ts';
import { Denied, Later } from '../../ports/rollout.ts';
import { AwsClock } from './clock.ts';
import { errorNames } from './errors.ts';
import { renewed, type Session } from './role-session.ts';
import { services } from './services.ts';
import type { Signer } from './signer.ts';

export interface Role {
  /** Its ARN. */
  readonly arn: string;
  /** How AWS' records call what was done with it: `[\w+=,.@-]*`, 2 to 64 (AssumeRoleWithWebIdentity). */
  readonly session: string;
  /** A new token each time that says who asks. */
  readonly token: () => Promise<string>;
  /** Called with what nobody may read. */
  readonly hide: (...secrets: readonly string[]) => void;
}

/** For whom GitHub's tokens are made, as aws-actions/configure-aws-credentials has it, and the providers made for it. */
export const AUDIENCE = 'sts.amazonaws.com';

/** Of a run that is under way. */
const AGAIN = 'run this job again and it continues';

/** Signs as a role that a web identity may assume, for as long as it lets it. Nothing is asked yet. */
export function asRole(role: Role): Signer {
  const clock = new AwsClock();
  const { sts } = services({ clock });
  let before = false;
  return renewed(async (): Promise<Session> => {
    const token = await role.token().catch((error: Error) => {
      throw before && error instanceof Stopped ? failed(`${error.message}; ${AGAIN}`, 'failed', error) : error;
    });
    role.hide(token);
    const client = await sts.read();
    const asked = { RoleArn: role.arn, RoleSessionName: role.session, WebIdentityToken: token };
    const { Credentials: given } = await client.assumeRoleWithWebIdentity(asked).catch((error: Error) => {
      throw told(error, role.arn, token, before);
    });
    const {
      AccessKeyId: accessKeyId = '',
      SecretAccessKey: secretAccessKey = '',
      SessionToken: sessionToken = '',
    } = given ?? {};
    role.hide(secretAccessKey, sessionToken);
    const began = clock.now();
    before = true;
    return { accessKeyId, secretAccessKey, sessionToken, began, ends: (given?.Expiration?.getTime() ?? 0) / 1000 };
  }, clock);
}

/**
 * What to do about a role that can't be had. STS doesn't tell a role that isn't there from one that doesn't trust the caller. Of
 * an IDPCommunicationError it says "This is often a transient error caused by network conditions", of an expired token "Get a new
 * identity token from the identity provider and then retry the request" (AssumeRoleWithWebIdentity). That it "couldn't retrieve
 * verification key from your identity provider" passes as well, though it has the name of a token that isn't valid.
 */
function told(error: Error, arn: string, token: string, before: boolean): Error {
  if (/retrieve verification key/.test(error.message)) return new Later(error.message, { cause: error });
  if (errorNames(error, 'IDPCommunicationError', 'IDPCommunicationErrorException', 'ExpiredTokenException'))
    return new Later(error.message, { cause: error });
  if (!(error instanceof Denied || error instanceof Stopped)) return error;
  const subject = claim(token, 'sub');
  const who = subject === undefined ? '' : `; GitHub says that this job is ${subject}`;
  const [seen = ''] = error.message.split('; ');
  const what = errorNames(error, 'InvalidIdentityToken', 'InvalidIdentityTokenException')
    ? `make the account's OIDC provider for ${claim(token, 'iss') ?? 'GitHub'} with the audience ${AUDIENCE}`
    : `check that ${arn} exists and that its trust policy has this subject`;
  const next = before ? `then ${AGAIN}` : 'then run this job again';
  const message = `${seen}${who}; ${what}, ${next}`;
  return before ? about('role', failed(message, 'failed', error)) : about('role', wrong(message, error));
}

/** Of a token, unproven: for people alone. */
function claim(token: string, name: string): string | undefined {
  try {
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    return typeof claims[name] === 'string' ? claims[name].slice(0, 300) : undefined;
  } catch {
    return undefined;
  }
}
