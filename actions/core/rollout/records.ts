import type { Adopted, Instant } from './fleet.ts';
import type { Origin } from './origin.ts';

/** The run that holds, or held, a lease. */
export interface Holder {
  readonly repository: string;
  readonly run: string;
  readonly runAttempt: number;
}

/** `teardown` removes the environment with all its records; its lease names no group that will ever be there. */
export type Kind = 'rollout' | 'rollback' | 'teardown';

/** In place of the release in a lease of the kind `teardown` that only forgets old releases. */
export const RELEASES = 'releases';

/** `/immutable/<app>/<env>/lease/<n>`: created once, never written again. */
export interface Lease extends Holder {
  readonly n: number;
  /** Tells an answer to our own retried request from another run's lease. */
  readonly nonce: string;
  readonly attempt: number;
  readonly kind: Kind;
  readonly release: string;
  /** Group names. */
  readonly candidate: string;
  readonly stable?: string;
  /** Of a rollback: the group of the rollout that first released what is gone back to. It need not be there any more. */
  readonly restores?: string;
  /** Of what was asked for; absent where an earlier version began it, or its run wasn't told. */
  readonly origin?: Origin;
  /** What of others served before: stable of a rollout, and what a rollback goes back to. */
  readonly adopted?: Adopted;
  /** When it was created, by AWS' clock. */
  readonly at: Instant;
}

/** `beat/<n>`: the only record that is written again. */
export interface Beat {
  readonly n: number;
  readonly at: Instant;
  /** Set when the holder has let go. */
  readonly ended?: boolean;
  /** Set once the holder's process is known to be dead: what cleans up after a job that was cut off says so. */
  readonly cut?: boolean;
}

export type Ruling = 'release' | 'rollback';

/** `verdict/<a>`: created once, final. */
export interface Verdict {
  readonly attempt: number;
  readonly ruling: Ruling;
  readonly why: string;
  /** Written for a newer commit's sake, or since the environment is to go: what it ends has not failed. */
  readonly newer?: boolean;
  /** The run that wrote it. */
  readonly run: string;
  readonly at: Instant;
}

/** Whose an environment is: an app's, for a branch of a repository. */
export interface Owner {
  readonly app: string;
  readonly environment: string;
  /** GitHub's id, which a repository keeps when it is renamed, and which no other gets. */
  readonly repository: string;
  readonly branch: string;
}

/**
 * Whose a name is: the parameter `/immutable/<domain>/<label>`, created without overwrite before anything else that the name
 * needs, so that of two who want it one gets it, and deleted after all of that, but for the lease.
 */
export interface Deed extends Owner {
  /** Number of the pull request. */
  readonly pull?: number;
  /** Name of the balancer that carries it. */
  readonly balancer?: string;
  /** Ids at GitHub. */
  readonly deployment?: number;
  readonly comment?: number;
  readonly expires: Instant;
  /** It is being torn down. */
  readonly ending?: boolean;
}

/** All that is written down about one app in one environment, ascending. */
export interface Records {
  readonly leases: readonly Lease[];
  readonly beats: readonly Beat[];
  readonly verdicts: readonly Verdict[];
  /** Attempts whose spec is stored. */
  readonly specs: readonly number[];
}

/** Of an attempt whose stable is what it adopted. */
export function takesOver({ kind, adopted }: Lease): boolean {
  return kind === 'rollout' && adopted !== undefined;
}

/** Of an attempt whose candidate is what was adopted before: no group has its name. */
export function returns({ kind, adopted }: Lease): boolean {
  return kind === 'rollback' && adopted !== undefined;
}

export function latestLease(records: Records): Lease | undefined {
  return records.leases.at(-1);
}

export function verdictOf(records: Records, attempt: number): Verdict | undefined {
  return records.verdicts.find((verdict) => verdict.attempt === attempt);
}

export function beatOf(records: Pick<Records, 'beats'>, n: number): Beat | undefined {
  return records.beats.find((beat) => beat.n === n);
}

/** Whether a lease is there to forget old releases alone, and removes nothing else. */
export function prunes({ kind, release }: Pick<Lease, 'kind' | 'release'>): boolean {
  return kind === 'teardown' && release === RELEASES;
}

/** The first lease of an attempt. */
export function begun(records: Records, attempt: number): Lease | undefined {
  return records.leases.find((lease) => lease.attempt === attempt);
}

/** When the rollout or rollback began that put the fleet in service before `attempt` there. */
export function servingSince(records: Records, attempt: number): Instant {
  const earlier = records.verdicts.filter((verdict) => verdict.ruling === 'release' && verdict.attempt < attempt);
  return begun(records, Math.max(...earlier.map((verdict) => verdict.attempt)))?.at ?? 0;
}

/** The group in service: the candidate of the highest attempt whose verdict is `release`. */
export function inService(records: Records): string | undefined {
  const released = records.verdicts.filter(({ ruling }) => ruling === 'release').map(({ attempt }) => attempt);
  return released.length === 0 ? undefined : begun(records, Math.max(...released))?.candidate;
}

/** Whether the holder has given this lease up. */
export function letGo(records: Records, lease: Lease | undefined): boolean {
  return records.beats.some(({ n, ended }) => n === lease?.n && ended === true);
}

/** A run for people: `run 7 (attempt 2) of acme/orders`. */
export function runOf(lease: { repository: string; run: string; runAttempt?: number }): string {
  return `run ${lease.run}${lease.runAttempt === undefined ? '' : ` (attempt ${lease.runAttempt})`} of ${lease.repository}`;
}
