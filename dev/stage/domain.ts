// What environments of branches share, made by the template that we ship: zone and wildcard, certificate, balancer, a repository for images.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CloudFormation } from '@aws-sdk/client-cloudformation';
import { stringify } from 'yaml';
import { ISSUER, idsOf } from '../github/oidc.ts';
import { APP, REPOSITORY, type Stage } from './stage.ts';

export const DOMAIN = 'dev.example.com';
const TEMPLATE = new URL('../../workflows-examples/aws/dev.cfn.yml', import.meta.url);

export interface Domain {
  readonly stage: Stage;
  /** Below which each branch has a name. */
  readonly name: string;
  /** Addresses of the name servers that know all names. */
  readonly servers: readonly string[];
  /** File of the authority that has signed the names' certificate. */
  readonly ca: string;
  /** Of images of branches, as ECR tells it. */
  readonly repository: string;
  /** What `actions/checkout` checked out: the feature spec alone. */
  readonly workspace: string;
  /** The feature spec. */
  readonly fleet: string;
  /** What the template made, and what it was given. */
  readonly made: Made;
}

/** Names and ids of AWS. */
export interface Made {
  readonly account: string;
  readonly vpc: string;
  readonly subnets: readonly string[];
  /** Path of the parameter that holds the AMI. */
  readonly imageParameter: string;
  readonly instanceProfile: string;
  readonly securityGroup: string;
  readonly balancer: string;
  readonly zone: string;
}

/**
 * With a feature spec, and a checkout of it, of its own; what the template makes is there once on a stage. `changes`: keys of the
 * spec; null leaves one out.
 */
export async function makeDomain(stage: Stage, changes: Readonly<Record<string, unknown>> = {}): Promise<Domain> {
  const { seed, outputs: made, zone } = await (stacks.get(stage) ?? makeStack(stage));
  const workspace = mkdtempSync(join(tmpdir(), 'immutable-branches-'));
  stage.atEnd(() => rmSync(workspace, { recursive: true, force: true }));
  const ca = join(workspace, 'ca.pem');
  writeFileSync(ca, (await stage.cloud.control('GET', 'certificates/authority')).pem);
  const keys = {
    ...{ account: seed.account, region: seed.region, subnets: seed.subnets, domain: DOMAIN },
    ...{ 'instance-types': ['m7i.large', 'm6i.large'], ami: `ssm:${seed.imageParameter}` },
    ...{ 'instance-profile': made['InstanceProfile'], 'security-groups': [made['SecurityGroup']] },
    services: { web: { ports: ['8080:8080'] } },
    // A machine that boots on a busy computer is no machine that fails.
    'live-check': { path: '/healthz', timeout: '3m' },
    ...changes,
  };
  const fleet = stringify(Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== null)));
  mkdirSync(join(workspace, '.github/fleets'), { recursive: true });
  writeFileSync(join(workspace, '.github/fleets/feature.yml'), fleet);
  const { account, vpc, subnets, imageParameter } = seed;
  const own = { instanceProfile: made['InstanceProfile'] ?? '', securityGroup: made['SecurityGroup'] ?? '' };
  return {
    ...{ stage, name: keys.domain, servers: made['NameServers']?.split(' ') ?? [], ca },
    ...{ repository: made['Images'] ?? '', workspace, fleet },
    made: { account, vpc, subnets, imageParameter, zone, ...own, balancer: `${APP}-dev` },
  };
}

/** One more balancer like the template's, for more environments than one holds. */
export async function secondBalancer({ aws: { balancing } }: Stage, Name = 'second'): Promise<void> {
  const { LoadBalancers: [first] = [] } = await balancing.describeLoadBalancers({ Names: [`${APP}-dev`] });
  const Subnets = first?.AvailabilityZones?.flatMap(({ SubnetId }) => SubnetId ?? []);
  const { LoadBalancers: [made] = [] } = await balancing.createLoadBalancer({ Name, Subnets });
  const { Listeners = [] } = await balancing.describeListeners({ LoadBalancerArn: first?.LoadBalancerArn });
  for (const { Port, Protocol, Certificates, DefaultActions, SslPolicy } of Listeners) {
    const like = { Port, Protocol, Certificates, DefaultActions, SslPolicy };
    await balancing.createListener({ LoadBalancerArn: made?.LoadBalancerArn, ...like });
  }
}

interface Stack {
  readonly seed: Seed;
  /** By name. */
  readonly outputs: Readonly<Record<string, string | undefined>>;
  readonly zone: string;
}

interface Seed {
  readonly account: string;
  readonly region: string;
  readonly vpc: string;
  readonly subnets: readonly string[];
  readonly imageParameter: string;
}

/** Of each stage that has one. */
const stacks = new WeakMap<Stage, Promise<Stack>>();

function makeStack(stage: Stage): Promise<Stack> {
  const made = stage.environment('branches').then(({ seed }) => create(stage, seed));
  stacks.set(stage, made);
  return made;
}

async function create({ cloud }: Stage, seed: Seed): Promise<Stack> {
  const credentials = {
    accessKeyId: cloud.env['AWS_ACCESS_KEY_ID'] ?? '',
    secretAccessKey: cloud.env['AWS_SECRET_ACCESS_KEY'] ?? '',
  };
  const stacks = new CloudFormation({
    endpoint: cloud.endpoint,
    region: cloud.env['AWS_REGION'] ?? '',
    credentials,
  });
  const { owner, repository } = idsOf(REPOSITORY);
  const given = {
    ...{ App: APP, Domain: DOMAIN, Repository: REPOSITORY, OwnerId: `${owner}`, RepositoryId: `${repository}` },
    GitHubProvider: `arn:aws:iam::${seed.account}:oidc-provider/${new URL(ISSUER).host}`,
    ...{ Vpc: seed.vpc, Subnets: seed.subnets.slice(0, 2).join(), MachineSubnets: seed.subnets.join() },
    BaseImages: dirname(seed.imageParameter),
  };
  const StackName = 'orders-dev';
  await stacks.createStack({
    ...{ StackName, TemplateBody: readFileSync(TEMPLATE, 'utf8'), Capabilities: ['CAPABILITY_NAMED_IAM'] },
    Parameters: Object.entries(given).map(([ParameterKey, ParameterValue]) => ({ ParameterKey, ParameterValue })),
  });
  const { Stacks: [stack] = [] } = await stacks.describeStacks({ StackName });
  if (stack?.StackStatus !== 'CREATE_COMPLETE') {
    const { StackEvents = [] } = await stacks.describeStackEvents({ StackName });
    const why = StackEvents.map((each) => each.ResourceStatusReason ?? '').filter((each) => each !== '');
    throw new Error(`making the domain of branches: the stack is ${stack?.StackStatus}: ${why.join('; ')}`);
  }
  const { StackResources = [] } = await stacks.describeStackResources({ StackName });
  const zone = StackResources.find(({ LogicalResourceId }) => LogicalResourceId === 'Zone')?.PhysicalResourceId ?? '';
  const outputs = (stack.Outputs ?? []).map(({ OutputKey = '', OutputValue }) => [OutputKey, OutputValue] as const);
  return { seed, outputs: Object.fromEntries(outputs), zone };
}
