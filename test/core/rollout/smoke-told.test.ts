// What a person hears of checks that decide nothing, and of who answered how.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Heard } from '../../../actions/core/rollout/heard.ts';
import { smokeAdvice, storyOf } from '../../../actions/core/rollout/smoke.ts';
import { smokeNotes, smokeTable } from '../../../actions/core/rollout/smoke-told.ts';
import { four } from './four.ts';
import { compared, failure, given, good, heard, silent } from './heard-given.ts';

const others = heard({ others: 3 });

test('what says nothing of the new release is told', () => {
  const notes = (all: readonly Heard[], failing: readonly number[]) => {
    const { attempt, seen } = four(given(all, { progress: { wave: 0, bakeSince: 940, failing } }));
    return smokeNotes(attempt, seen).map(({ text }) => text.replace(/: wrong.*/, ''));
  };
  const nothing = 'the smoke check GET /search says nothing of the new release';
  assert.deepEqual(notes([good, silent, others], [1]), [`${nothing}: another release answered each time`]);
  assert.deepEqual(notes([silent], []), [`${nothing}: this runner can reach nothing`]);
});

test('who answered how is told in a table, with the difference and kinds of errors that are new', () => {
  const kinds = [
    { kind: 'wrong status (500): order n not found', old: 0, fresh: 9 },
    { kind: 'wrong status (502)', old: 1, fresh: 1 },
  ];
  const counts = compared({ before: [0, 45], old: [1, 30], fresh: [9, 20] });
  const all = [heard({ good: 1 }), heard({ check: 'GET /|x', good: 1, compared: counts, kinds })];
  const { attempt, seen } = four(given(all));
  assert.equal(
    smokeTable(attempt, seen),
    `### What the app answered

| check | release | asked | failed | share |
|---|---|--:|--:|--:|
| \`GET /\\|x\` | \`r1\`, before | 45 | 0 | 0.0 % |
|  | \`r1\` | 30 | 1 | 3.3 % |
|  | \`r2\` | 20 | 9 | 45.0 % |

- \`GET /\\|x\`: 23.6 % to 64.5 % more failures of the new release (95 % sure)
- \`GET /\\|x\`: a new kind of error, 9 times: wrong status (500): order n not found`,
  );
  assert.deepEqual(smokeNotes(attempt, seen), [
    {
      about: 'GET /|x wrong status (500): order n not found',
      text: 'the smoke check GET /|x fails in a way in which the release before did not: wrong status (500): order n not found',
    },
  ]);
  const alone = [heard({ good: 1, kinds, compared: compared({ fresh: [9, 20] }) })];
  const notes = (progress: object) => {
    const one = four(given(alone, { progress: { wave: 0, bakeSince: 940, ...progress } }));
    return smokeNotes(one.attempt, one.seen);
  };
  assert.deepEqual(notes({}), [], 'of a first release everything is new');
  assert.deepEqual(notes({ before: { asked: 30, flaky: [] } }), [], 'how the old one failed was not written down');
  const none = four(given([]));
  assert.equal(smokeTable(none.attempt, none.seen), '');
  const many = four(given(Array.from({ length: 50 }, (_, n) => heard({ check: `GET /${n}`, compared: counts }))));
  const table = smokeTable(many.attempt, many.seen);
  assert.deepEqual([table.match(/^\| /gm)?.length, table.includes('… and 30 checks more')], [61, true]);
});

test('of a check that failed it is told what came, how often, and what to do', () => {
  assert.equal(
    storyOf(heard({ failed: 3, good: 1, others: 2, unreached: 4 })),
    'wrong status: asked for status 2xx, got 500\nwhat came: 500 from 10.0.0.1: sorry\n' +
      'in this bake the last 3 answers that count were bad, after 1 good one; 2 came from the release before it, ' +
      "which doesn't count; to 4 questions nothing answered",
  );
  assert.match(
    storyOf(heard({ failed: 1, failure: { ...failure, came: '' } })),
    /got 500\nin this bake the last answer that counts was bad$/,
  );
  const advised = (...all: readonly Heard[]) => smokeAdvice(four(given(all)).seen);
  assert.deepEqual(advised(good, heard({ failed: 2 })), []);
  assert.deepEqual(advised(heard({ failed: 3 }), heard({ failed: 4 })), [
    'Smoke, wrong status: Read what came, and the log of the app at that time.',
  ]);
});
