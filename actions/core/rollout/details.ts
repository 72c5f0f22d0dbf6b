import type { Instant, TaggedGroup } from './fleet.ts';
import type { Pace } from './pace.ts';
import type { Effect } from './step.ts';

/** What AWS tells of a group only when it is asked for that group, a question each. */
export interface Details {
  readonly traffic: Pick<TaggedGroup, 'traffic'>;
  readonly schedules: Pick<TaggedGroup, 'schedules'>;
  readonly policies: Pick<TaggedGroup, 'policies' | 'labelled' | 'driven'>;
  readonly activities: Pick<TaggedGroup, 'troubles' | 'ended'>;
}

export type Detail = keyof Details;

/** What AWS tells of all groups in one answer. */
export interface BareGroup
  extends Omit<TaggedGroup, 'traffic' | 'schedules' | 'policies' | 'labelled' | 'driven' | 'troubles' | 'ended'> {
  /** To a target group. */
  readonly attached: boolean;
}

/** One detail of a group, and when it was asked for. */
export interface Told<D extends Detail = Detail> {
  readonly at: Instant;
  readonly said: Details[D];
}

const ALL: readonly Detail[] = ['traffic', 'schedules', 'policies', 'activities'];

/**
 * What a group is to be asked for. A retired one that is attached nowhere tells no more than what it has of policies and scheduled
 * actions, which are put right before it is raised again; one that has expired is still attached, and one that is scaled to zero
 * still has all it had.
 */
export function tellable({ max, machines, deleting, attached }: BareGroup): readonly Detail[] {
  const retired = max === 0 && machines.length === 0 && !deleting && !attached;
  return retired ? ['schedules', 'policies'] : ALL;
}

/** A group with these details, and nothing of the others. */
export function withDetails({ attached: _, ...group }: BareGroup, details: readonly Details[Detail][]): TaggedGroup {
  return Object.assign({ ...group, traffic: {}, schedules: [], policies: [], troubles: [], ended: [] }, ...details);
}

/** Seconds in which what happened in a group gets into its activities, which are written down by themselves. */
const WRITTEN = 30;

/** When a group was last seen to have other machines than before, and when not to have all that it should. */
export interface Motion {
  readonly changed: Instant;
  readonly unsettled: Instant;
}

export const RESTS: Motion = { changed: -Infinity, unsettled: -Infinity };

export function motionOf(motion: Motion, before: BareGroup | undefined, group: BareGroup, now: Instant): Motion {
  const { machines, desired, deleting } = group;
  const settled = !deleting && machines.length === desired && machines.every(({ life }) => life === 'in-service');
  const changed = before !== undefined && machinesOf(before) !== machinesOf(group);
  return { changed: changed ? now : motion.changed, unsettled: changed || !settled ? now : motion.unsettled };
}

function machinesOf({ desired, machines }: BareGroup): string {
  return [desired, ...machines.map(({ id, life }) => `${id} ${life}`)].join();
}

/** Whether what was said then is what may be decided on now. */
export function holds<D extends Detail>(
  detail: D,
  { at, said }: Told<D>,
  { changed, unsettled }: Motion,
  now: Instant,
  pace: Pace,
): boolean {
  const age = now - at;
  if (detail === 'activities' && (at < changed || (at < unsettled + WRITTEN && age > pace.activities))) return false;
  if (detail === 'traffic' && age > 0) {
    const { traffic } = said as Details['traffic'];
    if (Object.values(traffic).some((state) => state !== 'in-service')) return false;
  }
  return age <= pace.details;
}

/** What an effect makes anew: a detail of a group, or all of a group's. */
export function touched(effect: Effect): { readonly fleet: string; readonly detail?: Detail } | undefined {
  switch (effect.do) {
    case 'create-fleet':
    case 'delete-fleet':
      return { fleet: effect.fleet };
    case 'put-retire':
    case 'put-expire':
    case 'delete-retire':
    case 'catch-up':
    case 'drop-schedules':
      return { fleet: effect.fleet, detail: 'schedules' };
    case 'copy-schedules':
      return { fleet: effect.to, detail: 'schedules' };
    case 'copy-policies':
      return { fleet: effect.to, detail: 'policies' };
    case 'drop-policies':
      return { fleet: effect.fleet, detail: 'policies' };
    case 'attach':
    case 'detach':
      return { fleet: effect.fleet, detail: 'traffic' };
    case 'replace':
      return { fleet: effect.fleet, detail: 'activities' };
    default:
      return undefined;
  }
}
