import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import { subject } from '../../dev/github/oidc.ts';
import type { Environment } from '../../dev/stage/environment.ts';

/** The ARN of a role that only jobs of this environment of `acme/orders` assume; it is called as that is. */
export async function jobRole({ stage, seed }: Environment, environment: string): Promise<string> {
  const Federated = `arn:aws:iam::${seed.account}:oidc-provider/token.actions.githubusercontent.com`;
  const job = { repository: 'acme/orders', ref: 'refs/heads/main', environment };
  const StringEquals = { 'token.actions.githubusercontent.com:sub': subject(job) };
  const Action = 'sts:AssumeRoleWithWebIdentity';
  const Statement = [{ Effect: 'Allow', Principal: { Federated }, Action, Condition: { StringEquals } }];
  const AssumeRolePolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement });
  const credentials = { accessKeyId: 'none', secretAccessKey: 'none' };
  const iam = new IAMClient({ endpoint: stage.cloud.endpoint, region: seed.region, credentials });
  const made = await iam.send(new CreateRoleCommand({ RoleName: environment, AssumeRolePolicyDocument }));
  return made.Role?.Arn ?? '';
}
