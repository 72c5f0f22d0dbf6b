import { mayBeThere } from '../rollout/absence.ts';
import type { TaggedGroup } from '../rollout/fleet.ts';
import { inService, type Lease, latestLease } from '../rollout/records.ts';
import { TRIES, timesAsked } from '../rollout/repetition.ts';
import { done, effect, howMany, type Step, sameChange, unlessBroken, wait } from '../rollout/step.ts';
import { bears, isPlain } from './marks.ts';
import { alienGroups, leftovers, ownDeed, ownGroups, type Remains, type TearDown } from './remains.ts';
import { ownRecords, ownRules } from './site.ts';
import { brokenTearDownRule } from './tear-down-invariants.ts';
import { tearDownGrace, tearDownLease } from './tear-down-lease.ts';

/** Records that one call deletes (DeleteParameters in the API reference of Systems Manager: at most 10 names). */
const AT_ONCE = 10;
/** Images that one call deletes (BatchDeleteImage in the API reference of ECR: at most 100 ids). */
const IMAGES = 100;

/**
 * What to take away now: the first thing of the order that a look still shows, so that a process that died is continued by the
 * next one, and what came late goes too. Total and pure; nothing without our marks is ever touched.
 */
export function tearDownStep(asked: TearDown, seen: Remains): Step {
  const step = decided(asked, seen);
  const broken = step.kind === 'effect' ? brokenTearDownRule(asked, seen, step.effect) : undefined;
  return unlessBroken(step, broken && `what holds of teardowns: it would ${broken}`);
}

function decided(asked: TearDown, seen: Remains): Step {
  const step = alien(asked, seen) ?? tearDownLease(asked, seen);
  const lease = latestLease(seen.records);
  if (step !== 'hold') return unlessRefused(step, seen);
  if (lease === undefined) throw new Error('a lease is held that is not there');
  const next =
    tearDownGrace(seen) ??
    sayEnding(asked, seen) ??
    farewell(seen, lease) ??
    tellGitHub(seen) ??
    closeSite(asked, seen) ??
    endGroups(asked, seen) ??
    clear(asked, seen) ??
    forgetRecords(asked, seen, lease);
  return inTime(asked, seen, lease, unlessRefused(next, seen));
}

/** Before it begins: what others made of an environment's launch template would never launch again without it. */
function alien({ marks, held }: TearDown, seen: Remains): Step | undefined {
  const [name] = isPlain(marks) && held === undefined ? alienGroups(marks, seen) : [];
  if (name === undefined) return undefined;
  return done(
    'refused',
    `the Auto Scaling group ${name} has the tags app and environment of ${marks.environment}, and no lease names it: whose it is, a person has to say; delete it or take its immutable: tags away`,
    false,
  );
}

/** From here on the name is known to end, whatever becomes of this process. */
function sayEnding(asked: TearDown, seen: Remains): Step | undefined {
  const deed = ownDeed(asked, seen);
  if (asked.host === undefined || deed === undefined || deed.ending === true) return undefined;
  return effect(
    { do: 'write-deed', host: asked.host, deed: { ...deed, ending: true } },
    `write down that ${asked.host} is torn down`,
  );
}

/**
 * Once, on a machine of the release in service. Best effort: one that doesn't answer, or may not be asked, holds nothing up for
 * longer than the command's own time.
 */
function farewell(seen: Remains, lease: Lease): Step | undefined {
  const { farewell: bye, now, groups, records } = seen;
  if (bye === undefined || now >= lease.at + bye.timeout || Object.values(bye.runs).includes('ended')) return undefined;
  const [asked] = Object.keys(bye.runs);
  if (asked !== undefined) return wait(`on-teardown runs on ${asked}`, lease.at + bye.timeout);
  const serving = groups.find(({ name }) => name === inService(records));
  const [first] = (serving?.machines ?? [])
    .filter(({ life }) => life === 'in-service')
    .map(({ id }) => id)
    .sort();
  if (first === undefined) return undefined;
  const run = effect({ do: 'run-on-teardown', machine: first }, `run on-teardown on ${first}`);
  return refusalOf(run, seen) === undefined ? run : undefined;
}

function tellGitHub({ deployments, comment }: Remains): Step | undefined {
  if (deployments.length > 0)
    return effect({ do: 'end-deployments', deployments }, 'tell GitHub that nothing is deployed');
  return comment === undefined
    ? undefined
    : effect({ do: 'end-comment', comment }, 'say in the comment that it is gone');
}

/** No request comes in from here on. */
function closeSite(asked: TearDown, seen: Remains): Step | undefined {
  const { host, marks } = asked;
  const { site } = seen;
  const [rule] = ownRules(marks, site.balancers);
  if (rule) {
    return effect(
      { do: 'delete-rule', rule: rule.arn },
      `delete rule ${rule.priority} of the balancer ${rule.balancer}`,
    );
  }
  const deed = ownDeed(asked, seen);
  if (host === undefined || deed === undefined || ownRecords(host, deed, site.records).length === 0) return undefined;
  return effect({ do: 'delete-records', host }, `delete the records of ${host}`);
}

