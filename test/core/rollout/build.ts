import type { Spec } from '../../../actions/core/release/spec.ts';
import type { Fleet, Machine } from '../../../actions/core/rollout/fleet.ts';
import type { Lease, Records } from '../../../actions/core/rollout/records.ts';
import type { Seen } from '../../../actions/core/rollout/seen.ts';
import type { TargetGroup, TargetState } from '../../../actions/core/rollout/traffic.ts';

/** Plain values to decide on: each with sensible contents, of which a test names what it is about. */
export const GROUP = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/orders-production/1';

export function aSpec(over: Partial<Spec> = {}): Spec {
  return {
    app: 'orders',
    environment: 'production',
    release: 'r2',
    image: `registry/orders@sha256:${'2'.repeat(64)}`,
    place: {
      account: '123456789012',
      region: 'eu-west-1',
      ami: 'ami-1',
      subnets: ['subnet-a', 'subnet-b'],
      securityGroups: ['sg-1'],
      targetGroups: [GROUP],
    },
    size: { min: 2, max: 8 },
    instanceTypes: ['m7g.large'],
    services: {},
    liveCheck: { path: '/healthz', port: 8080, timeout: 300, via: 'ssm' },
    waves: [{ percent: 50 }, { percent: 100 }],
    bake: 60,
    alarms: [],
    noData: 'wait',
    keepPrevious: 3600,
    onFailure: 'rollback',
    timeout: 3600,
    ...over,
  };
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
    facts: { rank: 1, attempt: 1, served: 0 },
    templateVersion: '1',
    troubles: [],
    ...over,
  };
}

export function aGroup(states: Readonly<Record<string, TargetState>>): TargetGroup {
  const targets = Object.entries(states).map(([machine, state]) => ({ machine, state }));
  return { arn: GROUP, name: 'orders-production', drain: 30, targets };
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
    candidate: 'orders-production-r1-1',
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
    targetGroups: [aGroup({})],
    strangers: [],
    answers: {},
    alarms: [],
    ...over,
  };
}
