// Time that nobody worked on a release is no rollout time: a deadline counts from the newest lease.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Spec } from '../../../../actions/core/release/spec.ts';
import type { End } from '../../../../actions/rollout/reconcile.ts';
import { Killed } from '../../../world/world.ts';
import { four, History } from './history.ts';
import { settledWell } from './invariants.ts';
import type { Mishap } from './process.ts';

const untold = () => {};
const die = () => {
  throw new Killed();
};

function outcome(end: End | 'killed'): string {
  return end === 'killed' ? end : `${end.step.outcome}: ${end.step.why}`;
}

/** Dies at a change, is found again so many seconds later, and is run again. */
async function again(mishap: Mishap, later: number, spec: Spec): Promise<History> {
  const history = await new History(untold).withStable();
  await history.run({ run: '2', spec, mishaps: [mishap] });
  assert.equal(history.ends.at(-1), 'killed');
  history.world.advance(later);
  await history.run({ run: '2', runAttempt: 2, spec });
  return history;
}

for (const at of [6, 8, 12, 18, 20, 24]) {
  test(`a good release that is run again long after its time-out is released (died at change ${at})`, async () => {
    const history = await again({ at, what: 'killed-after' }, 5000, four('r2'));
    assert.match(outcome(history.ends.at(-1) ?? 'killed'), /^released/);
    settledWell(history.world);
  });
}

/** The first lease's time is 900 s, and 600 s later AWS ends what is still dark: the re-run begins shortly before. */
for (const before of [5, 20, 60, 200, 599]) {
  test(`a candidate that is still dark does not end under the run that continues it (${before} s before)`, async () => {
    const slow = { seconds: 300, code: 0 };
    const history = await new History(untold, {}).withStable();
    const spec = four('r2', { beforeTraffic: { run: 'migrate', timeout: 600 } });
    history.world.natures.set('r2', { beforeTraffic: slow });
    const began = history.world.now;
    await history.run({ run: '2', spec }, history.at('runBeforeTraffic', 1, die));
    const [candidate] = [...history.world.groups.values()].filter(({ release }) => release === 'r2');
    assert.ok(candidate);
    assert.ok(candidate.schedules.has('immutable-retire'));
    history.world.advance(began + 1500 - before - history.world.now);
    let emptied = 0;
    const watched = history.world.onCall;
    history.world.onCall = async (...call) => {
      await watched?.(...call);
      if (candidate.desired === 0) emptied += 1;
    };
    await history.run({ run: '2', runAttempt: 2, spec });
    assert.match(outcome(history.ends.at(-1) ?? 'killed'), /^released/);
    assert.equal(emptied, 0, 'AWS ended the candidate under the run');
    settledWell(history.world);
  });
}

test('the retirement is put off once for each lease, not at each look', async () => {
  const history = await new History(untold).withStable();
  const spec = four('r2');
  await history.run({ run: '2', spec }, history.at('runBeforeTraffic', 1, die));
  history.world.advance(800);
  const puts: unknown[] = [];
  const fleets = (_: string, method: string, when: string, given: readonly unknown[] = []) => {
    if (method === 'putRetire' && when === 'before' && `${given[0]}`.includes('.r2.')) puts.push(given[1]);
  };
  history.world.onCall = fleets;
  await history.run({ run: '2', runAttempt: 2, spec });
  assert.match(outcome(history.ends.at(-1) ?? 'killed'), /^released/);
  assert.equal(puts.length, 1);
});

test('what halted can be continued when whatever was wrong has passed, however long a person looked', async () => {
  const history = await new History(untold).withStable();
  const spec = four('r2', { onFailure: 'halt' });
  await history.run(
    { run: '2', spec },
    history.at('deregister', 1, () => history.alarm('ALARM')),
  );
  assert.match(outcome(history.ends.at(-1) ?? 'killed'), /^halted: alarm 5xx/);
  history.world.advance(20_000);
  history.alarm('OK');
  await history.run({ run: '2', runAttempt: 2, spec });
  assert.match(outcome(history.ends.at(-1) ?? 'killed'), /^released/);
  settledWell(history.world);
});

test('so can one whose machines could not be launched, once they can', async () => {
  const history = await new History(untold).withStable();
  const spec = four('r2', { onFailure: 'halt' });
  history.world.natures.set('r2', { launch: 'impossible' });
  await history.run({ run: '2', spec });
  assert.match(outcome(history.ends.at(-1) ?? 'killed'), /^halted: AWS cannot launch machines/);
  history.world.natures.set('r2', {});
  await history.run({ run: '2', runAttempt: 2, spec });
  assert.match(outcome(history.ends.at(-1) ?? 'killed'), /^released/);
});

test('and one whose old fleet could not be healed within the time-out, once it can', async () => {
  const history = await new History(untold).withStable();
  const spec = four('r2');
  const worse = history.at('deregister', 2, () => {
    history.sicken('r1');
    history.world.natures.set('r1', { healthy: Infinity });
    history.alarm('ALARM');
  });
  await history.run({ run: '2', spec }, worse);
  assert.match(outcome(history.ends.at(-1) ?? 'killed'), /^halted: only 0 of 4/);
  history.world.natures.set('r1', {});
  for (const instance of history.world.instances.values()) {
    if (instance.release === 'r1')
      Object.assign(instance, { nature: { ...instance.nature, healthy: 30, sickens: Infinity } });
  }
  await history.run({ run: '2', runAttempt: 2, spec });
  assert.match(outcome(history.ends.at(-1) ?? 'killed'), /^rolled-back/);
});
