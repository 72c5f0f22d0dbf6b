/** What a job of GitHub's is to AWS, once it has exchanged its token. */
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import type { Stage } from '../../dev/stage/stage.ts';

/** ARN of the session. */
export async function identify(
  stage: Stage,
  RoleArn: string,
  environment: string | undefined,
  repository = 'acme/orders',
): Promise<string> {
  const job = {
    repository,
    ref: 'refs/heads/main',
    environment,
    runId: 1,
    runAttempt: 1,
    workflow: 'Deploy',
    sha: 'x',
    event: 'push',
  };
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = stage.github.idTokenEnv(job);
  const answer = await fetch(`${url}&audience=sts.amazonaws.com`, { headers: { authorization: `Bearer ${bearer}` } });
  const { value } = (await answer.json()) as { value: string };
  const credentials = { accessKeyId: 'none', secretAccessKey: 'none' };
  const sts = new STSClient({ endpoint: stage.cloud.endpoint, region: 'eu-west-1', credentials });
  const assume = { RoleArn, RoleSessionName: 'readme', WebIdentityToken: value };
  const { AssumedRoleUser } = await sts.send(new AssumeRoleWithWebIdentityCommand(assume));
  return AssumedRoleUser?.Arn ?? '';
}
