import { failed } from '../core/errors.ts';
import type { Asked } from '../core/rollout/attempt.ts';
import type { Neighbours } from '../ports/neighbours.ts';
import { RecordsDenied } from '../ports/rollout.ts';
import type { End } from '../rollout/reconcile.ts';

/** A rollback of what nothing was ever written down of is misspelt, or elsewhere: said with where it was looked for, and what is there. */
export async function told(end: End, asked: Asked, neighbours: Neighbours): Promise<End> {
  const { step, seen } = end;
  if (step.outcome !== 'refused' || seen.records.leases.length > 0) return end;
  return { ...end, step: { ...step, why: `${step.why}${await place(asked, neighbours)}` } };
}

/** The same of records that the role may not read, as of another app's it mostly may not. */
export async function placed(error: Error, asked: Asked, neighbours: Neighbours): Promise<Error> {
  if (!(error.cause instanceof RecordsDenied)) return error;
  return failed(`${error.message}${await place(asked, neighbours)}`, 'failed', error);
}

async function place(asked: Asked, neighbours: Neighbours): Promise<string> {
  // A rollout has asked whose the credentials are, and may be the first of its name.
  if (asked.kind !== 'rollback') return '';
  try {
    const { whereLooked } = await import('../core/rollout/where-looked.ts');
    const { account, region, apps } = await neighbours.look();
    return `; ${whereLooked(asked, account, region, apps)}`;
  } catch {
    return ''; // what went wrong stands without it
  }
}
