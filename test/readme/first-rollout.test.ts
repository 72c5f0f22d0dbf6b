// Somebody follows the README from top to bottom, in an account that has what it says one brings.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { runWorkflow, type WorkflowRun } from '../../dev/act/act.ts';
import { commitFiles } from '../../dev/act/repository.ts';
import { buildBase } from '../../dev/app/image.ts';
import { type AppSource, appFiles } from '../../dev/app/repository.ts';
import { type Builder, startBuilder } from '../../dev/builder/builder.ts';
import { subject } from '../../dev/github/oidc.ts';
import type { Environment } from '../../dev/stage/environment.ts';
import { type Request, requestsOf } from '../../dev/stage/journal.ts';
import { type Stage, setStage } from '../../dev/stage/stage.ts';
import { allows } from '../iam/evaluate.ts';
import { statementsOf } from '../iam/policy.ts';
import { policyOf } from '../iam/world.ts';
import { accountOf } from './account.ts';
import { actionOf, askedOf } from './asked.ts';
import { block, root } from './page.ts';
import { explained, policyText, pushPolicyText, trustText } from './policy.ts';

const ROLE = 'deploy-orders';
/** A fleet that scales, so that its policy moves along. */
const TRACKING = `aws autoscaling put-scaling-policy --policy-name cpu --policy-type TargetTrackingScaling \\
  --auto-scaling-group-name "$(aws autoscaling describe-auto-scaling-groups --query 'AutoScalingGroups[0].AutoScalingGroupName' --output text)" \\
  --target-tracking-configuration '{"PredefinedMetricSpecification": {"PredefinedMetricType": "ASGAverageCPUUtilization"}, "TargetValue": 50}'`;
let stage: Stage;
let production: Environment;
let folder: string;
let builder: Builder;
let base: string;
let runId = 1;
before(async () => {
  [stage, builder] = await Promise.all([setStage(), startBuilder()]);
  production = await stage.environment('production');
  folder = mkdtempSync(join(tmpdir(), 'immutable-readme-'));
  base = await buildBase(stage.cloud, production.seed.repository);
});
after(async () => {
  await Promise.all([stage?.close(), builder?.close()]);
  rmSync(folder, { recursive: true, force: true });
});

/** What the README says of the account, said of this one. */
function here(text: string): string {
  const [first = '', second = ''] = production.seed.subnets;
  return text
    .replaceAll('111122223333', production.seed.account)
    .replaceAll(/repo:acme@\d+\/orders@\d+:environment:([\w-]+)/g, (_, environment: string) =>
      subject({ repository: 'acme/orders', environment, ref: '' }),
    )
    .replaceAll('subnet-0a1b', first)
    .replaceAll('subnet-0c2d', second)
    .replaceAll('sg-0e3f', production.seed.securityGroup.id);
}

