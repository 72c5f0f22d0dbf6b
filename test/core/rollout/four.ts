import type { Spec } from '../../../actions/core/release/spec.ts';
import { type Attempt, attemptOf } from '../../../actions/core/rollout/attempt.ts';
import type { Facts, Fleet, Machine, Progress } from '../../../actions/core/rollout/fleet.ts';
import type { Lease, Verdict } from '../../../actions/core/rollout/records.ts';
import type { Seen } from '../../../actions/core/rollout/seen.ts';
import type { Effect, Step } from '../../../actions/core/rollout/step.ts';
import type { TargetGroup, TargetState } from '../../../actions/core/rollout/traffic.ts';
import { aFleet, aLease, aSpec, GROUP, records, seen } from './build.ts';

/**
 * The running example: blue, four machines of r1, serves; green, four of r2, follows in two halves. Each has two machines
 * in zone a and two in zone b. It is 1000, attempt 2 began at 400, and blue is held still since then.
 */
export interface Given {
  readonly blue?: Partial<Fleet> | 'absent';
  readonly green?: Partial<Fleet> | 'absent';
  readonly others?: readonly Fleet[];
  /** What each target group says, by state: `[{ healthy: 'blue-a1 blue-b1' }]`. */
  readonly groups?: readonly States[];
  /** Of each target group. */
  readonly slowStart?: number;
  /** Machines whose zone is shifted away. */
  readonly shifted?: readonly string[];
  readonly progress?: Omit<Progress, 'attempt'>;
  readonly facts?: Partial<Facts>;
  readonly lease?: Partial<Lease>;
  readonly spec?: Partial<Spec>;
  readonly look?: Partial<Seen>;
}

export type States = Partial<Record<TargetState, string>>;

/** The second target group of examples that have two. */
export const ADMIN = `${GROUP}-admin`;

export const nightly = { name: 'nightly', recurring: true };
export const retire = { name: 'immutable-retire', recurring: false, at: 4600 };

/** What blue was like before the rollout: `blue` by default is what was made of it. */
export const untouched: Partial<Fleet> = {
  min: 2,
  health: 'ELB',
  suspended: [],
  facts: { rank: 1, attempt: 1, short: 0 },
};
const originals = { min: 2, health: 'ELB', suspended: [] } as const;
export const blueFacts: Facts = { rank: 1, attempt: 1, short: 0, originals };

/** Attempt 4 goes back to green, which served until attempt 3 put blue in its place at 700, and runs on. */
export const goBack = {
  lease: { n: 4, attempt: 4, kind: 'rollback', restores: 'green', at: 900 },
  blue: { facts: { ...blueFacts, rank: 3, attempt: 3 } },
  look: {
    answers: {},
    records: records({
      leases: [
        aLease({ n: 2, attempt: 2, release: 'r2', candidate: 'green', at: 400 }),
        aLease({ n: 3, attempt: 3, release: 'r1', candidate: 'blue', stable: 'green', at: 700 }),
      ],
      verdicts: [aVerdict(2, 'release'), aVerdict(3, 'release')],
    }),
  },
} satisfies Given;

export function aVerdict(attempt: number, ruling: Verdict['ruling'], over: Partial<Verdict> = {}): Verdict {
  return { attempt, ruling, why: 'x', run: '100', at: 900, ...over };
}

/** `blue-a1`: the first machine of blue in zone a. */
export function machine(id: string, over: Partial<Machine> = {}): Machine {
  return { id, zone: id.at(-2) ?? '', life: 'in-service', launched: 500, reachable: true, ...over };
}

export function fourOf(fleet: string): readonly Machine[] {
  return ['a1', 'a2', 'b1', 'b2'].map((place) => machine(`${fleet}-${place}`));
}

export function aTargetGroup(states: States, index = 0): TargetGroup {
  const targets = Object.entries(states).flatMap(([state, ids]) =>
    ids.split(' ').map((id) => ({ machine: id, state: state as TargetState })),
  );
  return index === 0
    ? { arn: GROUP, name: 'orders-production', drain: 30, targets }
    : { arn: ADMIN, name: 'orders-admin', drain: 90, targets };
}

export function four(given: Given) {
  const targetGroups = (given.groups ?? [{ healthy: 'blue-a1 blue-a2 blue-b1 blue-b2' }])
    .map(aTargetGroup)
    .map((group) => ({
      ...group,
      ...(given.slowStart && { slowStart: given.slowStart }),
      targets: group.targets.map((target) => ({
        ...target,
        ...(given.shifted?.includes(target.machine) && { shifted: true }),
      })),
    }));
  const arns = targetGroups.map(({ arn }) => arn);
  const lease = aLease({
    n: 2,
    attempt: 2,
    release: 'r2',
    candidate: 'green',
    stable: 'blue',
    at: 400,
    ...given.lease,
  });
  const progress: Progress = { attempt: lease.attempt, wave: 0, ...given.progress };
  const blue = aFleet('blue', 4, {
    machines: fourOf('blue'),
    suspended: ['ScheduledActions'],
    policies: ['cpu'],
    schedules: [nightly],
    traffic: Object.fromEntries(arns.map((arn) => [arn, 'in-service'])),
    facts: blueFacts,
    ...(given.blue === 'absent' ? {} : given.blue),
  });
  const green = aFleet('green', 4, {
    release: 'r2',
    machines: fourOf('green'),
    suspended: ['AZRebalance'],
    facts: { rank: 2, attempt: 2, short: 0, carried: true, ...(given.progress ? { progress } : {}), ...given.facts },
    templateVersion: '2',
    ...(given.green === 'absent' ? {} : given.green),
  });
  const passed = green.machines.map(({ id }) => [id, { state: 'passed', detail: '' }] as const);
  const world = seen({
    targetGroups,
    answers: Object.fromEntries(passed),
    records: records({ leases: [lease] }),
    ...given.look,
    fleets: [
      ...(given.blue === 'absent' ? [] : [blue]),
      ...(given.green === 'absent' ? [] : [green]),
      ...(given.others ?? []),
    ],
  });
  const spec = aSpec(given.spec);
  const attempt: Attempt = attemptOf({ ...spec, place: { ...spec.place, targetGroups: arns } }, lease, world);
  return { attempt, seen: world, blue, green, progress };
}

/** The same, where green has the policy that blue has, as it does from its first wave on. */
export function scaling(given: Given): Given {
  return given.green === 'absent' ? given : { ...given, green: { policies: ['cpu'], ...given.green } };
}

/** A row of a table: a situation in words, what differs in it from the example, and what is done or waited for, and why. */
export type Row = readonly [
  situation: string,
  given: Given,
  what: Effect | 'wait' | { readonly until: number } | 'nothing',
  why?: string,
];

/** The whole step that a row names. */
export function stepOf(what: Row[2], why = ''): Step | undefined {
  if (what === 'nothing') return undefined;
  if (what === 'wait') return { kind: 'wait', why };
  return 'do' in what ? { kind: 'effect', effect: what, why } : { kind: 'wait', why, ...what };
}
