// Answers that were had before: they may say to wait, and nothing else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strategies } from '../../../../actions/core/release/waves.ts';
import { specOf } from '../../../world/spec.ts';
import { createWorld } from '../../../world/world.ts';
import { start } from './process.ts';
import { withReleases } from './releases.ts';

const bake = 120;
const spec = (release: string) => specOf({ release, bake, alarms: ['errors'], waves: strategies['all-at-once'] });

for (const before of [1, 3, 5]) {
  test(`an alarm that rings ${before} s before a quiet bake is over takes the release back`, async () => {
    const quiet = createWorld();
    quiet.alarms.set('errors', { name: 'errors', state: 'OK', reason: '' });
    const world = await withReleases(spec, ['r0', 'r1'], quiet);
    let ends: number | undefined;
    const end = await start(world, {
      run: '7',
      spec: spec('r2'),
      tell(step, { seen }) {
        if (step.kind === 'wait' && step.why === 'wave 1 bakes') ends ??= seen.now + bake;
        if (ends !== undefined && seen.now >= ends - before - 2)
          world.alarms.set('errors', { name: 'errors', state: 'ALARM', reason: 'too many answers failed' });
      },
    });
    assert.ok(end !== 'killed');
    assert.match(end.step.why, /^r2 was rolled back: alarm errors is in ALARM: too many answers failed/);
  });
}
