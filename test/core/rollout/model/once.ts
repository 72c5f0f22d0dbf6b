import type { Setting } from './setting.ts';

const calm = {
  ...{ reads: [], mishaps: [], unshown: [], freeze: undefined, second: undefined, grows: undefined, rings: undefined },
  surplus: 0,
} as const;
const neverHealthy = { size: 1, strategy: 'halving', nature: { healthy: Infinity }, kind: 'rollout' } as const;
const none = { reads: [], mishaps: [], unshown: [] };
/** Worlds that went wrong once, tried first. */
export const once: readonly Setting[] = [
  // Stopped while what it had taken out drained, it told of requests that were cut off.
  {
    ...{ ...calm, ...neverHealthy, unshown: [], reads: [], mishaps: [{ at: 4, what: 'answer-lost' }] },
    freeze: { call: 250, when: 'after', seconds: 361, other: 'nobody' },
  },
  // Its last look had old records and new targets: what a rollback had just put in service it took out.
  ...(
    [
      ['all-at-once', [0, 0, 4.31], 72, 40],
      ['all-at-once', [0, 0, 4.23], 70, 20],
      ['all-at-once', [0, 0, 4.73], 80, 20],
      ['halving', [0, 4.67, 0], 63, 40],
      ['halving', [4.84, 0, 0], 62, 40],
    ] as const
  ).map(([strategy, reads, after, rings]): Setting => {
    const rollback = { second: { after, kind: 'rollback' } } as const;
    return { ...calm, ...neverHealthy, ...none, nature: {}, strategy, reads: [...reads], rings, ...rollback };
  }),
  // The old fleet was growing when the candidate was made: what it lacked then it had later.
  { ...calm, ...neverHealthy, ...{ nature: {}, rings: 11, grows: { at: 1, by: 1, group: 1 } }, ...none },
  // Its late effect took out the only machine in service, and it ended before what it put back was healthy.
  {
    ...{ ...calm, ...neverHealthy, ...none, nature: {}, kind: 'rollback', rings: 1 },
    freeze: { call: 136, when: 'before', seconds: 863, other: 'rollout' },
  },
  // The same by a rollout, whose machine in service nobody had been waiting for when it ended.
  {
    ...{ ...calm, ...neverHealthy, ...none, nature: {}, unshown: [{ look: 12, group: 2, seconds: 10 }] },
    freeze: { call: 248, when: 'before', seconds: 1, other: 'rollback' },
  },
  // Its late effect gave traffic to a fleet that AWS was to end a second later.
  {
    ...{ ...calm, ...neverHealthy, ...none, nature: {}, mishaps: [{ at: 1, what: 'throttled' }] },
    ...{ grows: { at: 16, by: 1, group: 1 }, freeze: { call: 239, when: 'before', seconds: 1, other: 'rollout' } },
  },
];
