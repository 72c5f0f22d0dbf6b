import fc from 'fast-check';
import type { Nature } from '../../../world/nature.ts';
import type { Mishap } from '../../rollout/model/process.ts';

const natures: readonly Partial<Nature>[] = [
  {},
  { boot: 20, ready: 10, healthy: 8 },
  { ready: Infinity },
  { healthy: Infinity },
  { sickens: 12 },
];
const kinds = ['deploy', 'deploy', 'teardown', 'teardown', 'sweep', 'extend'] as const;

const mishap = fc.record<Mishap>({
  at: fc.integer({ min: 1, max: 30 }),
  what: fc.constantFrom('killed-before', 'killed-after', 'answer-lost', 'throttled'),
});
const kind = fc.constantFrom(...kinds);
const seconds = fc.integer({ min: 0, max: 120 });

/** What happens to one environment of a branch. */
export const setting = fc.record({
  /** What is there at first: with a day left of its time, or none; or what a deploy or a teardown that died left. */
  first: fc.constantFrom('nothing', 'up', 'up', 'expired', 'half made', 'half gone'),
  balancers: fc.constantFrom(1, 2),
  kind,
  nature: fc.constantFrom(...natures),
  /** Seconds of each read, by turns. */
  reads: fc.array(fc.double({ min: 0, max: 5, noNaN: true }), { maxLength: 4 }),
  mishaps: fc.array(mishap, { maxLength: 3 }),
  freeze: fc.option(
    fc.record({
      call: fc.integer({ min: 1, max: 250 }),
      when: fc.constantFrom('before' as const, 'after' as const),
      seconds: fc.integer({ min: 1, max: 1200 }),
      others: fc.array(kind, { maxLength: 2 }),
    }),
    { nil: undefined },
  ),
  /** Other processes, so many seconds after the one before them began. */
  more: fc.array(fc.record({ after: seconds, kind, mishaps: fc.array(mishap, { maxLength: 1 }) }), { maxLength: 2 }),
  /** Whether GitHub tells which commit is the newest. */
  tells: fc.boolean(),
  /** What somebody deletes by hand, after so many seconds. */
  hands: fc.array(fc.record({ after: seconds, what: fc.constantFrom('rule' as const, 'target group' as const) }), {
    maxLength: 2,
  }),
  /** At which look which group is missing, and for how long. */
  unshown: fc.array(
    fc.record({
      look: fc.integer({ min: 1, max: 60 }),
      group: fc.integer({ min: 0, max: 2 }),
      seconds: fc.integer({ min: 0, max: 30 }),
    }),
    { maxLength: 2 },
  ),
  /** How long `on-teardown` takes, where there is one. */
  farewell: fc.constantFrom(undefined, 3, Infinity),
  last: fc.constantFrom('deploy' as const, 'teardown' as const),
});

export type Setting = typeof setting extends fc.Arbitrary<infer Values> ? Values : never;
export type Kind = (typeof kinds)[number];
