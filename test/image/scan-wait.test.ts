import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSettled, type ScanLook } from '../../actions/core/scan-wait.ts';

const done: ScanLook = { state: 'done', findings: [], counted: false, why: '' };

for (const [what, look, since, settled] of [
  ['nothing yet, and not even when it ended', done, 0, false],
  ['nothing for a minute, and not even when it ended', done, 60, true],
  ['nothing right after its end', { ...done, age: 22 }, 3, false],
  ['nothing a minute after its end', { ...done, age: 60 }, 0, true],
  ['findings without their counts', { ...done, findings: [{ id: 'CVE-1', severity: 'low' }] }, 0, true],
  ['that it found none', { ...done, counted: true, age: 0 }, 0, true],
] as const) {
  test(`a scan that is done and shows ${what} is ${settled ? '' : 'not '}to be judged`, () =>
    assert.equal(isSettled(look, since), settled));
}
