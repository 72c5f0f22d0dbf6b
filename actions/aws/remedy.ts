import type { AwsError } from './errors.ts';

/** What to do next about a refusal that asking again won't change. */
export function remedy(error: AwsError, action: string): string {
  if (/AccessDenied|Unauthorized|NotAuthorized/.test(error.name) || /not authorized/i.test(error.message)) {
    return /explicit deny/i.test(error.message)
      ? `a policy forbids ${missing(error, action)} explicitly; remove that statement`
      : `grant ${missing(error, action)} to the role`;
  }
  if (/LimitExceeded|QuotaExceeded/.test(error.name)) return 'raise this quota of the account or free some of it';
  return 'correct what it names and run again';
}

/** AWS may lack another permission than the call's own, such as iam:PassRole, and says so only in its text. */
function missing(error: AwsError, action: string): string {
  const said = /not authorized to perform:? ([a-z0-9-]+:[A-Za-z]+)/.exec(error.message)?.[1];
  if (said) return said;
  return /launch template/i.test(error.message) ? 'ec2:RunInstances' : action;
}
