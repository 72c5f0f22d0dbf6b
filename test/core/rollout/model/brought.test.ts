// What somebody set on the group in service: given to what takes its place, and given back where it stays.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Spec } from '../../../../actions/core/release/spec.ts';
import type { Group } from '../../../world/group.ts';
import { four, History } from './history.ts';

const HEALTH = 'EBS,ELB';
const suspended = ['AZRebalance', 'ReplaceUnhealthy'];

async function begun() {
  const history = await new History(() => {}).withStable();
  const group = (release: string): Group => {
    const found = [...history.world.groups.values()].find((each) => each.release === release);
    return found ?? assert.fail(`there is no group of ${release}`);
  };
  const stable = group('r1');
  Object.assign(stable, { health: HEALTH, tells: true });
  for (const name of suspended) stable.suspended.add(name);
  return { history, group };
}

const isSetAs = ({ health, suspended: now, tells }: Group) => [health, [...now].sort(), tells];
const all = [HEALTH, suspended, true];

async function released(history: History, run: string, spec: Spec, runAttempt = 1): Promise<void> {
  const end = await history.run({ run, runAttempt, spec });
  assert.ok(end !== 'killed');
  assert.equal(end.step.outcome, 'released', end.step.why);
}

test('release after release is judged, held back and heard as the first was', async () => {
  const { history, group } = await begun();
  for (const release of ['r2', 'r3']) {
    await released(history, release, four(release));
    assert.deepEqual(isSetAs(group(release)), all, release);
  }
  const end = await history.run({ run: '4', kind: 'rollback' });
  assert.ok(end !== 'killed');
  assert.deepEqual(isSetAs(group('r2')), all, 'and so is what is gone back to');
});

test('a release that is rolled back leaves the old one as it was', async () => {
  const { history, group } = await begun();
  const fails = history.at('deregister', 2, () => history.alarm('ALARM'));
  const end = await history.run({ run: '2', spec: four('r2', { bake: 100 }) }, fails);
  assert.ok(end !== 'killed');
  assert.equal(end.step.outcome, 'rolled-back', end.step.why);
  assert.deepEqual(isSetAs(group('r1')), all);
  assert.deepEqual([group('r1').min, group('r1').facts.originals], [2, undefined]);
});

test('what the fleet file drops ends with the release that had it', async () => {
  const { history, group } = await begun();
  await released(history, '2', four('r2', { drop: ['health-check-type', 'suspended-processes'] }));
  assert.deepEqual(isSetAs(group('r2')), ['ELB', [], true]);
});

test('it goes over whole, wherever a run dies', async () => {
  let at = 1;
  for (; at < 60; at += 1) {
    const { history, group } = await begun();
    const { beforeTraffic: _, ...spec } = four('r2');
    const first = await history.run({ run: '2', spec, mishaps: [{ at, what: 'killed-after' }] });
    if (first !== 'killed') break;
    await released(history, '2', spec, 2);
    assert.deepEqual(isSetAs(group('r2')), all, `after ${at}`);
  }
  assert.ok(at > 30, 'a rollout has more changes than that');
});
