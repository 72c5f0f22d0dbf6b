// A load test that cannot fail proves nothing: on a balancer that cuts machines off instead of draining them it must.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setStage } from '../../dev/stage/stage.ts';
import { ended } from './expect.ts';

test('without draining requests are lost, and the load sees them', async () => {
  const stage = await setStage({ docker: false, mutant: 'no-drain' });
  try {
    const env = await stage.environment('mutant', { from: 'ami', fleet: { bake: '0s' } });
    const inputs = { strategy: 'all-at-once' };
    ended(await env.rollout({ version: '1', inputs }), 'released');
    // Half of the requests last more than a second, so that some surely run when their machine is cut off.
    const load = env.load({ slowEvery: 2 });
    ended(await env.rollout({ version: '2', inputs }), 'released');
    const report = await load.stop();
    assert.ok(report.failed > 0, `none of ${report.requests} requests failed`);
  } finally {
    await stage.close();
  }
});
