import assert from 'node:assert/strict';
import { test } from 'node:test';
import { patiently } from '../../actions/core/patience.ts';

/** Work that fails so often, and then works; with the seconds that were waited for it. */
async function tries(failures: number, pauses: readonly number[]) {
  const waited: number[] = [];
  let left = failures;
  const work = async () => {
    if (left-- > 0) throw new Error(`busy, ${left} to come`);
    return 'done';
  };
  const rest = (error: unknown, count: number) => {
    const next = pauses[count];
    if (next === undefined) throw new Error(`gave up: ${(error as Error).message}`);
    return next;
  };
  const wait = async (seconds: number) => void waited.push(seconds);
  const end = await patiently(work, rest, wait).catch((error: Error) => error.message);
  return { end, waited };
}

for (const [failures, pauses, expected] of [
  [0, [1, 2], { end: 'done', waited: [] }],
  [1, [1, 2], { end: 'done', waited: [1] }],
  [2, [1, 2], { end: 'done', waited: [1, 2] }],
  [3, [1, 2], { end: 'gave up: busy, 0 to come', waited: [1, 2] }],
  [1, [], { end: 'gave up: busy, 0 to come', waited: [] }],
] as const) {
  test(`what fails ${failures} times and may be asked again ${pauses.length} times: ${expected.end}`, async () =>
    assert.deepEqual(await tries(failures, pauses), expected));
}
