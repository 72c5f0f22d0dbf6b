import assert from 'node:assert/strict';
import fc from 'fast-check';

/** On request (`npm run test:model`) many more worlds than every run's. */
const ON_REQUEST = process.env['MODEL'] === 'all';

/**
 * A test of a property that was tried out already: node:test, once the first test is declared, follows every promise, and a
 * model makes so many that this took half of the time. So a file has its properties examined before it declares any test.
 */
export async function examined<Values>(
  property: fc.IAsyncPropertyWithHooks<Values>,
  runs: number,
  /** How many times as many on request. */
  more = 100,
  /** What went wrong once, tried first. */
  examples: Values[] = [],
): Promise<() => void> {
  const numRuns = examples.length + runs * (ON_REQUEST ? more : 1);
  const found = await fc.check(property, { numRuns, examples, timeout: 30_000 });
  return () => assert.ok(!found.failed, fc.defaultReportMessage(found));
}
