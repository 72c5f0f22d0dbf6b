import assert from 'node:assert/strict';
import type { Remains, TearDown } from '../../../actions/core/environments/remains.ts';
import type { TaggedGroup } from '../../../actions/core/rollout/fleet.ts';
import type { Effect } from '../../../actions/core/rollout/step.ts';
import { aFleet, aLease, records } from '../rollout/build.ts';
import { aBalancer, aRule, aSite, HOST, MARKS } from './build.ts';

export const me = { repository: 'org/orders', run: '200', runAttempt: 1, nonce: 'mine' };

export function aTearDown(over: Partial<TearDown> = {}): TearDown {
  return { me, marks: MARKS, host: HOST, timeout: 900, ...over };
}

export const GROUP_NAME = 'orders.review-feature-x.r1.1';
const { app, environment } = MARKS;

export function aGroupOf(name: string, over: Partial<TaggedGroup> = {}): TaggedGroup {
  const { release: _, facts: __, ...group } = aFleet(name, 1);
  return { ...group, tags: { app, environment }, ...over };
}

export const served = aLease({ candidate: GROUP_NAME, at: 100 });
export const held = aLease({
  ...{ n: 2, attempt: 2, nonce: 'mine', run: '200', kind: 'teardown', release: 'teardown', at: 990 },
  candidate: 'orders.review-feature-x.teardown.2',
});

/** An environment that serves, and that this run begins to tear down; it is 1000. */
export function someRemains(over: Partial<Remains> = {}): Remains {
  return {
    now: 1000,
    holder: 'unknown',
    records: records({
      leases: [served, held],
      verdicts: [{ attempt: 1, ruling: 'release', why: 'x', run: '100', at: 200 }],
      beats: [
        { n: 1, at: 210, ended: true },
        { n: 2, at: 995 },
      ],
      specs: [1],
    }),
    groups: [aGroupOf(GROUP_NAME)],
    site: aSite(),
    template: true,
    images: ['sha256:1'],
    deployments: [8],
    comment: 9,
    farewell: { timeout: 60, runs: {} },
    ...over,
  };
}

/** The look after an effect, as AWS would show it once all of it is done. */
export function after(seen: Remains, effect: Effect): Remains {
  const { site, records: all, groups } = seen;
  const { deed, targetGroup, ...rest } = site;
  switch (effect.do) {
    case 'claim': {
      const lease = { ...effect.lease, at: seen.now };
      return { ...seen, records: { ...all, leases: [...all.leases, lease] } };
    }
    case 'write-deed':
      return { ...seen, site: { ...site, deed: effect.deed } };
    case 'run-on-teardown':
      return { ...seen, farewell: { timeout: 60, runs: { [effect.machine]: 'ended' } } };
    case 'end-deployments':
      return { ...seen, deployments: [] };
    case 'end-comment': {
      const { comment: _, ...gone } = seen;
      return gone;
    }
    case 'delete-rule': {
      const balancers = site.balancers.map((each) => ({
        ...each,
        rules: each.rules.filter(({ arn }) => arn !== effect.rule),
      }));
      return { ...seen, site: { ...site, balancers } };
    }
    case 'delete-records':
      return {
        ...seen,
        site: { ...site, records: site.records.filter(({ name, type }) => name !== HOST || type === 'CAA') },
      };
    case 'resize':
      return {
        ...seen,
        groups: groups.map((each) =>
          each.name === effect.fleet ? { ...each, min: 0, max: 0, desired: 0, machines: [] } : each,
        ),
      };
    case 'delete-fleet':
      return { ...seen, groups: groups.filter(({ name }) => name !== effect.fleet) };
    case 'delete-target-group':
      return { ...seen, site: { ...rest, ...(deed && { deed }) } };
    case 'delete-template':
      return { ...seen, template: false };
    case 'delete-images':
      return { ...seen, images: seen.images.filter((each) => !effect.images.includes(each)) };
    case 'forget-name':
      return { ...seen, site: { ...rest, ...(targetGroup && { targetGroup }) } };
    case 'forget': {
      const kept = (kind: string, n: number) => !effect.records.includes(`${kind}/${n}`);
      return {
        ...seen,
        records: {
          leases: all.leases.filter(({ n }) => kept('lease', n)),
          beats: all.beats.filter(({ n }) => kept('beat', n)),
          verdicts: all.verdicts.filter(({ attempt }) => kept('verdict', attempt)),
          specs: all.specs.filter((attempt) => kept('spec', attempt)),
        },
      };
    }
    default:
      return assert.fail(`a teardown does no ${effect.do}`);
  }
}

/** What another has at the same balancer and name; a teardown leaves it as it is. */
export const foreign = {
  rule: aRule({ arn: 'arn:foreign', priority: 1001, tags: { app, environment, domain: 'dev.example.com' } }),
  record: { name: HOST, type: 'CAA', value: 'x' },
  group: aGroupOf('orders.review-feature-x.r9.9', { tags: { app, environment, domain: 'dev.example.com' } }),
};

export function besideForeign(seen: Remains): Remains {
  const balancers = [aBalancer({ rules: [...(seen.site.balancers[0]?.rules ?? []), foreign.rule] })];
  return {
    ...seen,
    groups: [foreign.group, ...seen.groups],
    site: { ...seen.site, balancers, records: [...seen.site.records, foreign.record] },
  };
}
