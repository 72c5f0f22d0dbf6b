import type { Details } from '../../actions/core/rollout/details.ts';
import type { Ended, Facts, Schedule, TaggedGroup, TrafficState, Trouble } from '../../actions/core/rollout/fleet.ts';
import type { Health } from '../../actions/core/rollout/health.ts';
import { storedFacts } from '../../actions/core/rollout/stored-facts.ts';
import type { Instance } from './instance.ts';

/** A scheduled action; a recurring one is due every so many seconds from `at` on. */
export interface Timed extends Schedule {
  readonly every?: number;
}

/** One Auto Scaling group of the in-memory world. */
export interface Group {
  readonly name: string;
  readonly release: string;
  /** Those that nothing changes: app and environment, and whatever else somebody has written there. */
  readonly tags: Readonly<Record<string, string>>;
  readonly templateVersion: string;
  readonly zones: readonly string[];
  /** Looks show it from here on. */
  readonly visible: number;
  min: number;
  max: number;
  desired: number;
  /** Machines above the desired capacity, as while AWS balances zones or replaces: it launches first and ends one later. */
  surplus?: number;
  health: Health;
  facts: Facts;
  /** Whether it has metrics or notifications, which a group can be given only once it is there. */
  tells?: boolean;
  /** Settings of it that no other group can be given. */
  refused?: readonly string[];
  /** Whether it launches spot machines alone. */
  spot?: boolean;
  /** When it is gone, once its deletion was asked for. */
  deleted?: number;
  /** When a failed launch is tried again. */
  retry: number;
  readonly suspended: Set<string>;
  /** Target group ARN → state and when that state ends. */
  readonly traffic: Map<string, { state: TrafficState; until: number }>;
  readonly schedules: Map<string, Timed>;
  readonly policies: Set<string>;
  readonly troubles: Trouble[];
  readonly ended: Ended[];
  /** Who changed the desired capacity last, in AWS' words. */
  cause?: string;
}

/** What AWS tells of a group by itself. */
export function detailsOf({ traffic, schedules, policies, troubles, ended = [] }: TaggedGroup): Details {
  return { traffic: { traffic }, schedules: { schedules }, policies: { policies }, activities: { troubles, ended } };
}

export function show(group: Group, instances: readonly Instance[]): TaggedGroup {
  const { name, release, templateVersion, min, max, desired, health, facts, tags } = group;
  // Of a group that may have no machines, has none and gets no traffic, no more is asked than what makes it grow or end.
  const spent = max === 0 && instances.length === 0 && group.deleted === undefined && group.traffic.size === 0;
  const nothing = { troubles: [], ended: [] };
  return {
    name,
    templateVersion,
    min,
    max,
    desired,
    health,
    ...(group.refused && { refused: group.refused }),
    ...(group.spot && { spot: true as const }),
    tags: { release, ...storedFacts(facts), ...tags },
    deleting: group.deleted !== undefined,
    suspended: [...group.suspended].sort(),
    machines: instances.map(({ id, zone, inService, gone, kept }) => ({
      id,
      zone,
      ...(kept && { kept }),
      life: gone !== undefined ? 'leaving' : inService === undefined ? 'pending' : 'in-service',
    })),
    traffic: Object.fromEntries([...group.traffic].map(([arn, { state }]) => [arn, state])),
    schedules: [...group.schedules.values()].map(({ every: _, ...schedule }) => schedule),
    policies: [...group.policies].sort(),
    troubles: [...group.troubles].reverse(),
    ended: [...group.ended].reverse(),
    ...(spent && nothing),
  };
}
