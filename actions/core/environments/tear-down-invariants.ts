import { latestLease, letGo, verdictOf } from '../rollout/records.ts';
import type { Effect } from '../rollout/step.ts';
import { bears } from './marks.ts';
import { leftovers, ownDeed, ownGroups, type Remains, type TearDown } from './remains.ts';
import { ownRules } from './site.ts';

/** What an invariant says of one effect: the end of a sentence, or that it may be done. */
type Invariant = (asked: TearDown, seen: Remains, effect: Effect) => string | undefined;

/**
 * What a teardown must never do, whatever decided it; asked of every effect before it is carried out. Undefined when it may be
 * done. Pure and total.
 */
export function brokenTearDownRule(asked: TearDown, seen: Remains, effect: Effect): string | undefined {
  return underItsLease(asked, seen, effect) ?? onlyOurs(asked, seen, effect) ?? inOrder(asked, seen, effect);
}

/** Without the lease it asks for it, and ends a rollout by its verdict: whoever has the lease lives. */
const underItsLease: Invariant = ({ me, marks }, { records }, effect) => {
  const lease = latestLease(records);
  if (effect.do === 'claim') {
    const next = effect.lease.n === (lease?.n ?? 0) + 1 && effect.lease.kind === 'teardown';
    return next ? undefined : `take lease/${effect.lease.n} for a ${effect.lease.kind}`;
  }
  if (effect.do === 'decide') {
    const under = lease?.kind === 'rollout' && lease.attempt === effect.attempt && !letGo(records, lease);
    const open = under && verdictOf(records, effect.attempt) === undefined;
    return open && effect.ruling === 'rollback' ? undefined : `decide ${effect.ruling} on attempt ${effect.attempt}`;
  }
  const held = lease?.nonce === me.nonce && lease.kind === 'teardown' && !letGo(records, lease);
  return held ? undefined : `${effect.do} without the lease of ${marks.environment}`;
};

/** Only what has all marks of this environment, or is named by its records; half of our tags is another's. */
const onlyOurs: Invariant = (asked, seen, effect) => {
  const { marks, host } = asked;
  const { site } = seen;
  const ours = (named: string, own: boolean) => (own ? undefined : `${effect.do} of ${named}, which is not ours`);
  const lease = latestLease(seen.records);
  switch (effect.do) {
    case 'claim':
    case 'decide':
    case 'forget':
      return undefined;
    case 'let-go':
      return ours(`lease/${effect.n}`, effect.n === lease?.n);
    case 'write-deed':
    case 'forget-name':
    case 'delete-records':
      return ours(effect.host, effect.host === host && ownDeed(asked, seen) !== undefined);
    case 'delete-rule':
      return ours(
        effect.rule,
        ownRules(marks, site.balancers).some(({ arn }) => arn === effect.rule),
      );
    case 'delete-target-group':
      return ours(
        effect.targetGroup,
        effect.targetGroup === site.targetGroup?.arn && bears(site.targetGroup.tags, marks),
      );
    case 'resize':
    case 'delete-fleet':
      return ours(
        effect.fleet,
        ownGroups(marks, seen).some(({ name }) => name === effect.fleet),
      );
    case 'run-on-teardown': {
      const machines = ownGroups(marks, seen).flatMap((group) => group.machines.map(({ id }) => id));
      return ours(effect.machine, machines.includes(effect.machine));
    }
    case 'delete-template':
      return ours(`${marks.app}.${marks.environment}`, seen.template);
    case 'delete-images': {
      const other = effect.images.find((each) => !seen.images.includes(each));
      return other === undefined ? undefined : ours(other, false);
    }
    case 'end-deployments':
      return ours(
        effect.deployments.join(', '),
        effect.deployments.every((each) => seen.deployments.includes(each)),
      );
    case 'end-comment':
      return ours(`comment ${effect.comment}`, effect.comment === seen.comment);
    default:
      return `${effect.do}, which no teardown does`;
  }
};

/** What needs a thing goes before it: requests, machines, what they are launched from, what is written down, the name, the lease. */
const inOrder: Invariant = (asked, seen, effect) => {
  const { marks } = asked;
  const { groups, site, records } = seen;
  const led = ownRules(marks, site.balancers).length > 0;
  const own = ownGroups(marks, seen);
  if (effect.do === 'write-deed')
    return effect.deed.ending === true ? undefined : `write down that ${effect.host} stays`;
  if (effect.do === 'resize') {
    if (effect.min !== 0 || effect.max !== 0 || effect.desired !== 0) return `let machines of ${effect.fleet} live`;
    return led ? `end machines of ${effect.fleet}, to which a rule leads` : undefined;
  }
  if (effect.do === 'delete-fleet') {
    const group = groups.find(({ name }) => name === effect.fleet);
    return group && group.machines.length > 0 ? `delete ${effect.fleet}, which has machines` : undefined;
  }
  if (effect.do === 'delete-target-group' && led) return `delete ${effect.targetGroup}, to which a rule leads`;
  const serves = ['delete-target-group', 'delete-template', 'delete-images'].includes(effect.do);
  if (serves && own.length > 0) return `${effect.do} while ${own[0]?.name} is there`;
  if (effect.do !== 'forget-name' && effect.do !== 'forget') return undefined;
  const goes = effect.do === 'forget' ? effect.records : [`the name ${effect.host}`];
  const rank = rankBy(latestLease(records)?.n);
  const last = Math.max(...goes.map(rank));
  const early = leftovers(asked, seen).find((left) => !goes.includes(left) && rank(left) < last);
  return early && `forget ${goes.join(', ')} before ${early} is gone`;
};

/** Of what is left, by its name for people, when it goes: things, what is written down, the name, leases, the own one last. */
function rankBy(own: number | undefined): (left: string) => number {
  return (left) => {
    if (/^(verdict|spec)\//.test(left)) return 1;
    if (left.startsWith('the name ')) return 2;
    if (!/^(lease|beat)\//.test(left)) return 0;
    if (Number(left.split('/')[1]) !== own) return 3;
    return left.startsWith('beat/') ? 4 : 5;
  };
}
