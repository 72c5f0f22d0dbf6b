import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Stopped } from '../../../actions/core/errors.ts';
import { type Budgeted, type Pace, timeoutOf } from '../../../actions/core/release/budget.ts';
import { strategies } from '../../../actions/core/release/waves.ts';
import { aSpec } from '../rollout/build.ts';
import { fleetOf } from './sample.ts';

const [minute, hour, day] = [60, 3600, 86_400];
const pace: Pace = { healthy: 50, drain: 30 };
const spec: Budgeted = aSpec({ bake: 5 * minute, size: { min: 2, max: 8 } });

/** What a rollout gets that was given no time-out. */
const enough: readonly [what: string, over: Partial<Budgeted>, pace: Pace, seconds: number][] = [
  // 5 min of launch and two waves of 50 s + 5 min are 1000 s.
  ['twice what is needed', {}, pace, 2000],
  ['half an hour at least', { bake: 10 }, pace, 1800],
  ['a canary is launched, and baked, once more', { waves: strategies.canary, bake: 20 * minute }, pace, 8700],
  ['a drain that is longer than the bake', {}, { healthy: 50, drain: 10 * minute }, 3200],
  ['before-traffic', { beforeTraffic: { run: 'migrate', timeout: hour } }, pace, 9200],
  ['waves that merge in a small fleet', { waves: strategies.canary, size: { min: 1, max: 1 }, bake: hour }, pace, 7900],
  [
    'without a balancer each wave is launched by itself',
    { place: { ...spec.place, targetGroups: [] } },
    { healthy: 0, drain: 0 },
    2400,
  ],
  ['never more than a job can have', { bake: 2 * day }, pace, 5 * day],
];
for (const [what, over, given, seconds] of enough) {
  test(`a rollout has enough time: ${what}`, () => {
    assert.equal(timeoutOf(undefined, { ...spec, ...over }, given), seconds);
  });
}

test('what was given stays, be it much or just enough', () => {
  for (const given of [1000, 3600, 4 * day]) assert.equal(timeoutOf(given, spec, pace), given);
});

/** What cannot fit is told before anything is changed, with the sum. */
const impossible: readonly [
  what: string,
  given: number | undefined,
  over: Partial<Budgeted>,
  pace: Pace,
  told: string,
][] = [
  [
    'a bake that is longer than the time-out',
    hour,
    { bake: 30 * day },
    pace,
    'planning the rollout: it may need 1440h6m40s, and timeout is 1h: 1 launch of up to 5m (live-check.timeout) + 2 waves of 720h50s (50s until the balancer calls a machine healthy, then 720h of bake); shorten these, or raise timeout',
  ],
  [
    'a drain that is longer than the time-out',
    5 * minute,
    { bake: 10 },
    { healthy: 20, drain: 600 },
    'planning the rollout: it may need 25m40s, and timeout is 5m: 1 launch of up to 5m (live-check.timeout) + 2 waves of 10m20s (20s until the balancer calls a machine healthy, then 10s of bake, or rather 10m for the old machines to drain); shorten these, or raise timeout',
  ],
  [
    'a migration that is longer than the time-out',
    hour,
    { waves: strategies.canary, beforeTraffic: { run: 'migrate', timeout: hour } },
    pace,
    'planning the rollout: it may need 1h27m30s, and timeout is 1h: 2 launches of up to 5m (live-check.timeout) + up to 1h for before-traffic + 3 waves of 5m50s (50s until the balancer calls a machine healthy, then 5m of bake); shorten these, or raise timeout',
  ],
  [
    'a bake that is longer than a job',
    undefined,
    { bake: 30 * day, place: { ...spec.place, targetGroups: [] } },
    { healthy: 0, drain: 0 },
    "planning the rollout: it may need 1440h10m, and GitHub's longest job takes 120h: 2 launches of up to 5m (live-check.timeout) + 2 waves of 720h (720h of bake); shorten these",
  ],
  [
    'a second too few',
    999,
    {},
    pace,
    'planning the rollout: it may need 16m40s, and timeout is 16m39s: 1 launch of up to 5m (live-check.timeout) + 2 waves of 5m50s (50s until the balancer calls a machine healthy, then 5m of bake); shorten these, or raise timeout',
  ],
];
for (const [what, given, over, slow, message] of impossible) {
  test(`refused: ${what}`, () => {
    assert.throws(
      () => timeoutOf(given, { ...spec, ...over }, slow),
      (error) => {
        assert.ok(error instanceof Stopped && error.kind === 'wrong');
        assert.equal(error.message, message);
        return true;
      },
    );
  });
}

/** Bounds that one key has by itself. */
const bounds: readonly [over: Readonly<Record<string, unknown>>, told: string | undefined][] = [
  [{ bake: '999999999999999d' }, 'bake: "999999999999999d" is more than 365d, the longest that is taken'],
  [{ bake: '0s' }, undefined],
  [{ 'keep-previous': '99999999d' }, 'keep-previous: "99999999d" is more than 365d, the longest that is taken'],
  [{ 'keep-previous': '365d' }, undefined],
  [{ 'keep-previous': '365d1s' }, 'keep-previous: "365d1s" is more than 365d, the longest that is taken'],
  [{ 'live-check': { timeout: '0s' } }, 'live-check.timeout: "0s" leaves no time at all'],
  [{ 'before-traffic': { run: 'x', timeout: '0m' } }, 'before-traffic.timeout: "0m" leaves no time at all'],
  [{ 'before-traffic': { run: 'x', timeout: '47h59m' } }, undefined],
  [
    { 'before-traffic': { run: 'x', timeout: '48h' } },
    'before-traffic.timeout: "48h" is more than 47h59m: Systems Manager ends every command after 48 h',
  ],
  [
    { 'live-check': { timeout: '3d' } },
    'live-check.timeout: "3d" is more than 47h59m: Systems Manager ends every command after 48 h',
  ],
];
for (const [over, told] of bounds) {
  test(`${JSON.stringify(over)} is ${told === undefined ? 'taken' : 'refused'}`, () => {
    if (told === undefined) fleetOf(over);
    else assert.throws(() => fleetOf(over), { message: told });
  });
}