/** AWS ends the machines as it ends any; a group is deleted when it has none, never by force. */
function endGroups(asked: TearDown, seen: Remains): Step | undefined {
  const groups = ownGroups(asked.marks, seen).filter(({ deleting }) => !deleting);
  const open = groups.find(({ min, max, desired }) => min > 0 || max > 0 || desired > 0);
  if (open) {
    return effect(
      { do: 'resize', fleet: open.name, min: 0, desired: 0, max: 0 },
      `let AWS end the ${howMany(open.machines.length)} of ${open.name}`,
    );
  }
  const empty = groups.find(({ machines }) => machines.length === 0);
  if (empty) return effect({ do: 'delete-fleet', fleet: empty.name }, `delete ${empty.name}, which is empty`);
  const full = groups.find(({ machines }) => machines.length > 0);
  if (full) return wait(`AWS ends the ${howMany(full.machines.length)} of ${full.name}${kept(full)}`);
  const deleting = ownGroups(asked.marks, seen)[0];
  return deleting && wait(`${deleting.name} is being deleted`);
}

function kept({ machines }: TaggedGroup): string {
  const held = machines.filter((machine) => machine.kept !== undefined);
  return held.length === 0 ? '' : `, but not ${held.map(({ id, kept }) => `${id} (${kept})`).join(', ')}`;
}

/** What only machines needed. */
function clear({ marks }: TearDown, { site, template, images }: Remains): Step | undefined {
  const { targetGroup } = site;
  if (targetGroup && bears(targetGroup.tags, marks)) {
    return effect(
      { do: 'delete-target-group', targetGroup: targetGroup.arn },
      `delete the target group ${targetGroup.arn}`,
    );
  }
  if (template)
    return effect({ do: 'delete-template' }, `delete the launch template ${marks.app}.${marks.environment}`);
  if (images.length === 0) return undefined;
  return effect(
    { do: 'delete-images', images: images.slice(0, IMAGES) },
    `delete ${images.length} image${images.length === 1 ? '' : 's'} that nothing else needs`,
  );
}

/** Records, then the name, then leases, the own last: as long as that is there, nobody else begins. */
function forgetRecords(asked: TearDown, seen: Remains, lease: Lease): Step {
  const { verdicts, specs, beats, leases } = seen.records;
  const forget = (records: readonly string[], why: string) =>
    effect({ do: 'forget', records: records.slice(0, AT_ONCE) }, why);
  const told = [...verdicts.map(({ attempt }) => `verdict/${attempt}`), ...specs.map((attempt) => `spec/${attempt}`)];
  if (told.length > 0) return forget(told, `forget what was written down of ${asked.marks.environment}`);
  if (asked.host !== undefined && ownDeed(asked, seen)) {
    return effect({ do: 'forget-name', host: asked.host }, `give up the name ${asked.host}`);
  }
  const late = leases.find(({ kind, candidate }) => kind !== 'teardown' && mayBeThere(seen, candidate));
  if (late) return wait(`AWS does not show ${late.candidate}, which the records name: it is looked for by name`);
  // A beat says that its lease was given up, so it goes after that.
  const before = [
    ...leases.filter(({ n }) => n !== lease.n).map(({ n }) => `lease/${n}`),
    ...beats.filter(({ n }) => n !== lease.n).map(({ n }) => `beat/${n}`),
  ];
  if (before.length > 0) return forget(before, 'forget the leases before this one');
  return forget(
    [`beat/${lease.n}`, `lease/${lease.n}`],
    `give the lease up: nothing else is left of ${asked.marks.environment}`,
  );
}

function unlessRefused(step: Step, seen: Remains): Step {
  const refusal = refusalOf(step, seen);
  return refusal === undefined ? step : done('failed', refusal);
}

/** What AWS said to this very change the last time, when it won't do it however often it is asked. */
function refusalOf(step: Step, { refusal }: Remains): string | undefined {
  return step.kind === 'effect' && refusal && sameChange(step.effect, refusal.effect) ? refusal.message : undefined;
}

/** Nothing waits without an end: what stays is named. */
function inTime(asked: TearDown, seen: Remains, lease: Lease, step: Step): Step {
  if (seen.now <= lease.at + asked.timeout || step.kind === 'done') return step;
  const stuck = step.kind === 'wait' || timesAsked(step.effect, seen) >= TRIES;
  if (!stuck) return step;
  const left = leftovers(asked, seen);
  const more = left.length > AT_ONCE ? ` and ${left.length - AT_ONCE} more` : '';
  return done(
    'failed',
    `${step.why}, and that did not end within ${asked.timeout} s; left are ${left.slice(0, AT_ONCE).join(', ')}${more}`,
  );
}