function shell(script: string): string {
  const { PATH } = process.env;
  // pip's script `aws` can't be run where the path of its interpreter has a space.
  const aws = 'aws() { "$PYTHON" -m awscli "$@"; }';
  return execFileSync('bash', ['-euo', 'pipefail', '-c', `${aws}\n${script}`], {
    cwd: folder,
    env: { ...stage.cloud.env, PATH, PYTHON: join(root, '.venv/bin/python'), AWS_PAGER: '', HOME: folder },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function identify(environment: string | undefined, repository = 'acme/orders'): Promise<string> {
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
  const RoleArn = `arn:aws:iam::${production.seed.account}:role/${ROLE}`;
  const assume = { RoleArn, RoleSessionName: 'readme', WebIdentityToken: value };
  const { AssumedRoleUser } = await sts.send(new AssumeRoleWithWebIdentityCommand(assume));
  return AssumedRoleUser?.Arn ?? '';
}

/** A commit of the app, and the workflow for it; a rollback has no use for the commit. */
async function dispatch(
  name: 'deploy' | 'rollback',
  app: Omit<AppSource, 'base'>,
  changes: readonly [string, string][] = [],
) {
  let fleet = here(block('README.md', 'instance-types:'));
  for (const [from, to] of [['bake: 5m', 'bake: 1s'] as const, ...changes]) {
    assert.ok(fleet.includes(from), `the fleet file says ${from}`);
    fleet = fleet.replace(from, to);
  }
  const workspace = join(folder, 'orders');
  const file = `.github/workflows/${name}.yml`;
  const workflow = block('README.md', name === 'deploy' ? 'name: Deploy\n' : 'name: Roll back\n');
  commitFiles(workspace, { ...appFiles({ base, ...app }), '.github/fleets/production.yml': fleet, [file]: workflow });
  const { cloud, github } = stage;
  const vars = { AWS_ROLE: here(`arn:aws:iam::111122223333:role/${ROLE}`), AWS_REGION: 'eu-west-1' };
  // A run that waits for ever would otherwise wait for its own hour.
  const signal = AbortSignal.timeout(600_000);
  return await runWorkflow({
    file: join(workspace, file),
    workspace,
    github,
    cloud,
    runId: runId++,
    vars,
    env: builder.env,
    signal,
  });
}

function ended(run: WorkflowRun, outcome: string, code: number): void {
  const step = run.jobs[0]?.steps.find(({ id }) => id === 'rollout' || id === 'rollback');
  assert.equal(`${step?.outputs['outcome']} with code ${run.code}`, `${outcome} with code ${code}`, run.log);
}

test('the commands make a role that the jobs of production and its rollback may assume, and nobody else', async () => {
  // Seeded for those who do not read the README.
  const provider = here('arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com');
  shell(`aws iam delete-open-id-connect-provider --open-id-connect-provider-arn ${provider}`);
  writeFileSync(join(folder, 'trust.json'), here(trustText));
  writeFileSync(join(folder, 'permissions.json'), here(policyText));
  writeFileSync(join(folder, 'push.json'), here(pushPolicyText));
  shell(block('README.md', 'aws iam create-role'));
  await stage.cloud.control('POST', 'issuers', {
    issuer: 'https://token.actions.githubusercontent.com',
    url: stage.github.url,
  });
  assert.match(await identify('production'), /assumed-role\/deploy-orders/);
  assert.match(await identify('production-rollback'), /assumed-role\/deploy-orders/);
  await assert.rejects(identify('staging'), /Not authorized to perform sts:AssumeRoleWithWebIdentity/);
  await assert.rejects(identify('staging-rollback'), /Not authorized to perform sts:AssumeRoleWithWebIdentity/);
  await assert.rejects(identify(undefined), /Not authorized to perform sts:AssumeRoleWithWebIdentity/);
  await assert.rejects(identify('production', 'mallory/orders'), /Not authorized/);
});

test('the workflow deploys twice, takes a bad release back, and the other one rolls back', async () => {
  ended(await dispatch('deploy', { version: '1' }), 'released', 0);
  shell(TRACKING);
  // Users: an alarm that nothing sets off is taken at its silence where somebody asks for something.
  const load = production.load({ badReleases: ['3'] });
  const gate = ['bake: 1s', 'bake: 1s\nbefore-traffic: {run: "docker ps"}'] as [string, string];
  // On Amazon Linux as AWS publishes it, whose machines install docker.
  const stock = [
    '/acme/base-images/docker-amd64',
    '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64',
  ] as [string, string];
  ended(await dispatch('deploy', { version: '2' }, [gate, stock]), 'released', 0);
  assert.match(await (await fetch(production.url)).text(), /^2 /);
  await load.stop();
  ended(
    await dispatch('deploy', { version: '3', behaviour: 'never-boots' }, [['timeout: 5m', 'timeout: 5s']]),
    'rolled-back',
    1,
  );
  ended(await dispatch('rollback', { version: '3' }), 'rolled-back', 0);
  assert.match(await (await fetch(production.url)).text(), /^1 /);
});

function ownSources(): string {
  const folder = join(root, 'actions/adapters/aws');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return files.map((file) => readFileSync(join(folder, file), 'utf8').toLowerCase()).join('\n');
}

/** What was asked of ECR's registry by the role, which is no call of AWS' API, by the permission that it needs. */
async function pushed(): Promise<Request[]> {
  const asked: { action: string; principal: string; repository: string }[] = await stage.cloud.control(
    'GET',
    'registry/requests',
  );
  return asked
    .filter(({ action, principal }) => action && principal.includes(ROLE))
    .flatMap(({ action, repository }) =>
      action.split(' ').map((each) => {
        const [service = '', operation = ''] = each.split(':');
        return { service, operation, parameters: { repositoryName: repository } } as Request;
      }),
    );
}

test("all that they asked of AWS is in the table, allowed by the policy, and nobody else's to change", async () => {
  const called: Request[] = (await requestsOf(stage.cloud, 'app/immutable')).filter(
    ({ operation }) => !['AssumeRoleWithWebIdentity', 'GetCallerIdentity'].includes(operation),
  );
  const asked = [...called, ...(await pushed())];
  assert.ok(called.length > 100 && asked.length > called.length + 10, `${called.length} and ${asked.length} requests`);
  const account = await accountOf(production.seed.account, stage.aws, called);
  const policies = [policyText, pushPolicyText].map(here).flatMap(statementsOf);
  const refused = asked
    .flatMap((request) => askedOf(request, account))
    .filter((each) => !explained.has(each.action) || !allows(policies, each));
  assert.deepEqual([...new Set(refused.map((each) => JSON.stringify(each)))], []);
  for (const other of [
    { app: 'billing', environment: 'production' },
    { app: 'orders', environment: 'production-eu' },
  ]) {
    const theirs = statementsOf(here(policyOf(other, policyText)));
    const changed = called.filter(({ kind }) => kind === 'write').map((request) => askedOf(request, account));
    const reached = changed.filter((each) => allows(theirs, each));
    assert.ok(changed.length > 50, `${changed.length} writes`);
    assert.deepEqual(reached, [], `what the role of ${other.app} in ${other.environment} could have done as well`);
  }
  const made = new Set(asked.map(actionOf));
  const sources = ownSources();
  const idle = [...explained].filter(([action, { why, needed }]) => {
    if (made.has(action) || why.startsWith('AWS asks for it')) return false;
    // Seldom asked for, and yet in the code.
    return (
      !/^(when|may|with|`manage|`scan)/.test(needed) || !sources.includes(action.split(':')[1]?.toLowerCase() ?? '')
    );
  });
  assert.deepEqual(idle, [], 'the table asks for nothing that is never used');
});
