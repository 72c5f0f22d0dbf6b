import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sessionsOf } from '../../../world/sessions.ts';
import { leadsTo } from '../model/promises.ts';
import { feature, imageOf, serving, up } from './branch-world.ts';

test('a release whose credentials nobody renews turns back before they end, and what was there before serves on', async () => {
  const branch = await up(feature('bake: 8m'));
  const first = serving(branch)[0] ?? '';
  branch.world.credentials = sessionsOf(branch.world, { life: 600, age: 290, away: [1, 1000] });
  const played = await branch.push({ image: imageOf('r2') });
  assert.equal(played.outputs.get('outcome'), 'rolled-back');
  const log = played.log.join('\n');
  assert.match(log, /warning.*renewing the credentials of this run fails: GitHub answers 503; .* turns back in time/);
  assert.match(log, /the credentials of this run end at \S+, and taking it back may take the last 160 s of them/);
  leadsTo(branch.world, first);
});
