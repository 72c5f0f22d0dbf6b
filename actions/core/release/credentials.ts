import { formatDuration } from '../text/duration.ts';

/** Where whoever exports credentials says when they end: botocore's `EnvProvider` and the SDK's `fromEnv` read it. */
export const CREDENTIALS_END = 'AWS_CREDENTIAL_EXPIRATION';

/**
 * "By default, the value is set to 3600 seconds" (AssumeRoleWithWebIdentity; so has `role-duration-seconds` of configure-aws-credentials, which exports
 * key, secret and token, and not when they end).
 */
const SESSION = 3600;

/** Seconds until the credentials of a job end: Infinity where they are renewed, undefined where nobody knows. `end`, `now`: seconds since 1970. */
export function credentialsLeft(role: string | undefined, end: number | undefined, now: number): number | undefined {
  if (role !== undefined) return Number.POSITIVE_INFINITY;
  return end === undefined ? undefined : end - now;
}

/** What is to be known of credentials that may end before the rollout does; `timeout` in seconds. */
export function credentialsNotes(left: number | undefined, timeout: number): readonly string[] {
  if (left !== undefined || timeout <= SESSION) return [];
  return [
    `the rollout may take ${formatDuration(timeout)}, and credentials of configure-aws-credentials last 1h unless role-duration-seconds asks for more: where they expire before the end, run this job again and it continues; with the input role they are renewed`,
  ];
}
