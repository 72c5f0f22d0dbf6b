import type { Environment } from '../../dev/stage/environment.ts';
import type { Stage } from '../../dev/stage/stage.ts';
import { poll } from './poll.ts';

/** GitHub gives no tokens until six were asked for, which is for longer than a session of three seconds has left. */
export async function noTokens({ github }: Stage): Promise<void> {
  github.trouble.tokens(503);
  const refused = () => github.requests.filter((request) => /_oidc.* 503$/.test(request)).length;
  await poll('tokens were asked for', async () => refused() >= 6).finally(() => github.trouble.tokens(undefined));
}

/** How often a run exchanged a token for a role. */
export async function sessionsOf(environment: Environment, runId: string): Promise<number> {
  const asked = await environment.requests(runId);
  return asked.filter(({ operation }) => operation === 'AssumeRoleWithWebIdentity').length;
}
