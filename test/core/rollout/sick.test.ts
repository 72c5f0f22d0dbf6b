import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Trouble } from '../../../actions/core/rollout/fleet.ts';
import { bearable, replaceSick } from '../../../actions/core/rollout/sick.ts';
import { four, type Given, machine } from './four.ts';

const failed = (detail: string) => ({ state: 'failed', detail }) as const;
const replacedAt = (at: number): Trouble => ({ at, what: 'replaced', message: 'x', fatal: false });
const gone: Trouble = { at: 900, what: 'end', message: 'x', fatal: false };
const answers = { 'green-a1': failed('nothing answers\nmore') };
const one = { machines: 1 };
const hung = [machine('green-a1', { reachable: false, launched: 500 }), machine('green-a2')];
const why = 'replace green-a1, number 1 of the 1 machine that may be sick (tolerate): ';

/** Attempt 2 began at 400; a live check may take 300 s. The reason to replace green-a1, or none. */
const rows: readonly [what: string, given: Given, step: string | undefined][] = [
  ['nothing is sick', { spec: { tolerate: one } }, undefined],
  ['one failed, none is tolerated', { look: { answers } }, undefined],
  [
    'one failed',
    { spec: { tolerate: one }, look: { answers } },
    `${why}green-a1 failed the live check: nothing answers`,
  ],
  [
    'one cannot be reached in time',
    { spec: { tolerate: one }, green: { machines: hung }, look: { answers: {} } },
    `${why}green-a1 did not pass the live check within 300 s of its launch (no command could reach it)`,
  ],
  [
    'the balancer calls one unhealthy',
    { spec: { tolerate: one }, progress: { wave: 0 }, groups: [{ unhealthy: 'green-a1' }] },
    `${why}the balancer calls green-a1 unhealthy: no reason given`,
  ],
  ['two failed', { spec: { tolerate: one }, look: { answers: { ...answers, 'green-b1': failed('y') } } }, undefined],
  [
    'one failed, and one was replaced before',
    { spec: { tolerate: one }, green: { troubles: [replacedAt(900)] }, look: { answers } },
    undefined,
  ],
  [
    'it was replaced under an earlier lease',
    { spec: { tolerate: one }, green: { troubles: [replacedAt(400)] }, look: { answers } },
    `${why}green-a1 failed the live check: nothing answers`,
  ],
  [
    'another ended by itself, which is an accident',
    { spec: { tolerate: one }, green: { troubles: [gone] }, look: { answers } },
    `${why}green-a1 failed the live check: nothing answers`,
  ],
  [
    'a quarter may',
    { spec: { tolerate: { percent: 25 } }, look: { answers } },
    `${why}green-a1 failed the live check: nothing answers`,
  ],
  ['a quarter may, rounded down', { spec: { tolerate: { percent: 24 } }, look: { answers } }, undefined],
  [
    'the fleet of one has one sound machine at least',
    { spec: { tolerate: one }, green: { desired: 1, machines: [machine('green-a1')] }, look: { answers } },
    undefined,
  ],
  [
    'it migrates: its exit code would be lost',
    { spec: { tolerate: one }, facts: { beforeTraffic: { attempt: 2, machine: 'green-a1' } }, look: { answers } },
    undefined,
  ],
  [
    'it has migrated',
    {
      spec: { tolerate: one },
      facts: { beforeTraffic: { attempt: 2, machine: 'green-a1', code: 0 } },
      look: { answers },
    },
    `${why}green-a1 failed the live check: nothing answers`,
  ],
];
for (const [what, given, said] of rows) {
  test(`sick: ${what}`, () => {
    const { attempt, seen, green } = four(given);
    const step = replaceSick(attempt, seen, green);
    const effect = { do: 'replace', fleet: 'green', machine: 'green-a1' } as const;
    assert.deepEqual(step, said && { kind: 'effect', effect, why: said });
    if (said !== undefined) assert.equal(bearable(attempt, seen), true);
  });
}
