// A branch from its first push to its end, by the bundle: feature-env and teardown against AWS, DNS and GitHub as they answer here.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { ElasticLoadBalancingV2 } from '@aws-sdk/client-elastic-load-balancing-v2';
import { Route53 } from '@aws-sdk/client-route-53';
import { parse, stringify } from 'yaml';
import { stateOf } from '../../../dev/github/deployments.ts';
import { type ActionRun, runAction } from '../../../dev/stage/run-action.ts';
import { APP, REPOSITORY, type Stage } from '../../../dev/stage/stage.ts';
import { permitted } from '../permitted.ts';

const DOMAIN = 'dev.example.com';
const HOST = `feature-x.${DOMAIN}`;
const SHA = '5'.repeat(40);
/** That its requests are told from other tracks' by. */
const KEY = 'AKIABRANCHES7EXAMPLE';

/** What users make once: a hosted zone above the domain, whose wildcard leads to a balancer that answers 404. The zone's id. */
async function domainOn(stage: Stage, subnets: string[]): Promise<string> {
  const { cloud } = stage;
  const credentials = {
    accessKeyId: cloud.env['AWS_ACCESS_KEY_ID'] ?? '',
    secretAccessKey: cloud.env['AWS_SECRET_ACCESS_KEY'] ?? '',
  };
  const options = { endpoint: cloud.endpoint, region: cloud.env['AWS_REGION'] ?? '', credentials };
  const [balancing, dns] = [new ElasticLoadBalancingV2(options), new Route53(options)];
  const { LoadBalancers: [made] = [] } = await balancing.createLoadBalancer({ Name: 'branches', Subnets: subnets });
  const nothing = { Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } } as const;
  const listener = { LoadBalancerArn: made?.LoadBalancerArn, Protocol: 'HTTP', Port: 80 } as const;
  await balancing.createListener({ ...listener, DefaultActions: [nothing] });
  const { HostedZone } = await dns.createHostedZone({ Name: 'example.com', CallerReference: 'branches' });
  const AliasTarget = {
    HostedZoneId: made?.CanonicalHostedZoneId,
    DNSName: `dualstack.${made?.DNSName}`,
    EvaluateTargetHealth: false,
  };
  const ResourceRecordSet = { Name: `*.${DOMAIN}`, Type: 'A' as const, AliasTarget };
  await dns.changeResourceRecordSets({
    HostedZoneId: HostedZone?.Id,
    ChangeBatch: { Changes: [{ Action: 'CREATE', ResourceRecordSet }] },
  });
  return HostedZone?.Id?.replace('/hostedzone/', '') ?? '';
}

export function branches(stage: Stage): void {
  test('a branch is deployed, deployed again, extended and torn down, and GitHub hears of it', async () => {
    const environment = await stage.environment('branches');
    const { seed } = environment;
    const zone = await domainOn(stage, seed.subnets);
    const workspace = mkdtempSync(join(tmpdir(), 'immutable-branches-'));
    stage.atEnd(() => rmSync(workspace, { recursive: true, force: true }));
    mkdirSync(join(workspace, '.github/fleets'), { recursive: true });
    const production = ['size', 'target-groups', 'alarms', 'tolerate', 'no-data', 'keep-previous', 'bake'];
    const common = Object.entries(parse(seed.fleet)).filter(([key]) => !production.includes(key));
    const own = { domain: DOMAIN, 'live-check': { path: '/healthz', timeout: '3m' } };
    const keys = { ...Object.fromEntries(common), ...own };
    writeFileSync(join(workspace, '.github/fleets/feature.yml'), stringify(keys));
    stage.github.branches.push('feature-x', { sha: SHA }, REPOSITORY);

    const run = async (action: string, inputs: Readonly<Record<string, string>>): Promise<ActionRun> => {
      const id = stage.nextRun();
      stage.github.runs.set(
        Number(id),
        { run_attempt: 1, event: 'push', status: 'in_progress', conclusion: null },
        REPOSITORY,
      );
      const ended = await runAction({
        dist: stage.dist,
        action,
        inputs: { app: APP, 'github-token': `ghs_${id}`, ...inputs },
        env: {
          ...stage.cloud.env,
          AWS_ACCESS_KEY_ID: KEY,
          GITHUB_REPOSITORY: REPOSITORY,
          GITHUB_REPOSITORY_ID: '74',
          GITHUB_RUN_ID: id,
          GITHUB_RUN_ATTEMPT: '1',
          GITHUB_SHA: SHA,
          GITHUB_REF: 'refs/heads/feature-x',
          GITHUB_API_URL: stage.github.url,
          GITHUB_SERVER_URL: 'https://github.com',
          GITHUB_WORKSPACE: workspace,
        },
      });
      assert.equal(ended.code, 0, ended.log);
      return ended;
    };
    const image = await stage.image('1');
    const first = await run('feature-env', { image });
    assert.equal(first.outputs['outcome'], 'released', first.log);
    assert.equal(first.outputs['name'], HOST);
    const again = await run('feature-env', { image });
    assert.deepEqual([again.outputs['outcome'], again.outputs['release']], ['released', first.outputs['release']]);
    const later = await run('feature-env', { extend: '200h' });
    assert.ok((later.outputs['expires-at'] ?? '') > (again.outputs['expires-at'] ?? ''), later.log);
    const second = await run('feature-env', { image: await stage.image('2') });
    assert.equal(second.outputs['outcome'], 'released', second.log);
    const states = stage.github.deployments.all.filter(({ ref }) => ref === 'feature-x').map(stateOf);
    assert.deepEqual(states, ['inactive', 'inactive', 'success']);
    const down = await run('teardown', { branch: 'feature-x' });
    assert.deepEqual([down.outputs['outcome'], down.outputs['removed']], ['removed', 'review-feature-x'], down.log);
    const { Parameters = [] } = await stage.aws.ssm.getParametersByPath({ Path: `/immutable/${APP}/review-feature-x` });
    assert.deepEqual(Parameters, []);
    const { changes, refused, others } = await permitted(stage, KEY, { seed, balancer: 'branches', zone });
    assert.ok(changes > 30, `${changes} changes`);
    assert.deepEqual(refused, [], 'what the role of environments is refused');
    assert.deepEqual(others, [], "what the role of an environment that is no branch's could have done as well");
  });
}
