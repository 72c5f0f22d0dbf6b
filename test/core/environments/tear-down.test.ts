import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { leftovers, type Remains } from '../../../actions/core/environments/remains.ts';
import { ownershipOf } from '../../../actions/core/environments/site.ts';
import { tearDownStep } from '../../../actions/core/environments/tear-down.ts';
import type { Effect } from '../../../actions/core/rollout/step.ts';
import { records } from '../rollout/build.ts';
import { aDeed, aSite, HOST, MARKS } from './build.ts';
import { after, aGroupOf, aTearDown, besideForeign, foreign, GROUP_NAME, me, served, someRemains } from './remains.ts';

const ownRecords = [
  { name: HOST, type: 'TXT', value: ownershipOf(aDeed()) },
  { name: HOST, type: 'A', value: 'dev-2' },
];

/** Looks, does and looks again until it ends; what was done, and what is there then. */
function toTheEnd(
  from: Remains,
  asked = aTearDown(),
): { effects: Effect[]; end: Remains; outcome: string; why: string } {
  const effects: Effect[] = [];
  let seen = from;
  let mine = asked;
  for (let look = 0; look < 100; look += 1) {
    const step = tearDownStep(mine, seen);
    if (step.kind === 'done') return { effects, end: seen, outcome: step.outcome, why: step.why };
    if (step.kind === 'wait') seen = { ...seen, now: (step.until ?? seen.now) + 1 };
    else {
      effects.push(step.effect);
      seen = after(seen, step.effect);
    }
    const lease = seen.records.leases.at(-1);
    if (lease?.nonce === me.nonce) mine = { ...mine, held: lease };
  }
  return assert.fail('no end after 100 looks');
}

test('everything goes in its order, its own lease last', () => {
  const { effects, end, outcome } = toTheEnd(someRemains({ site: aSite({ records: ownRecords }) }));
  assert.equal(outcome, 'removed');
  assert.deepEqual(leftovers(aTearDown(), end), []);
  assert.deepEqual(
    effects.map((each) => (each.do === 'forget' ? each.records.join() : each.do)),
    [
      ...['write-deed', 'run-on-teardown', 'end-deployments', 'end-comment', 'delete-rule', 'delete-records'],
      ...['resize', 'delete-fleet', 'delete-target-group', 'delete-template', 'delete-images'],
      ...['verdict/1,spec/1', 'forget-name', 'lease/1,beat/1', 'beat/2,lease/2'],
    ],
  );
});

test('from whatever is left it ends with nothing of ours, and touches nothing of others', () => {
  const some = fc.boolean();
  const left = fc.record({
    deed: some,
    rule: some,
    records: some,
    groups: some,
    target: some,
    template: some,
    images: some,
    told: some,
    lease: some,
  });
  fc.assert(
    fc.property(left, some, (has, ending) => {
      const whole = someRemains();
      const site = aSite({
        deed: has.deed ? aDeed({ balancer: 'dev', ending }) : undefined,
        targetGroup: has.target ? aSite().targetGroup : undefined,
        balancers: has.rule ? aSite().balancers : [],
        records: has.records && has.deed ? ownRecords : [],
      });
      const told = has.told ? whole.records : records({ leases: [served] });
      const from = besideForeign({
        ...whole,
        site,
        template: has.template,
        images: has.images ? whole.images : [],
        groups: has.groups ? [aGroupOf(GROUP_NAME), aGroupOf('orders.review-feature-x.r9.7', { tags: MARKS })] : [],
        records: {
          ...told,
          leases: has.lease ? [served] : [],
          beats: has.lease ? [{ n: 1, at: 210, ended: true }] : [],
        },
      });
      const { effects, end, outcome } = toTheEnd(from);
      assert.equal(outcome, 'removed');
      assert.deepEqual(leftovers(aTearDown(), end), []);
      assert.ok(end.site.balancers[0]?.rules.includes(foreign.rule) && end.site.records.includes(foreign.record));
      assert.ok(end.groups.includes(foreign.group));
      const claims = effects.findIndex((each) => each.do === 'claim');
      assert.ok(claims === 0 || (claims < 0 && effects.length === 0), 'nothing is done without the lease');
    }),
  );
});
