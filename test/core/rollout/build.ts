import type { Spec } from '../../../actions/core/release/spec.ts';
import type { Fleet, Machine } from '../../../actions/core/rollout/fleet.ts';
import type { Lease, Records } from '../../../actions/core/rollout/records.ts';
import type { Seen } from '../../../actions/core/rollout/seen.ts';
import type { TargetGroup, TargetState } from '../../../actions/core/rollout/traffic.ts';
import { specOf } from '../../world/spec.ts';
import { TARGET_GROUP } from '../../world/world.ts';

/** Plain values to decide on: each with sensible contents, of which a test names what it is about. */
export { TARGET_GROUP as GROUP };

export function aSpec(over: Partial<Spec> = {}): Spec {
  const image = `registry/orders@sha256:${'2'.repeat(64)}`;
  const place = { ...specOf().place, ami: 'ami-1' };
  const liveCheck = { path: '/healthz', port: 8080, timeout: 300, via: 'ssm' } as const;
  return specOf({ release: 'r2', image, place, services: {}, liveCheck, bake: 60, ...over });
}

export function machines(prefix: string, count: number, zones = ['a', 'b']): Machine[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `${prefix}${index + 1}`,
    zone: zones[index % zones.length] ?? 'a',
    life: 'in-service' as const,
    launched: 100,
    reachable: true,
  }));
}

export function aFleet(name: string, count: number, over: Partial<Fleet> = {}): Fleet {
  return {
    name,
    release: 'r1',
    deleting: false,
    min: count,
    max: 8,
    desired: count,
    health: 'EC2',
    suspended: [],
    machines: machines(`${name}-`, count),
    traffic: {},
    schedules: [],
    policies: [],
    facts: { rank: 1, attempt: 1, short: 0 },
    templateVersion: '1',
    troubles: [],
    ...over,
  };
}

export function aGroup(states: Readonly<Record<string, TargetState>>): TargetGroup {
  const targets = Object.entries(states).map(([machine, state]) => ({ machine, state }));
  return { arn: TARGET_GROUP, name: 'orders-production', drain: 30, targets };
}

export function aLease(over: Partial<Lease> = {}): Lease {
  return {
    n: 1,
    nonce: 'nonce-1',
    repository: 'org/orders',
    run: '100',
    runAttempt: 1,
    attempt: 1,
    kind: 'rollout',
    release: 'r1',
    candidate: 'orders.production.r1.1',
    at: 100,
    ...over,
  };
}

export function records(over: Partial<Records> = {}): Records {
  return { leases: [], beats: [], verdicts: [], specs: [], ...over };
}

export function seen(over: Partial<Seen> = {}): Seen {
  return {
    now: 1000,
    records: records(),
    holder: 'unknown',
    fleets: [],
    foreign: [],
    targetGroups: [aGroup({})],
    strangers: [],
    answers: {},
    alarms: [],
    ...over,
  };
}
