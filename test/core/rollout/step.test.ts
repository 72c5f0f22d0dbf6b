import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Effect, sameChange } from '../../../actions/core/rollout/step.ts';

const progress = (wave: number): Effect => ({
  do: 'write-facts',
  fleet: 'new',
  facts: { progress: { attempt: 2, wave } },
});
const originals: Effect = {
  do: 'write-facts',
  fleet: 'new',
  facts: { originals: { min: 1, health: 'ELB', suspended: [] } },
};

const pairs: readonly [what: string, one: Effect, other: Effect, same: boolean][] = [
  [
    'a retirement at another time',
    { do: 'put-retire', fleet: 'a', at: 1 },
    { do: 'put-retire', fleet: 'a', at: 2 },
    true,
  ],
  [
    'a retirement of another fleet',
    { do: 'put-retire', fleet: 'a', at: 1 },
    { do: 'put-retire', fleet: 'b', at: 1 },
    false,
  ],
  [
    'a question with another end',
    { do: 'ask', machines: ['i'], until: 1 },
    { do: 'ask', machines: ['i'], until: 2 },
    true,
  ],
  [
    'a question to another machine',
    { do: 'ask', machines: ['i'], until: 1 },
    { do: 'ask', machines: ['j'], until: 1 },
    false,
  ],
  [
    'other machines',
    { do: 'register', targetGroup: 't', machines: ['i'] },
    { do: 'register', targetGroup: 't', machines: ['j'] },
    false,
  ],
  [
    'the other way',
    { do: 'register', targetGroup: 't', machines: ['i'] },
    { do: 'deregister', targetGroup: 't', machines: ['i'] },
    false,
  ],
  ['the same fact saying something else', progress(0), progress(1), true],
  ['another fact of the same fleet', progress(0), originals, false],
];

for (const [what, one, other, same] of pairs) {
  test(`${what} is ${same ? 'the same' : 'another'} change`, () => assert.equal(sameChange(one, other), same));
}
