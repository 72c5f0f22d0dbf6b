// What was heard of the app, and what that means for a release that bakes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Spec } from '../../../actions/core/release/spec.ts';
import { servedSince } from '../../../actions/core/rollout/alarms.ts';
import { bake } from '../../../actions/core/rollout/bake.ts';
import { type Heard, unheard } from '../../../actions/core/rollout/heard.ts';
import { judge } from '../../../actions/core/rollout/judge.ts';
import { launch } from '../../../actions/core/rollout/launch.ts';
import { roundOf } from '../../../actions/core/rollout/smoke.ts';
import { smokeNotes } from '../../../actions/core/rollout/smoke-told.ts';
import { records } from './build.ts';
import { aVerdict, four, type Given } from './four.ts';
import { compared, failure, given, good, heard, silent, smoke } from './heard-given.ts';

/** `back`: it is rolled back; `wait`: the bake doesn't end; `on`: it does. */
const rows: readonly (readonly [string, Given, 'back' | 'wait' | 'on', RegExp])[] = [
  [
    'three failures',
    given([heard({ failed: 3 })]),
    'back',
    /^smoke: GET \/search failed 3 times in a row: wrong status: asked for status 2xx, got 500; what came: 500 from 10\.0\.0\.1: sorry$/,
  ],
  [
    'three failures of the second check in mid-bake',
    given([good, heard({ failed: 3 })], {
      progress: { wave: 0, bakeSince: 990 },
      look: { smoke: { bakeSince: 990, mixed: true, heard: [good, heard({ failed: 3 })] } },
    }),
    'back',
    /failed 3 times/,
  ],
  [
    'two failures',
    given([heard({ good: 9, failed: 2 })]),
    'wait',
    /^smoke: GET \/search is asked again, since it failed \(wrong status\)$/,
  ],
  [
    'one check is good, and another not answered yet',
    given([good, unheard('GET /')]),
    'wait',
    /^smoke: GET \/ is asked$/,
  ],
  [
    'a process that has asked nothing yet',
    given([], { look: { smoke: undefined as never } }),
    'wait',
    /^smoke is asked$/,
  ],
  [
    'what an earlier bake heard',
    given([], { look: { smoke: { bakeSince: 900, mixed: true, heard: [heard({ failed: 3 })] } } }),
    'wait',
    /^smoke is asked$/,
  ],
  [
    'what the release before was heard to say',
    given([], { look: { smoke: { mixed: false, heard: [heard({ failed: 3 })] } } }),
    'wait',
    /^smoke is asked$/,
  ],
  ['all are good', given([good, good]), 'on', /good: go on/],
  [
    'it failed before the release had traffic',
    given([heard({ failed: 3 })], { progress: { wave: 0, bakeSince: 940, failing: [0] } }),
    'on',
    /good: go on/,
  ],
  [
    'another one failed before',
    given([good, heard({ failed: 3 })], { progress: { wave: 0, bakeSince: 940, failing: [0] } }),
    'back',
    /failed 3 times/,
  ],
  [
    'failures that are not in a row, and more than the old release has at the same time',
    given([heard({ good: 1, compared: compared({ fresh: [9, 20], old: [0, 30] }), last: failure })]),
    'back',
    /^smoke: GET \/search fails more often than by chance: 9 of 20 answers of the new release, 0 of 30 of the old one at the same time; wrong status: asked for status 2xx, got 500; what came: 500 from/,
  ],
  [
    'as many of both',
    given([heard({ good: 1, compared: compared({ fresh: [9, 20], old: [12, 30] }) })]),
    'on',
    /good: go on/,
  ],
  [
    'three failures in a row of a check that fails every other time',
    given([heard({ failed: 3, compared: compared({ before: [10, 20], either: [23, 40] }) })]),
    'wait',
    /is asked again, since it failed/,
  ],
  [
    'more failures than before of a check that the release before failed',
    given([heard({ good: 1, compared: compared({ fresh: [20, 20], before: [0, 30] }) })], {
      progress: { wave: 0, bakeSince: 940, failing: [0] },
    }),
    'on',
    /good: go on/,
  ],
  [
    'more failures than a process that died wrote down',
    given([heard({ good: 1, compared: compared({ either: [9, 20] }) })], {
      progress: { wave: 0, bakeSince: 940, before: { asked: 30, flaky: [[1, 9]] } },
    }),
    'back',
    /: 9 of 20 answers while both releases answer, 0 of 30 of the old one before that/,
  ],
  [
    'no more than that of another check',
    given([good, heard({ good: 1, compared: compared({ either: [9, 20] }) })], {
      progress: { wave: 0, bakeSince: 940, before: { asked: 30, flaky: [[1, 9]] } },
    }),
    'on',
    /good: go on/,
  ],
  ['no smoke', given([], { spec: { smoke: undefined as never }, look: {} }), 'on', /good: go on/],
];

