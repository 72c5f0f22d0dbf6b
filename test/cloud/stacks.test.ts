// What environments share, made by the template that we ship: it answers by its names and certificate, and who is trusted gets in.
import assert from 'node:assert/strict';
import { promises as dns } from 'node:dns';
import { request as plainly } from 'node:http';
import { request as securely } from 'node:https';
import { after, before, test } from 'node:test';
import { CloudFormation } from '@aws-sdk/client-cloudformation';
import { CloudWatch } from '@aws-sdk/client-cloudwatch';
import { EC2 } from '@aws-sdk/client-ec2';
import { ECR } from '@aws-sdk/client-ecr';
import { IAM } from '@aws-sdk/client-iam';
import { STS } from '@aws-sdk/client-sts';
import { parse } from 'yaml';
import { parseFleetSpec } from '../../actions/core/release/fleet-spec-parse.ts';
import { type Cloud, startCloud } from '../../dev/cloud/cloud.ts';
import { type GitHub, startGitHub } from '../../dev/github/github.ts';
import { ISSUER, idsOf, subject } from '../../dev/github/oidc.ts';
import { machinePolicy } from '../readme/machine-role.ts';
import { environmentPolicyTexts, policyText, pushPolicyText } from '../readme/policy.ts';
import { answer } from './answer.ts';
import { until } from './autoscaling-world.ts';
import { bySid, guides, policiesOf, reviewPush, withoutSubnets } from './stack-policies.ts';
import { builds, outputsOf, shipped } from './stack-shipped.ts';

const [template, production] = [shipped('dev'), shipped('production')];
const repository = 'acme/orders';
let cloud: Cloud;
let github: GitHub;
let stacks: CloudFormation;
let ecr: ECR;
let sts: STS;
let iam: IAM;
let watch: CloudWatch;
let vpc: string;
let subnets: string[];
let outputs: Record<string, string>;
let balancer: string;

before(async () => {
  [cloud, github] = await Promise.all([startCloud({ docker: false, scale: 10, propagation: 1 }), startGitHub()]);
  await cloud.control('POST', 'issuers', { issuer: ISSUER, url: github.url });
  const credentials = { accessKeyId: 'AKIAX', secretAccessKey: 'x' };
  const settings = { ...{ endpoint: cloud.endpoint, region: 'eu-west-1', maxAttempts: 1 }, credentials };
  [stacks, ecr, sts] = [new CloudFormation(settings), new ECR(settings), new STS(settings)];
  iam = new IAM(settings);
  watch = new CloudWatch(settings);
  const { Subnets = [] } = await new EC2(settings).describeSubnets({});
  const [one, other] = Subnets;
  vpc = one?.VpcId ?? '';
  subnets = [one, other].map((each) => each?.SubnetId ?? '');
  const given = {
    ...{ App: 'orders', Domain: 'dev.example.com', Repository: repository },
    ...{ OwnerId: String(idsOf(repository).owner), RepositoryId: String(idsOf(repository).repository) },
    ...{ Vpc: vpc, Subnets: subnets.join() },
  };
  const made = await create('orders-dev', template, given);
  assert.equal(made?.StackStatus, 'CREATE_COMPLETE', await why('orders-dev'));
  outputs = outputsOf(made);
});
after(() => Promise.all([cloud?.close(), github?.close()]));

const account = () => outputs['WorkflowRole']?.split(':')[4] ?? '';

async function create(StackName: string, TemplateBody: string, given: Record<string, string | undefined> = {}) {
  const Parameters = Object.entries(given).map(([ParameterKey, ParameterValue]) => ({ ParameterKey, ParameterValue }));
  await stacks.createStack({ StackName, TemplateBody, Parameters, Capabilities: ['CAPABILITY_NAMED_IAM'] });
  return (await stacks.describeStacks({ StackName })).Stacks?.[0];
}
const why = async (StackName: string) =>
  ((await stacks.describeStackEvents({ StackName })).StackEvents ?? [])
    .map((each) => each.ResourceStatusReason)
    .join('\n');

