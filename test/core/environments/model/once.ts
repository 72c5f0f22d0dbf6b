import type { Setting } from './setting.ts';

/** One deploy where a release serves, and nothing else that happens. */
const but = (over: Partial<Setting>): Setting => ({
  ...{ first: 'up', balancers: 1, kind: 'deploy', nature: {}, tells: false, farewell: undefined, last: 'deploy' },
  ...{ freeze: undefined, reads: [], mishaps: [], more: [], hands: [], unshown: [] },
  ...over,
});
const byHand = (what: 'rule' | 'target group', after: number) => ({ what, after });

/** What went wrong once. */
export const once: readonly Setting[] = [
  // Whoever made the target group anew died, and what serves was outside of it: no later deploy would have that.
  but({
    freeze: { call: 9, when: 'before', seconds: 180, others: [] },
    hands: [byHand('rule', 1), byHand('target group', 1)],
    more: [{ after: 0, kind: 'deploy', mishaps: [] }],
  }),
  but({ first: 'half gone', nature: { healthy: Infinity }, hands: [byHand('target group', 0)] }),
  but({
    ...{ first: 'expired', tells: true, freeze: { call: 2, when: 'before', seconds: 78, others: ['extend'] } },
    more: [
      { after: 101, kind: 'deploy', mishaps: [] },
      { after: 115, kind: 'deploy', mishaps: [{ at: 17, what: 'killed-after' }] },
    ],
    hands: [byHand('target group', 84), byHand('rule', 59)],
    unshown: [{ look: 14, group: 1, seconds: 26 }],
  }),
  // An extension looked at a target group that was gone, and needs none.
  but({
    first: 'nothing',
    hands: [byHand('target group', 1)],
    more: [{ after: 0, kind: 'extend', mishaps: [] }],
  }),
  // A rollback raised what had expired, which then had no end.
  but({ first: 'expired', nature: { sickens: 12 }, freeze: { call: 78, when: 'before', seconds: 10, others: [] } }),
  // A look that was tried again kept an answer for good, which named a target group that a teardown had deleted meanwhile.
  but({
    ...{ first: 'nothing', tells: true },
    more: [
      { after: 11, kind: 'teardown', mishaps: [] },
      { after: 0, kind: 'deploy', mishaps: [] },
    ],
  }),
  // A teardown was stopped before it had the lease, and took away what was deployed meanwhile.
  but({ first: 'nothing', kind: 'teardown', freeze: { call: 1, when: 'after', seconds: 1, others: ['deploy'] } }),
];
