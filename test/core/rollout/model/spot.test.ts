// `spot`: a release is not lost for want of spot machines; its fleet goes over to others once, wherever the process died.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Killed } from '../../../world/world.ts';
import { four, History } from './history.ts';
import { serving, settledWell } from './invariants.ts';

for (const dies of [false, true]) {
  test(`a fleet that AWS has no spot machines for comes up on demand${dies ? ', though the process died over it' : ''}`, async () => {
    const history = await new History(() => {}).withStable();
    history.world.natures.set('r2', { launch: 'no-spot' });
    const spec = four('r2', { timeout: 3600, spot: true });
    let told = 0;
    const count = (made: string) => {
      if (made !== 'leaveSpot') return;
      told += 1;
      if (dies && told === 1) throw new Killed();
    };
    await history.run({ run: '2', spec }, count);
    if (dies) await history.run({ run: '2', runAttempt: 2, spec }, count);
    const end = history.ends.at(-1);
    assert.ok(end !== undefined && end !== 'killed');
    assert.equal(end.step.outcome, 'released', end.step.why);
    const releases = serving(history.world).map((id) => history.world.instances.get(id)?.release);
    assert.deepEqual(releases, ['r2', 'r2', 'r2', 'r2']);
    // The one that died over it had not been heard.
    assert.equal(told, dies ? 2 : 1);
    settledWell(history.world);
  });
}
