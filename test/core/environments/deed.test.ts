import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deedName, readDeed, storedDeed, takenBy } from '../../../actions/core/environments/deed.ts';
import { FORMAT } from '../../../actions/core/release/fields.ts';
import { STANDARD } from '../../../actions/core/rollout/stored.ts';
import { aDeed, HOST, OWNER } from './build.ts';

const name = deedName('dev.example.com', 'feature-x');
const read = (text: string, change: object = {}) => readDeed(name, { ...JSON.parse(text), ...change });

test('a deed lies where its name says, and is read back as it was', () => {
  assert.equal(name, '/immutable/dev.example.com/feature-x');
  const whole = aDeed({ pull: 7, balancer: 'dev', deployment: 8, comment: 9, ending: true });
  for (const deed of [aDeed(), whole]) assert.deepEqual(read(storedDeed(deed)), deed);
});

test('whatever a branch is called, a parameter holds its deed', () => {
  for (const branch of ['{{ssm:/x}}', '🚀'.repeat(63), '\u0000'.repeat(255), '$(touch x)\n::set-output']) {
    const text = storedDeed(aDeed({ branch }));
    assert.ok(text.length <= STANDARD && !/\{\{/.test(text) && /^[ -~]*$/.test(text), text);
    assert.equal(read(text).branch, branch);
  }
});

test('what a later version stored is refused by name, what nobody can read is named', () => {
  const text = storedDeed(aDeed());
  assert.throws(() => read(text, { format: FORMAT + 1 }), { kind: 'refused', message: /feature-x is of format \d+/ });
  assert.throws(() => read(text, { parked: true }), { kind: 'refused', message: /feature-x has parked, which/ });
  assert.throws(() => read(text, { expires: 'soon' }), { kind: 'failed', message: /"soon" for expires, .* a number/ });
  assert.throws(() => read(text, { ending: 'never' }), { kind: 'failed', message: /"never" for ending/ });
  assert.throws(() => readDeed(name, 'x'), { kind: 'failed', message: /feature-x is no map/ });
});

const rows: readonly (readonly [what: string, change: Partial<typeof OWNER>, said: RegExp | undefined])[] = [
  ['our own', {}, undefined],
  [
    'another app',
    { app: 'shop' },
    /^feature-x\.dev\.example\.com belongs to the app shop, for the branch "feature-x",/,
  ],
  [
    'another branch',
    { branch: 'feature/x', environment: 'review-y' },
    /belongs to the branch "feature\/x", environment review-y; put/,
  ],
  ['another branch by the same mark', { branch: 'feature/x' }, /belongs to the branch "feature\/x"/],
  ['another repository', { repository: '99' }, /belongs to orders of the repository with GitHub's id 99, for/],
  ['a branch that means to command', { branch: 'a\n::error::b' }, /the branch "a\\n::error::b"/],
];
for (const [what, change, said] of rows) {
  test(`a name with a deed of ${what}`, () => {
    const taken = takenBy(HOST, aDeed(change), OWNER);
    if (said === undefined) assert.equal(taken, undefined);
    else assert.match(taken ?? '', said);
  });
}
