import type { Spec } from '../release/spec.ts';
import type { Wave } from '../release/waves.ts';
import type { Fleet, Instant } from './fleet.ts';
import type { Origin } from './origin.ts';
import { begun, type Holder, type Kind, type Lease, returns, takesOver } from './records.ts';
import type { Seen } from './seen.ts';

/** The run that asks: who it is, and a word that no other process knows. */
export interface Me extends Holder {
  readonly nonce: string;
}

/** What this run was started for. */
export interface Asked {
  readonly me: Me;
  readonly app: string;
  readonly environment: string;
  readonly kind: Kind;
  /** Whose change this is. */
  readonly origin?: Origin;
  /** Of a rollout; a rollback finds its own in the records. */
  readonly spec?: Spec;
  /** Of a rollback: the only release that it takes back; whichever is in service when absent. */
  readonly from?: string;
  /** The newest attempt that another run was seen at: a rollback that finds one only ends it. */
  readonly found?: number;
  /** Of a rollout: seconds that taking it back may take. */
  readonly reserve?: number;
  /** Whether a first rollout may take over from healthy targets of somebody else. */
  readonly adopt?: boolean;
  /** When this process began; what was released by somebody else since is newer than what it was started for. */
  readonly began?: Instant;
  /** When AWS last answered a change that this process asked for, however long that was under way. */
  readonly acted?: Instant;
  /** The newest lease that this process was seen to have: whoever had it and has it no more was succeeded. */
  readonly held?: Lease;
}

/** An attempt that is under way: who plays which part in it. */
export interface Attempt {
  readonly spec: Spec;
  /** The newest of the attempt; deadlines count from it. */
  readonly lease: Lease;
  /** The lease by which the attempt began. */
  readonly began: Lease;
  readonly candidate: Fleet | undefined;
  readonly stable: Fleet | undefined;
  /** The candidate was in service before and still runs or can run: a rollback to a group of an earlier attempt. */
  readonly warm: boolean;
  readonly waves: readonly Wave[];
}

export function attemptOf(spec: Spec, lease: Lease, seen: Seen): Attempt {
  const candidate = returns(lease) ? seen.adopted : seen.fleets.find(({ name }) => name === lease.candidate);
  return {
    spec,
    lease,
    began: begun(seen.records, lease.attempt) ?? lease,
    candidate,
    stable: takesOver(lease) ? seen.adopted : seen.fleets.find(({ name }) => name === lease.stable),
    warm: candidate !== undefined && candidate.facts.attempt !== lease.attempt,
    waves: lease.kind === 'rollback' ? [{ percent: 100 }] : spec.waves,
  };
}

/**
 * The group of one attempt: `orders.production.3f9c2a.7`. No app, environment or release may hold a `.` (`parseName`; ids that
 * are derived are hex digits), so a name has exactly these four parts, and `orders.production.*` in a policy is no other's:
 * with `-` it would be `production-eu`'s too. AWS lets a group's name be of "any ASCII character 33 to 126" but `:`
 * (CreateAutoScalingGroup in the API reference), 255 of them at most; this one has some 110.
 */
export function fleetName(app: string, environment: string, release: string, attempt: number | string): string {
  return `${app}.${environment}.${release}.${attempt}`;
}

export function holderOf(asked: Asked): Pick<Lease, 'repository' | 'run' | 'runAttempt' | 'nonce'> {
  const { repository, run, runAttempt, nonce } = asked.me;
  return { repository, run, runAttempt, nonce };
}
