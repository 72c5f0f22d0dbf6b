// teardown with `releases`: what a rollout forgets at its end, where no rollout comes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Denied } from '../../../../actions/ports/rollout.ts';
import { Production } from './production.ts';

async function up(): Promise<Production> {
  const production = new Production();
  await production.release('r1', 'r2', 'r3', 'r4', 'r5');
  return production;
}
const specs = ({ world }: Production) => [...world.specs.keys()].sort();

test('as many stay as are to be kept, with a way back; a plan changes nothing, and a second time neither', async () => {
  const production = await up();
  const plan = await production.tearDown({ releases: 'true', keep: '2', plan: 'true' });
  assert.deepEqual(specs(production), [1, 2, 3, 4, 5]);
  assert.match(
    plan.summary,
    /would be forgotten[\s\S]*forget attempt 1 \(r1\), which no rollback needs.*forget attempt 3/,
  );
  const played = await production.tearDown({ releases: 'true', keep: '2' });
  assert.equal(played.error, undefined, played.log.join('\n'));
  for (const { outputs } of [plan, played]) assert.equal(outputs.get('removed'), 'production');
  assert.equal(played.outputs.get('changed'), 'true');
  assert.deepEqual(specs(production), [4, 5]);
  assert.deepEqual([...production.world.templates.values()], ['r4', 'r5']);
  assert.deepEqual(production.serving(), ['r5']);
  const before = production.written();
  const again = await production.tearDown({ releases: 'true', keep: '2' });
  assert.deepEqual([again.outputs.get('changed'), production.written()], ['false', before]);
});

test('what a rollback goes to stays, however many releases were newer', async () => {
  const production = await up();
  assert.deepEqual([await production.back(), await production.back()], ['r4', 'r3']);
  const { outputs } = await production.tearDown({ releases: 'true', keep: '2' });
  assert.deepEqual([outputs.get('removed'), outputs.get('left')], ['production', '']);
  assert.equal(await production.back(), 'r2');
});

test('a rollout that comes then begins at once, and a rollout that runs is left alone', async () => {
  const production = await up();
  await production.tearDown({ releases: 'true', keep: '2' });
  const { world } = production;
  const { now } = world;
  let stored = 0;
  world.onCall = (_, method) => {
    if (method === 'storeSpec') stored ||= world.now;
  };
  await production.release('r6');
  assert.ok(stored - now < 5, 'a lease that was given up is waited for by nobody');
  const claimed = [...world.leases.values()].at(-1) ?? assert.fail();
  production.world.leases.set(claimed.n + 1, { ...claimed, n: claimed.n + 1, run: '99', nonce: 'other' });
  const busy = await production.tearDown({ releases: 'true', keep: '2' });
  assert.deepEqual([busy.error, busy.outputs.get('removed')], [undefined, '']);
  assert.match(busy.summary, /stays<[\s\S]*run 99 .* is at production, or left it half-way/);
});

test('what AWS refuses is told, and the run is green', async () => {
  const production = await up();
  production.world.onCall = (_, method) => {
    if (method === 'forget') throw new Denied('AccessDenied: DeleteParameters');
  };
  const played = await production.tearDown({ releases: 'true', keep: '3' });
  assert.deepEqual([played.error, played.outputs.get('left')], [undefined, 'production']);
  assert.match(played.log.join('\n'), /warning: production is left: AccessDenied/);
});

for (const keep of ['1', '6', 'all']) {
  test(`keep: ${keep} is refused`, async () => {
    await assert.rejects(new Production().tearDown({ releases: 'true', keep }), /invalid inputs: keep: .*2 to 5/);
  });
}