test('each name leads to the balancer, which says by a certificate of its own that there is no such environment', async () => {
  const resolver = new dns.Resolver({ timeout: 2000, tries: 2 });
  resolver.setServers([outputs['NameServers']?.split(' ')[0] ?? '']);
  [balancer = ''] = await until('the name is there', () =>
    resolver.resolve4('g.dev.example.com').catch(() => undefined),
  );
  const ca = (await cloud.control('GET', 'certificates/authority')).pem;
  const ask = (host: string, trust?: string) =>
    answer(securely({ host: balancer, servername: host, ca: trust, headers: { host }, path: '/x', agent: false }));
  assert.deepEqual(await ask('g.dev.example.com', ca), {
    status: 404,
    location: '',
    body: 'There is no such environment.',
  });
  await assert.rejects(ask('g.dev.example.com'), { code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' });
  await assert.rejects(ask('g.example.com', ca));
  const headers = { host: 'g.dev.example.com' };
  const sent = await answer(plainly({ host: balancer, headers, path: '/x?y=1', agent: false }));
  assert.deepEqual([sent.status, sent.location], [301, 'https://g.dev.example.com:443/x?y=1']);
});

function assumed(RoleArn: string | undefined, sub: string) {
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: ISSUER, aud: 'sts.amazonaws.com', sub, iat: now, exp: now + 300 };
  return sts.assumeRoleWithWebIdentity({
    ...{ RoleArn, RoleSessionName: 'GitHubActions' },
    WebIdentityToken: github.issuer.sign(claims),
  });
}

test('workflows of branches and pull requests are trusted, by either form of their subject', async () => {
  const assume = (sub: string) => assumed(outputs['WorkflowRole'], sub);
  for (const namesOnly of [true, false]) {
    const of = (ref: string) => subject({ repository, ref, namesOnly });
    const branch = of('refs/heads/feature/x');
    for (const good of [branch, subject({ repository, ref: 'refs/pull/7/merge', event: 'pull_request', namesOnly })])
      assert.ok((await assume(good)).Credentials, good);
    for (const bad of [
      of('refs/tags/v1'),
      branch.replace(/:ref:.*/, ':environment:review'),
      branch.replace('orders', 'others'),
    ])
      await assert.rejects(assume(bad), { name: 'AccessDenied' }, bad);
  }
});

test("the roles' policies are the guide's", async () => {
  const { StackResources = [] } = await stacks.describeStackResources({ StackName: 'orders-dev' });
  const made = (id: string) => StackResources.find((each) => each.LogicalResourceId === id)?.PhysicalResourceId ?? '';
  const here = {
    ...{ '111122223333': account(), 'acme/base-images': 'base-images' },
    ...{ 'subnet-0a1b': subnets[0] ?? '', 'subnet-0c2d': subnets[1] ?? '' },
    ...{ 'sg-0e3f': outputs['SecurityGroup'] ?? '', Z0123456789EXAMPLE: made('Zone') },
  };
  const push = reviewPush(pushPolicyText);
  const wanted = [...environmentPolicyTexts, push].flatMap((text) => guides(text, here));
  assert.deepEqual(bySid(await policiesOf(iam, 'orders-dev-workflows')), bySid(wanted));
  const shell = ['ssmmessages:CreateDataChannel', 'ssmmessages:OpenDataChannel'];
  const machine = JSON.stringify(machinePolicy)
    .replace('"ssmmessages:OpenControlChannel"', `"ssmmessages:OpenControlChannel","${shell.join('","')}"`)
    .replace('repository/orders', 'repository/orders-review')
    .replace('parameter/orders/production/', 'parameter/orders/dev/');
  assert.deepEqual(bySid(await policiesOf(iam, 'orders-dev')), bySid(guides(machine, here)));
});

test("images of branches end by themselves, and no tag of theirs moves but a branch's", async () => {
  assert.match(outputs['Images'] ?? '', /\/orders-review$/);
  const { lifecyclePolicyText = '' } = await ecr.getLifecyclePolicy({ repositoryName: 'orders-review' });
  const [rule] = JSON.parse(lifecyclePolicyText).rules;
  assert.deepEqual([rule.selection.countNumber, rule.action.type], [14, 'expire']);
  const { repositories: [made] = [] } = await ecr.describeRepositories({ repositoryNames: ['orders-review'] });
  assert.equal(made?.imageTagMutability, 'IMMUTABLE_WITH_EXCLUSION');
  assert.deepEqual(made?.imageTagMutabilityExclusionFilters, [{ filterType: 'WILDCARD', filter: 'branch-*' }]);
  assert.equal(made?.imageScanningConfiguration?.scanOnPush, true);
});

test('a listener waits for its certificate, and a stack that fails takes back what it made', async () => {
  const Resources = {
    Certificate: {
      Type: 'AWS::CertificateManager::Certificate',
      Properties: { DomainName: 'else.example.com', ValidationMethod: 'DNS' },
    },
    Topic: { Type: 'AWS::ECR::Repository', Properties: { RepositoryName: 'left' } },
    Listener: {
      ...{ Type: 'AWS::ElasticLoadBalancingV2::Listener', DependsOn: 'Topic' },
      Properties: {
        ...{ LoadBalancerArn: await balancerArn(), Port: 8081, Protocol: 'HTTPS' },
        Certificates: [{ CertificateArn: { Ref: 'Certificate' } }],
        DefaultActions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } }],
      },
    },
  };
  const failed = await create('waits', JSON.stringify({ Resources }));
  assert.equal(failed?.StackStatus, 'ROLLBACK_COMPLETE');
  assert.match(await why('waits'), /must have a fully-qualified domain name/);
  await assert.rejects(ecr.describeRepositories({ repositoryNames: ['left'] }), {
    name: 'RepositoryNotFoundException',
  });
});

async function balancerArn(): Promise<string | undefined> {
  const { StackResources = [] } = await stacks.describeStackResources({ StackName: 'orders-dev' });
  return StackResources.find(({ LogicalResourceId }) => LogicalResourceId === 'Balancer')?.PhysicalResourceId;
}

