import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Spec } from '../../../actions/core/release/spec.ts';
import { ringing, servedSince, silentAlarms } from '../../../actions/core/rollout/alarms.ts';
import type { Alarm, Seen } from '../../../actions/core/rollout/seen.ts';
import { four } from './four.ts';

const silence: Alarm = { name: '5xx', state: 'INSUFFICIENT_DATA', reason: '' };
const quiet: Alarm = { name: 'slow', state: 'OK', reason: '' };
const gone: Alarm = { ...silence, name: 'old', missing: true };
const none =
  'alarm 5xx has INSUFFICIENT_DATA at the end of the bake, and no balancer tells of a request since it began';

const meanings: readonly (readonly [Spec['noData'], readonly Alarm[], Seen['served'], 'fail' | 'wait', string])[] = [
  ['wait', [silence, quiet], true, 'wait', 'alarm 5xx has INSUFFICIENT_DATA at the end of the bake (no-data: wait)'],
  ['fail', [silence, quiet], true, 'fail', 'alarm 5xx has INSUFFICIENT_DATA at the end of the bake (no-data: fail)'],
  ['pass', [silence, gone], undefined, 'wait', ''],
  ['pass-if-served', [silence, quiet], true, 'wait', ''],
  ['pass-if-served', [silence, quiet], undefined, 'wait', `${none} (no-data: pass-if-served)`],
  [
    'pass-if-served',
    [silence],
    'AWS denies it',
    'wait',
    'alarm 5xx has INSUFFICIENT_DATA at the end of the bake, and AWS denies it (no-data: pass-if-served)',
  ],
  ['pass-if-served', [gone], true, 'wait', 'alarm old is not there at the end of the bake (no-data: pass-if-served)'],
  ['pass-if-served', [quiet], undefined, 'wait', ''],
  ['wait', [quiet], undefined, 'wait', ''],
];

for (const [noData, alarms, served, meaning, why] of meanings) {
  const names = alarms.map(({ name, state }) => `${name} ${state}`).join(', ');
  test(`no-data: ${noData} with ${names}, served: ${served}`, () => {
    const { attempt, seen } = four({ spec: { noData }, look: { alarms, ...(served && { served }) } });
    assert.equal(silentAlarms(attempt, seen, meaning) ?? '', why);
    assert.equal(silentAlarms(attempt, seen, meaning === 'fail' ? 'wait' : 'fail'), undefined);
  });
}

test('a first release needs no requests, but its alarms', () => {
  const said = (alarms: readonly Alarm[], noData: Spec['noData']) => {
    const { attempt, seen } = four({ blue: 'absent', spec: { noData }, look: { alarms } });
    return silentAlarms(attempt, seen, 'wait');
  };
  assert.equal(said([silence], 'pass-if-served'), undefined);
  assert.match(said([gone], 'pass-if-served') ?? '', /old is not there/);
  assert.match(said([silence], 'wait') ?? '', /INSUFFICIENT_DATA/);
});

test('the balancer is asked only where a silent alarm is to be understood at the end of a bake', () => {
  const since = (bakeSince: number | undefined, noData: Spec['noData'], alarms: readonly Alarm[]) => {
    const progress = bakeSince === undefined ? { wave: 0 } : { wave: 0, bakeSince };
    const { attempt, seen } = four({ progress, spec: { noData }, look: { alarms } });
    return servedSince(attempt, seen);
  };
  assert.equal(since(940, 'pass-if-served', [quiet, silence]), 940);
  assert.equal(since(941, 'pass-if-served', [silence]), undefined, 'a second is left');
  assert.equal(since(undefined, 'pass-if-served', [silence]), undefined, 'nothing bakes');
  assert.equal(since(940, 'pass-if-served', [quiet]), undefined, 'nothing is silent');
  assert.equal(since(940, 'wait', [silence]), undefined, 'it would change nothing');
});

const rings = (since?: number): Alarm => ({ name: '5xx', state: 'ALARM', reason: '', ...(since && { since }) });
const fixes: readonly (readonly [what: string, alarms: readonly Alarm[], fixForward: boolean, counts: boolean])[] = [
  ['it has rung since before the attempt', [rings(399)], true, false],
  ['it began in the very second', [rings(400)], true, true],
  ['it stopped, and rings anew', [rings(700)], true, true],
  ['CloudWatch does not say since when', [rings()], true, true],
  ['another one is new', [{ ...rings(399), name: 'old' }, rings(700)], true, true],
  ['nobody asked for it', [rings(399)], false, true],
  ['none rings', [quiet, silence], true, false],
];

for (const [what, alarms, fixForward, counts] of fixes) {
  test(`fix-forward: ${fixForward}, ${what}`, () => {
    const { attempt, seen } = four({ spec: { fixForward }, look: { alarms } });
    assert.equal(ringing(attempt, seen)?.name, counts ? '5xx' : undefined);
  });
}
