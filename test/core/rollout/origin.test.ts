import assert from 'node:assert/strict';
import { test } from 'node:test';
import { originOf } from '../../../actions/core/rollout/origin.ts';
import { readLease, STANDARD, storedRecord } from '../../../actions/core/rollout/stored.ts';

const commit = '3f9c2a1b'.repeat(5);

for (const [what, told, known] of [
  [
    'a push',
    { commit, message: 'Mend it\n\nAt length', author: 'Ada', by: 'ada' },
    { commit, message: 'Mend it', author: 'Ada', by: 'ada' },
  ],
  ['a squash', { commit, message: 'Mend it (#12)', by: '' }, { commit, message: 'Mend it (#12)', pull: 12 }],
  [
    'a merge',
    { commit, message: 'Merge pull request #7 from acme/x\r\n\r\nMend', by: '' },
    { commit, message: 'Merge pull request #7 from acme/x', pull: 7 },
  ],
  [
    'a number that only looks like one',
    { commit, message: 'Undo (#12) at last', by: '' },
    { commit, message: 'Undo (#12) at last' },
  ],
  ['a pull request', { commit, message: 'Mend (#3)', pull: 9, by: '' }, { commit, message: 'Mend (#3)', pull: 9 }],
  ['a dispatch without a clone', { commit, by: 'ada' }, { commit, by: 'ada' }],
  ['a shell', { commit: '', by: '' }, {}],
  ['no commit', { commit: 'main; rm -rf', by: ' ' }, {}],
] as const) {
  test(`what ${what} tells of a release is kept`, () => assert.deepEqual(originOf(told), known));
}

test('a lease can be written whatever a commit says', () => {
  const flood = '\u202e\ud83d\ude00{{ssm:x}}@all'.repeat(5000);
  const origin = originOf({ commit, message: flood, author: flood, pull: 999_999_999, by: flood });
  const rest = { nonce: 'n'.repeat(36), repository: 'r'.repeat(140), run: '5'.repeat(20), runAttempt: 9, attempt: 7 };
  const names = {
    release: 'r'.repeat(64),
    candidate: 'c'.repeat(255),
    stable: 's'.repeat(255),
    restores: 'r'.repeat(255),
  };
  const lease = { ...rest, ...names, kind: 'rollout', origin } as const;
  const text = storedRecord(lease);
  assert.ok(text.length <= STANDARD, `${text.length}`);
  assert.doesNotMatch(text, /\{\{/);
  assert.deepEqual(readLease('lease/8', JSON.parse(text), 8, 1).origin, origin);
});

test('a lease that an earlier version wrote names nobody', () => {
  const old = { nonce: 'n', repository: 'r', run: '5', kind: 'rollout', release: 'r1', candidate: 'c' };
  assert.equal(readLease('lease/8', old, 8, 1).origin, undefined);
});
