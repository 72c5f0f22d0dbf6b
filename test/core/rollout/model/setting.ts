import fc from 'fast-check';
import type { Nature } from '../../../world/nature.ts';
import type { Mishap } from './process.ts';

const natures: readonly Partial<Nature>[] = [
  {},
  { boot: 20, ready: 10, healthy: 8 },
  { ready: Infinity },
  { healthy: Infinity },
  { sickens: 12 },
];

const mishap = fc.record<Mishap>({
  at: fc.integer({ min: 1, max: 30 }),
  what: fc.constantFrom('killed-before', 'killed-after', 'answer-lost', 'throttled'),
});
/** What happens in one world of everything at once. */
export const setting = fc.record({
  size: fc.integer({ min: 1, max: 4 }),
  strategy: fc.constantFrom(...(['halving', 'canary', 'all-at-once'] as const)),
  nature: fc.constantFrom(...natures),
  kind: fc.constantFrom('rollout' as const, 'rollout' as const, 'rollback' as const),
  /** Seconds of each read, by turns. */
  reads: fc.array(fc.double({ min: 0, max: 5, noNaN: true }), { maxLength: 4 }),
  mishaps: fc.array(mishap, { maxLength: 3 }),
  freeze: fc.option(
    fc.record({
      call: fc.integer({ min: 1, max: 250 }),
      when: fc.constantFrom('before' as const, 'after' as const),
      seconds: fc.integer({ min: 1, max: 1200 }),
      other: fc.constantFrom('nobody' as const, 'rollout' as const, 'rollback' as const),
    }),
    { nil: undefined },
  ),
  /** Another process, so many seconds after the first one began. */
  second: fc.option(
    fc.record({
      after: fc.integer({ min: 0, max: 120 }),
      kind: fc.constantFrom('rollout' as const, 'rollback' as const),
    }),
    { nil: undefined },
  ),
  /** At which look which group is missing, and for how long. */
  unshown: fc.array(
    fc.record({
      look: fc.integer({ min: 1, max: 60 }),
      group: fc.integer({ min: 0, max: 3 }),
      seconds: fc.integer({ min: 0, max: 30 }),
    }),
    { maxLength: 3 },
  ),
  grows: fc.option(
    fc.record({
      at: fc.integer({ min: 1, max: 40 }),
      by: fc.integer({ min: 1, max: 3 }),
      group: fc.integer({ min: 0, max: 2 }),
    }),
    { nil: undefined },
  ),
  surplus: fc.constantFrom(0, 0, 1),
  rings: fc.option(fc.integer({ min: 1, max: 200 }), { nil: undefined }),
});

export type Setting = typeof setting extends fc.Arbitrary<infer Values> ? Values : never;
