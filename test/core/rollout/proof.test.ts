import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askUnproven, awaitProof, checkDeadline, proven } from '../../../actions/core/rollout/proof.ts';
import { four, fourOf, goBack, machine, type Row, stepOf } from './four.ts';

const passed = { state: 'passed', detail: '' } as const;
const two = (over: object) => ({ machines: [machine('green-a1'), machine('green-b1', over)] });

const asks: readonly Row[] = [
  [
    'all are up: one question for all',
    { look: { answers: {} } },
    { do: 'ask', machines: ['green-a1', 'green-a2', 'green-b1', 'green-b2'], until: 800 },
    'ask 4 of 4 machines of green whether they run r2',
  ],
  [
    'one cannot be reached yet',
    { look: { answers: {} }, green: two({ reachable: false }) },
    { do: 'ask', machines: ['green-a1'], until: 800 },
    'ask 1 of 4 machines of green whether they run r2',
  ],
  [
    'without an agent none must be reached',
    {
      look: { answers: {} },
      green: two({ reachable: false }),
      spec: { liveCheck: { path: '/', port: 8080, timeout: 300, via: 'balancer' } },
    },
    { do: 'ask', machines: ['green-a1', 'green-b1'], until: 800 },
    'ask 2 of 4 machines of green whether they run r2',
  ],
  [
    'EC2 does not show one yet',
    {
      look: { answers: {} },
      green: { machines: [machine('green-a1'), { id: 'green-b1', zone: 'b', life: 'in-service', reachable: true }] },
    },
    { do: 'ask', machines: ['green-a1'], until: 800 },
    'ask 1 of 4 machines of green whether they run r2',
  ],
  [
    'one is on its way in, one on its way out',
    {
      look: { answers: {} },
      green: { machines: [machine('green-a1', { life: 'pending' }), machine('green-b1', { life: 'leaving' })] },
    },
    'nothing',
  ],
  [
    'one was launched 9 s later: asked together, until the last chance of the later one',
    { look: { answers: {} }, green: two({ launched: 509 }) },
    { do: 'ask', machines: ['green-a1', 'green-b1'], until: 809 },
    'ask 2 of 4 machines of green whether they run r2',
  ],
  [
    'one was launched 10 s later: it has a last chance of its own',
    { look: { answers: {} }, green: two({ launched: 510 }) },
    { do: 'ask', machines: ['green-a1'], until: 800 },
    'ask 1 of 4 machines of green whether they run r2',
  ],
  [
    'every one was asked, whatever it said',
    { look: { answers: { 'green-a1': { state: 'asked', at: 900 }, 'green-b1': passed } }, green: two({}) },
    'nothing',
  ],
];
for (const [situation, given, what, why] of asks) {
  test(`ask: ${situation}`, () => {
    const { attempt, seen, green } = four(given);
    assert.deepEqual(askUnproven(attempt, seen, green), stepOf(what, why));
  });
}

const awaited: readonly Row[] = [
  [
    'one of two has passed',
    { look: { answers: { 'green-a1': passed, 'green-b1': { state: 'failed', detail: 'port closed' } } } },
    'wait',
    '1 of 2 machines of green passed the live check; 4 of 4 are up',
  ],
  ['two have', { look: { answers: { 'green-a1': passed, 'green-b2': passed } } }, 'nothing'],
  [
    'one of them is on its way out',
    { green: { machines: [...fourOf('green').slice(0, 1), machine('green-b1', { life: 'leaving' })] } },
    'wait',
    '1 of 2 machines of green passed the live check; 1 of 4 are up',
  ],
];
for (const [situation, given, what, why] of awaited) {
  test(`await 2: ${situation}`, () => {
    const { attempt, seen, green } = four(given);
    assert.deepEqual(awaitProof(attempt, seen, green, 2), stepOf(what, why));
  });
}

test('a warm rollback trusts what served before its fleet was parked, at 700, and nothing that came later', () => {
  const { attempt, seen } = four(goBack);
  const served = (launched: number) => proven(attempt, seen, machine('green-a1', { launched }));
  assert.deepEqual([served(699), served(700)], [true, false]);
  assert.equal(proven(attempt, seen, { id: 'green-a1', zone: 'a', life: 'in-service' }), false);
  const cold = four({ ...goBack, facts: { attempt: 4 } });
  assert.equal(proven(cold.attempt, cold.seen, machine('green-a1', { launched: 699 })), false);
});

test("a machine that EC2 does not show yet has the attempt's time and its own", () => {
  const { attempt } = four({});
  assert.equal(checkDeadline(attempt, machine('green-a1')), 800);
  assert.equal(checkDeadline(attempt, { id: 'green-a1', zone: 'a', life: 'in-service' }), 4300);
  const again = four({ lease: { n: 3, at: 900 } }).attempt;
  assert.equal(checkDeadline(again, machine('green-a1')), 1200, 'whoever takes it up gives it its whole time');
});
