import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mendStep } from '../../../actions/core/environments/mend.ts';
import { recordOf } from '../../../actions/core/rollout/router.ts';
import { aFleet, aLease, records, seen } from '../rollout/build.ts';
import { machine } from '../rollout/four.ts';
import { HOST } from './build.ts';

const lease = aLease({ candidate: 'blue' });
const verdicts = [{ attempt: 1, ruling: 'release', why: 'x', run: '100', at: 900 }] as const;
const record = { arn: recordOf(HOST), name: 'x', drain: 120, targets: [] };
const blue = aFleet('blue', 1, { machines: [machine('new-a1')] });
const step = (ended: boolean, fleet = blue) => {
  const beats = [{ n: 1, at: 900, ended }];
  const look = { records: records({ leases: [lease], verdicts, beats }), fleets: [fleet], targetGroups: [record] };
  const next = mendStep(HOST, seen(look));
  return next.kind === 'effect' ? next.effect : next.kind;
};

test('a name is told of a machine that AWS launched, but not while a run is at it, which may have taken it out', () => {
  assert.deepEqual(step(true), { do: 'register', targetGroup: recordOf(HOST), machines: ['new-a1'] });
  assert.equal(step(false), 'done');
  assert.equal(step(true, { ...blue, machines: [] }), 'done');
  assert.equal(step(true, { ...blue, max: 0 }), 'done', 'it has expired');
});
