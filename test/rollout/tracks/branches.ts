// A branch from its first push to its end, by the bundle: feature-env and teardown against AWS, DNS and GitHub as they answer here.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureSize } from '../../../dev/bench/size.ts';
import { stateOf } from '../../../dev/github/deployments.ts';
import { Branch } from '../../../dev/stage/branch.ts';
import { makeDomain } from '../../../dev/stage/domain.ts';
import { agentOf } from '../../../dev/stage/environment.ts';
import { requestsOf } from '../../../dev/stage/journal.ts';
import type { ActionRun } from '../../../dev/stage/run-action.ts';
import { APP, type Stage } from '../../../dev/stage/stage.ts';
import { permitted } from '../permitted.ts';
import { poll } from '../poll.ts';

/** Bytes of JavaScript: what a rollout of an image loads (1,322,000, of which ECR has 44,000), and 150 kB. */
const WEIGHT = 1_472_000;
/** That its requests are told from other tracks' by. */
const env = { AWS_ACCESS_KEY_ID: 'AKIABRANCHES7EXAMPLE' };

export function branches(stage: Stage): void {
  test('a branch is deployed, flips under load, is extended and torn down, and GitHub hears of it', async () => {
    const domain = await makeDomain(stage);
    const branch = new Branch(stage, domain, 'feature-x');
    const good = (run: ActionRun) => {
      assert.equal(run.code, 0, run.log);
      return run;
    };
    const [image, other] = [await stage.image('1'), await stage.image('2')];
    /** With what it loaded, which has its limit. */
    const light = async (run: (env: Record<string, string>) => Promise<ActionRun>) => {
      let done: ActionRun | undefined;
      const { loaded } = await measureSize(stage.dist, async (hook) => {
        done = good(await run({ ...env, ...hook }));
      });
      assert.ok(loaded < WEIGHT, `${loaded} bytes`);
      return done ?? assert.fail();
    };
    const first = await light((env) => branch.deploy({ image }, { env }));
    assert.equal(first.outputs['outcome'], 'released', first.log);
    assert.equal(first.outputs['name'], branch.host);
    assert.ok((await branch.answers('1')) < Number.POSITIVE_INFINITY);

    const load = branch.load({ rate: 20 });
    branch.push();
    const flip = good(await branch.deploy({ image: other }, { env }));
    assert.notEqual(flip.outputs['release'], first.outputs['release']);
    await branch.answers('2');
    // What the first one had under way comes to its end too.
    const enough = load.snapshot().requests + 40;
    await poll('the load has seen the time after', async () => load.snapshot().requests > enough);
    const report = await load.stop();
    assert.equal(report.failed, 0, JSON.stringify(report));
    assert.deepEqual(Object.keys(report.byRelease), ['1', '2'], 'both answered under one name');

    const again = good(await branch.deploy({ image: other }, { env }));
    assert.deepEqual([again.outputs['outcome'], again.outputs['release']], ['released', flip.outputs['release']]);
    const later = good(await branch.deploy({ extend: '200h' }, { env }));
    assert.ok((later.outputs['expires-at'] ?? '') > (again.outputs['expires-at'] ?? ''), later.log);
    const states = stage.github.deployments.all.filter(({ ref }) => ref === branch.name).map(stateOf);
    assert.deepEqual(states, ['inactive', 'inactive', 'success']);
    const runId = stage.nextRun();
    const down = await light((env) => branch.tearDown({ runId, env }));
    assert.deepEqual([down.outputs['outcome'], down.outputs['removed']], ['removed', branch.environment], down.log);
    // All environments of an account share ten requests a second.
    const asked = (await requestsOf(stage.cloud, agentOf(runId, 1))).filter(({ service }) => service === 'route53');
    const most = 6 + down.took / 10_000;
    assert.ok(asked.length <= most, `${asked.length} requests to Route 53 in ${down.took} ms`);
    const { Parameters = [] } = await stage.aws.ssm.getParametersByPath({
      Path: `/immutable/${APP}/${branch.environment}`,
    });
    assert.deepEqual(Parameters, []);
    const { changes, refused, others } = await permitted(stage, env.AWS_ACCESS_KEY_ID, domain.made);
    assert.ok(changes > 30, `${changes} changes`);
    assert.deepEqual(refused, [], 'what the role of environments is refused');
    assert.deepEqual(others, [], "what the role of an environment that is no branch's could have done as well");
  });
}