for (const [what, situation, end, why] of rows) {
  test(`smoke: ${what}: ${end}`, () => {
    const { attempt, seen, green, progress } = four(situation);
    const bad = judge(attempt, seen);
    assert.equal(bad !== undefined, end === 'back', bad);
    const step = bake(attempt, seen, green, progress, 1);
    assert.match(bad ?? step.why, why);
    if (end !== 'back') assert.equal(step.kind, end === 'wait' ? 'wait' : 'effect');
  });
}

const said = /^smoke: GET \/search said nothing of the release in this bake \(wrong status: .*\)/;
const others = heard({ others: 3 });
const meanings: readonly (readonly [
  Spec['noData'],
  Heard,
  served: true | string | undefined,
  'back' | 'wait' | 'on',
])[] = [
  ['pass', silent, undefined, 'on'],
  ['pass-if-served', silent, true, 'on'],
  ['pass-if-served', silent, undefined, 'wait'],
  ['pass-if-served', silent, 'AWS denies it', 'wait'],
  ['wait', silent, true, 'wait'],
  ['fail', silent, true, 'back'],
  ['fail', others, true, 'wait'],
  ['pass-if-served', others, true, 'on'],
  ['fail', heard({ others: 2, unreached: 1 }), true, 'back'],
];

for (const [noData, each, served, end] of meanings) {
  test(`smoke: no-data: ${noData}, ${each.unreached} not reached, ${each.others} of others, served: ${served}: ${end}`, () => {
    const situation = given([good, each], { spec: { noData } });
    const { attempt, seen, green, progress } = four({
      ...situation,
      look: { ...situation.look, ...(served && { served }) },
    });
    const bad = judge(attempt, seen);
    const step = bake(attempt, seen, green, progress, 1);
    assert.equal(bad !== undefined, end === 'back', bad);
    if (end !== 'back') assert.equal(step.kind, end === 'wait' ? 'wait' : 'effect');
    if (end !== 'on') assert.match(bad ?? step.why, said);
    if (end === 'wait' && noData !== 'fail') assert.match(step.why, new RegExp(`\\(no-data: ${noData}\\)$`));
  });
}

test('a first release that can not be reached is as good as its alarms say', () => {
  const { attempt, seen, green, progress } = four(
    given([silent], { blue: 'absent', spec: { noData: 'pass-if-served' } }),
  );
  assert.equal(judge(attempt, seen), undefined);
  assert.equal(bake(attempt, seen, green, progress, 1).kind, 'effect');
});

test('the balancer is asked what it served where a silent check is to be understood', () => {
  const since = (each: Heard, noData: Spec['noData'] = 'pass-if-served') => {
    const { attempt, seen } = four(given([each], { spec: { noData } }));
    return servedSince(attempt, seen);
  };
  assert.deepEqual([since(silent), since(good), since(silent, 'wait')], [940, undefined, undefined]);
});

