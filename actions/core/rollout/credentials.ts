import type { Asked, Attempt } from './attempt.ts';
import type { Instant } from './fleet.ts';
import type { CredentialsEnd, Seen } from './seen.ts';

/**
 * Why a rollout turns back now: what is left of its credentials is what taking it back may take. Half-way without credentials
 * both releases serve until somebody comes; before the verdict a rollback is all that is sure to end. A rollback goes on: it is what would be done.
 */
export function expiring({ lease }: Attempt, { reserve }: Asked, { credentials, now }: Seen): string | undefined {
  if (credentials === undefined || reserve === undefined || lease.kind !== 'rollout') return undefined;
  if (now < credentials.at - reserve) return undefined;
  const fails = credentials.why === undefined ? '' : `; renewing them fails: ${credentials.why}`;
  return `the credentials of this run end at ${inWords(credentials.at)}, and taking it back may take the last ${reserve} s of them${fails}`;
}

/** What a person is told as soon as renewing fails. */
export function renewalTold({ at, why }: CredentialsEnd): string | undefined {
  if (why === undefined) return undefined;
  return `renewing the credentials of this run fails: ${why}; those that it has work until ${inWords(at)}, it goes on meanwhile, and a rollout turns back in time`;
}

function inWords(at: Instant): string {
  return new Date(at * 1000).toISOString();
}
