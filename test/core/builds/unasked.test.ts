import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildsUnasked } from '../../../actions/core/builds/unasked.ts';
import type { CannotAsk } from '../../../actions/core/errors.ts';

const people = {
  'a person': { actor: 'octocat', fork: false },
  'a fork': { actor: 'octocat', fork: true },
  Dependabot: { actor: 'dependabot[bot]', fork: false },
};
const expected: Readonly<Record<CannotAsk['why'], readonly (keyof typeof people)[]>> = {
  'no answer': ['a person', 'a fork', 'Dependabot'],
  'no log-in': ['a person', 'a fork', 'Dependabot'],
  'no permission': ['a fork', 'Dependabot'],
};

for (const [why, who] of Object.entries(expected)) {
  test(`a build that finds ${why} goes on for ${who.join(', ')} alone`, () => {
    const goes = Object.entries(people).filter(([, each]) => buildsUnasked(why as CannotAsk['why'], each));
    assert.deepEqual(
      goes.map(([name]) => name),
      who,
    );
  });
}