test('production has its way in, its roles and its fleet file by a stack of its own', async () => {
  const ids = { OwnerId: String(idsOf(repository).owner), RepositoryId: String(idsOf(repository).repository) };
  const provider = `arn:aws:iam::${account()}:oidc-provider/token.actions.githubusercontent.com`;
  const place = { Vpc: vpc, Subnets: subnets.join(), GitHubProvider: provider };
  const given = { App: 'orders', Repository: repository, ...ids, ...place };
  const made = await create('orders-production', production, given);
  assert.equal(made?.StackStatus, 'CREATE_COMPLETE', await why('orders-production'));
  const told = outputsOf(made);
  const fleet = parseFleetSpec(parse(told['FleetFile'] ?? ''));
  assert.deepEqual([fleet.account, fleet.region, fleet.subnets], [account(), 'eu-west-1', subnets]);
  assert.deepEqual([fleet['target-groups'], fleet.alarms], [['orders-production'], ['orders-production-5xx']]);
  const { StackResources = [] } = await stacks.describeStackResources({ StackName: 'orders-production' });
  const idOf = (id: string) => StackResources.find((each) => each.LogicalResourceId === id)?.PhysicalResourceId ?? '';
  assert.deepEqual(fleet['security-groups'], [idOf('MachineGroup')]);
  assert.deepEqual(['Plain', 'Secure', 'ToSecure'].filter(idOf), ['Plain'], 'without a certificate HTTP alone');
  const [, deployRole = '', rollbackRole = ''] =
    /AWS_ROLE=(.+)\nAWS_ROLLBACK_ROLE=(.+)/.exec(told['Variables'] ?? '') ?? [];
  const { MetricAlarms: [alarm] = [] } = await watch.describeAlarms({ AlarmNames: fleet.alarms });
  const [balancer, targets] = [idOf('Balancer').split(':loadbalancer/')[1], idOf('Targets').split(':').at(-1)];
  assert.deepEqual(
    alarm?.Dimensions?.map(({ Value }) => Value),
    [balancer, targets],
  );

  for (const namesOnly of [true, false]) {
    const of = (environment: string) => subject({ repository, ref: '', environment, namesOnly });
    await assumed(deployRole, of('production'));
    await assumed(rollbackRole, of('production-rollback'));
    await assert.rejects(assumed(deployRole, of('production-rollback')), { name: 'AccessDenied' });
    await assert.rejects(assumed(rollbackRole, of('production')), { name: 'AccessDenied' });
    const main = subject({ repository, ref: 'refs/heads/main', namesOnly });
    await assert.rejects(assumed(deployRole, main), { name: 'AccessDenied' });
  }
  const here = {
    ...{ '111122223333': account(), 'acme/base-images': 'base-images', 'sg-0e3f': idOf('MachineGroup') },
    ...{ 'subnet-0a1b': subnets[0] ?? '', 'subnet-0c2d': subnets[1] ?? '' },
  };
  const deploy = guides(policyText, here).flatMap((statement) => withoutSubnets(statement, subnets));
  assert.deepEqual(bySid(await policiesOf(iam, 'orders-production-rollback')), bySid(deploy));
  const pushes = [...deploy, ...guides(pushPolicyText, here)];
  const pushed = await policiesOf(iam, 'orders-production-deploy');
  assert.deepEqual(bySid(pushed), bySid(pushes));
  const machine = guides(JSON.stringify(machinePolicy), here);
  assert.deepEqual(bySid(await policiesOf(iam, 'orders-production')), bySid(machine));

  await stacks.deleteStack({ StackName: 'orders-production' });
  const { Stacks: [gone] = [] } = await stacks.describeStacks({ StackName: made?.StackId });
  assert.equal(gone?.StackStatus, 'DELETE_COMPLETE');

  const [byDefault, ...others] = builds(account());
  byDefault.hold(told, pushed);
  for (const { given: more, hold } of others) {
    const other = await create('orders-production', production, { ...given, ...more });
    hold(outputsOf(other), await policiesOf(iam, 'orders-production-deploy'));
    await stacks.deleteStack({ StackName: 'orders-production' });
  }
});

test('the stack takes all of it away again, but for the zone', async () => {
  const { StackId = '' } = (await stacks.describeStacks({ StackName: 'orders-dev' })).Stacks?.[0] ?? {};
  await stacks.deleteStack({ StackName: 'orders-dev' });
  const [gone] = (await stacks.describeStacks({ StackName: StackId })).Stacks ?? [];
  assert.equal(gone?.StackStatus, 'DELETE_COMPLETE', JSON.stringify(gone));
  const headers = { host: 'g.dev.example.com' };
  await assert.rejects(answer(plainly({ host: balancer, headers, agent: false })), { code: 'ECONNREFUSED' });
  const resolver = new dns.Resolver({ timeout: 2000, tries: 2 });
  resolver.setServers([outputs['NameServers']?.split(' ')[0] ?? '']);
  await until(
    'the name is gone',
    async () => (await resolver.resolve4('g.dev.example.com').catch((error) => error.code)) === 'ENOTFOUND',
  );
});
