// Somebody follows the README from top to bottom, in an account that has what it says one brings, and leaves again.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { parseFleetSpec } from '../../actions/core/release/fleet-spec-parse.ts';
import { parseYaml } from '../../actions/core/text/yaml.ts';
import { runWorkflow, type WorkflowRun } from '../../dev/act/act.ts';
import { commitFiles } from '../../dev/act/repository.ts';
import { buildBase } from '../../dev/app/image.ts';
import { type AppSource, appFiles } from '../../dev/app/repository.ts';
import { type Builder, startBuilder } from '../../dev/builder/builder.ts';
import { subject } from '../../dev/github/oidc.ts';
import { startLoadProcess } from '../../dev/load/process.ts';
import type { Environment } from '../../dev/stage/environment.ts';
import { inventory } from '../../dev/stage/inventory.ts';
import { type Request, requestsOf } from '../../dev/stage/journal.ts';
import { type Stage, setStage } from '../../dev/stage/stage.ts';
import { allows } from '../iam/evaluate.ts';
import { statementsOf } from '../iam/policy.ts';
import { policyOf } from '../iam/world.ts';
import { accountOf } from './account.ts';
import { actionOf, askedOf } from './asked.ts';
import { GITHUB_CLI } from './github-cli.ts';
import { identify } from './identify.ts';
import { BY_HAND, block, root } from './page.ts';
import { explained, policyText, pushPolicyText, trustText } from './policy.ts';

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
/** What the stack says, and what is there without it. */
let printed = '';
let vars: Record<string, string>;
let nothing: string[];
before(async () => {
  [stage, builder] = await Promise.all([setStage(), startBuilder()]);
  production = await stage.environment('seeded');
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
    .replaceAll('vpc-0a1b', production.seed.vpc)
    .replaceAll('subnet-0a1b', first)
    .replaceAll('subnet-0c2d', second)
    .replaceAll('sg-0e3f', /sg-\w+/.exec(printed)?.[0] ?? production.seed.securityGroup.id)
    .replaceAll('acme/base-images', 'base-images');
}

function shell(script: string, cwd = folder): string {
  const { PATH } = process.env;
  // pip's script `aws` can't be run where the path of its interpreter has a space.
  const aws = 'aws() { "$PYTHON" -m awscli "$@"; }';
  return execFileSync('bash', ['-euo', 'pipefail', '-c', `${aws}\n${script}`], {
    cwd,
    env: { ...stage.cloud.env, PATH, SUITE: root, PYTHON: join(root, '.venv/bin/python'), AWS_PAGER: '', HOME: folder },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Of all that can be left; the images' repository holds a base image of ours as well. */
const things = async () => (await inventory(stage)).filter((line) => !line.startsWith('image '));
const clone = () => join(folder, 'orders');
const written = (path: string) => readFileSync(join(clone(), path), 'utf8');

/** A commit of the app, and the workflow for it; a rollback has no use for the commit. */
async function dispatch(
  name: 'deploy' | 'rollback',
  app: Omit<AppSource, 'base'>,
  changes: readonly [string, string][] = [],
) {
  let fleet = printed;
  for (const [from, to] of [['bake: 5m', 'bake: 1s'] as const, ...changes]) {
    assert.ok(fleet.includes(from), `the fleet file says ${from}`);
    fleet = fleet.replace(from, to);
  }
  commitFiles(clone(), { ...appFiles({ base, ...app }), '.github/fleets/production.yml': fleet });
  const { cloud, github } = stage;
  // A run that waits for ever would otherwise wait for its own hour.
  const signal = AbortSignal.timeout(600_000);
  return await runWorkflow({
    file: join(clone(), `.github/workflows/${name}.yml`),
    workspace: clone(),
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

test('by hand the commands make a role that the jobs of production and its rollback may assume, and nobody else', async () => {
  // Seeded for those who do not read the guide.
  const provider = here('arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com');
  shell(`aws iam delete-open-id-connect-provider --open-id-connect-provider-arn ${provider}`);
  writeFileSync(join(folder, 'trust.json'), here(trustText));
  writeFileSync(join(folder, 'permissions.json'), here(policyText));
  writeFileSync(join(folder, 'push.json'), here(pushPolicyText));
  shell(block(BY_HAND, 'aws iam create-role'));
  await stage.cloud.control('POST', 'issuers', {
    issuer: 'https://token.actions.githubusercontent.com',
    url: stage.github.url,
  });
  const role = `arn:aws:iam::${production.seed.account}:role/deploy-orders`;
  const as = (environment?: string, repository?: string) => identify(stage, role, environment, repository);
  assert.match(await as('production'), /assumed-role\/deploy-orders/);
  assert.match(await as('production-rollback'), /assumed-role\/deploy-orders/);
  await assert.rejects(as('staging'), /Not authorized to perform sts:AssumeRoleWithWebIdentity/);
  await assert.rejects(as('staging-rollback'), /Not authorized to perform sts:AssumeRoleWithWebIdentity/);
  await assert.rejects(as(undefined), /Not authorized to perform sts:AssumeRoleWithWebIdentity/);
  await assert.rejects(as('production', 'mallory/orders'), /Not authorized/);
  shell(`aws iam delete-open-id-connect-provider --open-id-connect-provider-arn ${provider}`);
});

test('the README has a stack make what is made once, and takes three files and the variables of it', async () => {
  commitFiles(clone(), appFiles({ base, version: '1' }));
  nothing = await things();
  const [make, take] = ['aws cloudformation deploy', 'gh variable set'].map((holds) => here(block('README.md', holds)));
  shell(`${GITHUB_CLI}\n${make}\n${take}`, clone());
  printed = written('.github/fleets/production.yml');
  vars = Object.fromEntries(
    [...readFileSync(join(folder, 'variables'), 'utf8').matchAll(/^(\w+)=(.+)$/gm)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
  assert.deepEqual(Object.keys(vars).toSorted(), ['AWS_REGION', 'AWS_ROLE', 'AWS_ROLLBACK_ROLE', 'SITE_URL']);
  assert.equal(parseFleetSpec(parseYaml(printed)).account, production.seed.account);
  for (const name of ['deploy', 'rollback'])
    assert.equal(
      written(`.github/workflows/${name}.yml`),
      readFileSync(join(root, `workflows-examples/${name}.yml`), 'utf8'),
    );
});

test('the workflow deploys twice, takes a bad release back, and the other one rolls back', async () => {
  ended(await dispatch('deploy', { version: '1' }), 'released', 0);
  shell(TRACKING);
  // Users: an alarm that nothing sets off is taken at its silence where somebody asks for something.
  const site = vars['SITE_URL'] ?? '';
  const load = startLoadProcess({ url: site, rate: 20, badReleases: ['3'] });
  const gate = ['bake: 1s', 'bake: 1s\nbefore-traffic: {run: "docker ps"}'] as [string, string];
  ended(await dispatch('deploy', { version: '2' }, [gate]), 'released', 0);
  assert.match(await (await fetch(site)).text(), /^2 /);
  assert.equal((await load.stop()).failed, 0);
  ended(
    await dispatch('deploy', { version: '3', behaviour: 'never-boots' }, [
      ['path: /healthz', 'path: /healthz, timeout: 5s'],
    ]),
    'rolled-back',
    1,
  );
  ended(await dispatch('rollback', { version: '3' }), 'rolled-back', 0);
  assert.match(await (await fetch(site)).text(), /^1 /);
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
    .filter(({ action, principal }) => action && principal.includes('orders-production-deploy'))
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

test('the way out leaves nothing of it', async () => {
  shell(block('docs/guides/way-out.md', 'teardown'), clone());
  assert.deepEqual(await things(), nothing);
});