test('nothing is asked in a rollback, before a bake, after a verdict, and without smoke', () => {
  const round = (over: Given) => {
    const { attempt, seen } = four(given([], over));
    return roundOf(attempt, seen);
  };
  assert.deepEqual(round({}), { bakeSince: 940, mixed: true });
  const after = { groups: [{ healthy: 'green-a1', draining: 'blue-a1' }] };
  assert.deepEqual(round(after), { bakeSince: 940, mixed: false });
  const { seen } = four(given([], after));
  const targetGroups = seen.targetGroups.map((group) => ({ ...group, arn: 'record:x.dev.example.com' }));
  assert.deepEqual(round({ ...after, look: { targetGroups } }), { bakeSince: 940, mixed: true }, 'resolvers remember');
  assert.equal(round({ progress: { wave: 1 } }), undefined);
  assert.equal(round({ lease: { kind: 'rollback' } }), undefined);
  assert.equal(round({ spec: { smoke: undefined as never } }), undefined);
  assert.equal(round({ look: { records: records({ verdicts: [aVerdict(2, 'rollback')] }) } }), undefined);
});

const dark: Given = {
  groups: [{ healthy: 'blue-a1 blue-a2 blue-b1 blue-b2' }],
  green: { schedules: [{ name: 'immutable-retire', recurring: false, at: 4600 }] },
  spec: { smoke },
};
const first = (all: readonly Heard[] | undefined, over: Given = {}) => {
  const { attempt, seen } = four({ ...dark, ...over, look: all ? { smoke: { mixed: false, heard: all } } : {} });
  return { step: launch(attempt, seen), notes: smokeNotes(attempt, seen) };
};

test('before the first wave it is known what the release in service answers', () => {
  for (const all of [undefined, [unheard('x')], [good, heard({ failed: 2 })]]) {
    const { step } = first(all);
    assert.deepEqual(step, { kind: 'wait', why: 'the release in service is asked what it answers to smoke' });
  }
  const written = (...all: readonly Heard[]) => {
    const { step } = first(all);
    return step.kind === 'effect' && step.effect.do === 'write-facts' ? step.effect.facts.progress : undefined;
  };
  assert.deepEqual(written(good, silent), { attempt: 2, wave: 0 });
  const failing = written(good, heard({ failed: 3 }), silent, heard({ failed: 1, unreached: 2 }));
  assert.deepEqual(failing, { attempt: 2, wave: 0, failing: [1, 3] });
  const known = (count: number, of: number) => heard({ good: 1, compared: compared({ before: [count, of] }) });
  assert.deepEqual(written(known(0, 31), known(2, 30), heard({ failed: 3 })), {
    ...{ attempt: 2, wave: 0, failing: [2] },
    before: { asked: 30, flaky: [[1, 2]] },
  });
  assert.equal(first(undefined, { blue: 'absent' }).step.kind, 'effect', 'a first release has none before it');
});

test('machines that boot at once leave time to know what the old release answers, as long as a bake at the most', () => {
  const since = (seconds: number, bake: number, all: readonly Heard[] = [good]) => {
    const { attempt, seen } = four({ ...dark, spec: { smoke, bake }, look: { now: 1000 } });
    const look = { smoke: { mixed: false, since: 1000 - seconds, heard: all } };
    return launch(attempt, { ...seen, ...look }).kind;
  };
  const [wait, go] = ['wait', 'effect'];
  const kinds = [since(59, 300), since(60, 300), since(9, 10), since(10, 10), since(0, 0)];
  assert.deepEqual(kinds, [wait, go, wait, go, go]);
  assert.equal(since(0, 300, [heard({ failed: 3 })]), go, 'of what fails always enough is known');
});

test('that the release before fails a check is told', () => {
  assert.deepEqual(first([good, heard({ failed: 3 }), silent]).notes, [
    {
      about: 'GET /search',
      text: "the release in service fails the smoke check GET /search, so it can't speak against the new one: wrong status: asked for status 2xx, got 500; what came: 500 from 10.0.0.1: sorry",
    },
  ]);
});
