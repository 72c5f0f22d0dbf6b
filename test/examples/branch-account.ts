// An account that has what dev.cfn.yml makes, the feature spec of the examples for it, and a visitor of what it leads to.
import assert from 'node:assert/strict';
import { promises as dns } from 'node:dns';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { CloudFormation } from '@aws-sdk/client-cloudformation';
import { parse, stringify } from 'yaml';
import { idsOf } from '../../dev/github/oidc.ts';
import type { Environment } from '../../dev/stage/environment.ts';
import { APP, REPOSITORY, type Stage } from '../../dev/stage/stage.ts';

const examples = join(import.meta.dirname, '../../workflows-examples');
const Domain = 'dev.example.com';

export interface BranchAccount {
  /** Of workflows. */
  readonly role: string;
  /** Of the zone, by its address. */
  readonly nameServer: string;
  /** File with who signs the account's certificates. */
  readonly authority: string;
  /** workflows-examples/fleets/feature.yml with the ids of this account. */
  readonly fleet: string;
  /** What a host answers, found by DNS and believed by its certificate. */
  visit(host: string): Promise<{ readonly status: number; readonly release: string; readonly body: string }>;
}

/** `seed`: whose network it is in; `folder`: for files. */
export async function branchAccount(
  { cloud }: Stage,
  { seed }: Pick<Environment, 'seed'>,
  folder: string,
): Promise<BranchAccount> {
  const stacks = new CloudFormation({
    ...{ endpoint: cloud.endpoint, region: seed.region },
    credentials: { accessKeyId: 'AKIAX', secretAccessKey: 'x' },
  });
  const given = {
    ...{ App: APP, Domain, Repository: REPOSITORY, Vpc: seed.vpc, Subnets: seed.subnets.join(',') },
    ...{ OwnerId: `${idsOf(REPOSITORY).owner}`, RepositoryId: `${idsOf(REPOSITORY).repository}` },
    GitHubProvider: `arn:aws:iam::${seed.account}:oidc-provider/token.actions.githubusercontent.com`,
  };
  const Parameters = Object.entries(given).map(([ParameterKey, ParameterValue]) => ({ ParameterKey, ParameterValue }));
  const TemplateBody = readFileSync(join(examples, 'aws/dev.cfn.yml'), 'utf8');
  const StackName = 'orders-dev';
  await stacks.createStack({ StackName, TemplateBody, Parameters, Capabilities: ['CAPABILITY_NAMED_IAM'] });
  const [stack] = (await stacks.describeStacks({ StackName })).Stacks ?? [];
  const { StackEvents = [] } = await stacks.describeStackEvents({ StackName });
  const why = StackEvents.flatMap(({ ResourceStatusReason = [] }) => ResourceStatusReason).join('\n');
  assert.equal(stack?.StackStatus, 'CREATE_COMPLETE', why);
  const told = Object.fromEntries(stack.Outputs?.map((each) => [each.OutputKey, each.OutputValue ?? '']) ?? []);
  const nameServer = told['NameServers'].split(' ')[0];
  const { pem } = await cloud.control('GET', 'certificates/authority');
  const authority = join(folder, 'authority.pem');
  writeFileSync(authority, pem);
  const { account, region, subnets } = seed;
  const fleet = stringify({
    ...parse(readFileSync(join(examples, 'fleets/feature.yml'), 'utf8')),
    ...{ account, region, subnets, 'security-groups': [told['SecurityGroup']] },
  });
  const resolver = new dns.Resolver({ timeout: 2000, tries: 3 });
  resolver.setServers([nameServer]);
  return {
    ...{ role: told['WorkflowRole'], nameServer, authority, fleet },
    async visit(servername) {
      const [host = ''] = await resolver.resolve4(servername);
      const asked = request({ ...{ host, servername, ca: pem, agent: false }, headers: { host: servername } });
      const [response] = (await once(asked.end(), 'response')) as [IncomingMessage];
      const { statusCode: status = 0, headers } = response;
      return { status, release: `${headers['x-release'] ?? ''}`, body: await text(response) };
    },
  };
}
