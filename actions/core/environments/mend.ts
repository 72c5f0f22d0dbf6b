import type { Decision } from '../rollout/next-step.ts';
import { latestLease, letGo } from '../rollout/records.ts';
import { recordOf } from '../rollout/router.ts';
import type { Seen } from '../rollout/seen.ts';
import { done } from '../rollout/step.ts';
import { handOver } from './deploy-step.ts';

/** Lets a name of machines lead to those that AWS launched in the place of others; whoever is at the environment does so by itself. */
export function mendStep(host: string, seen: Seen): Decision {
  const lease = latestLease(seen.records);
  const idle = lease !== undefined && letGo(seen.records, lease);
  const step = idle ? handOver(seen, recordOf(host)) : undefined;
  return { ...(step ?? done('released', `${host} leads where it should`)), phase: { name: 'site', host } };
}
