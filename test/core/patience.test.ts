import assert from 'node:assert/strict';
import { test } from 'node:test';
import { patience, patiently, registryRest, retryAfter } from '../../actions/core/patience.ts';

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

const { registry } = patience;
/** Seconds until the next try, of one that failed so often and so long. */
for (const [what, tries, inVain, after, chance, expected] of [
  ['the first', 0, 0, 0, 0.5, 0.5],
  ['one at the short end of its spread', 0, 0, 0, 0, 0.375],
  ['one at the long end', 3, 20, 0, 1, 11.25],
  ['one that the registry puts off', 0, 0, 7, 0.5, 7],
  ['one that it puts off for a minute', 0, 0, 60, 0.5, 60],
  ['one that it puts off, with no time left of its own', 0, 59.9, 30, 0.5, 30],
  ['one that it puts off for hours', 0, 0, 3600, 0.5, undefined],
  ['a sixth', 4, 0, 0, 0.5, undefined],
  ['one that could begin in the minute', 1, 58, 0, 0.5, 1.5],
  ['one that could not', 1, 59, 0, 0.5, undefined],
] as const) {
  test(`of a registry that fails, ${what} is ${expected === undefined ? 'not made' : `due in ${expected} s`}`, () =>
    assert.equal(registryRest(registry, tries, inVain, after, chance), expected));
}

for (const [asked, answered, expected] of [
  [undefined, undefined, 0],
  ['30', undefined, 30],
  [' 7 ', undefined, 7],
  ['0', undefined, 0],
  ['-5', undefined, 0],
  ['soon', undefined, 0],
  ['Wed, 21 Oct 2026 07:28:30 GMT', 'Wed, 21 Oct 2026 07:28:00 GMT', 30],
  ['Wed, 21 Oct 2026 07:27:00 GMT', 'Wed, 21 Oct 2026 07:28:00 GMT', 0],
  ['Wed, 21 Oct 2026 07:28:30 GMT', undefined, 0],
] as const) {
  test(`Retry-After ${asked}, said at ${answered}, is ${expected} s`, () =>
    assert.equal(retryAfter(asked, answered), expected));
}

for (const [what, each, after, most] of [
  ['never answers a read', registry.read, 0, 90],
  ['never answers a write', registry.write, 0, 90],
] as const) {
  test(`a registry that ${what} ends the run in the order of a minute`, () => {
    for (const chance of [0, 0.5, 1]) {
      let spent = 0;
      for (let tries = 0, rest: number | undefined = 0; rest !== undefined; tries++) {
        spent += rest + each;
        rest = registryRest(registry, tries, spent, after, chance);
      }
      assert.ok(spent <= most, `${spent} s`);
    }
  });
}
