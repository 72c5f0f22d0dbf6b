import type { Place } from '../release/spec.ts';
import type { TargetGroup } from './traffic.ts';

const RECORD = 'record:';

/** The A record of a name among what a spec calls its target groups: there too machines are put, are served by it, and leave. */
export function recordOf(host: string): string {
  return `${RECORD}${host}`;
}

/** The name of a record; undefined for the ARN of a target group. */
export function recordName(router: string): string | undefined {
  return router.startsWith(RECORD) ? router.slice(RECORD.length) : undefined;
}

/** Whether machines get requests only once they are put somewhere; otherwise they work from boot. */
export function isRouted({ targetGroups }: Pick<Place, 'targetGroups'>): boolean {
  return targetGroups.length > 0;
}

/**
 * Those that an Auto Scaling group can be attached to, so that AWS registers its later launches there, drains what it ends, and
 * can judge machines by it. A record knows no machines, only addresses: nobody but us writes them.
 */
export function attachable(routers: readonly string[]): readonly string[] {
  return routers.filter((router) => recordName(router) === undefined);
}

/** How machines are that get requests, for people. */
export function servedBy(groups: readonly TargetGroup[]): string {
  const record = groups.find(({ arn }) => recordName(arn) !== undefined);
  if (record === undefined) return 'healthy behind the balancer';
  const why = record.targets.find(({ reason }) => reason !== undefined)?.reason;
  return `told of by all name servers of ${recordName(record.arn)}${why === undefined ? '' : ` (${why})`}`;
}
