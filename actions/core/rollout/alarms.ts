import type { Spec } from '../release/spec.ts';
import type { Attempt } from './attempt.ts';
import type { Instant } from './fleet.ts';
import type { Alarm, Seen } from './seen.ts';
import { silentChecks } from './smoke.ts';

/**
 * The alarm that speaks against the release. With `fix-forward` one that has rung since before the attempt began says
 * nothing of it: CloudWatch itself remembers since when, so a re-run knows it too. Once it has stopped it counts again.
 */
export function ringing({ spec, began }: Pick<Attempt, 'spec' | 'began'>, { alarms }: Seen): Alarm | undefined {
  const old = ({ since }: Alarm) => spec.fixForward === true && since !== undefined && since < began.at;
  return alarms.find((alarm) => alarm.state === 'ALARM' && !old(alarm));
}

/** Since when the balancer is asked what it served: only where the meaning of a silent alarm or check hangs on it. */
export function servedSince(attempt: Attempt, seen: Seen): Instant | undefined {
  const { spec, candidate, lease } = attempt;
  const { alarms, now } = seen;
  const progress = candidate?.facts.progress;
  if (progress?.attempt !== lease.attempt || progress.bakeSince === undefined) return undefined;
  if (spec.noData !== 'pass-if-served' || now < progress.bakeSince + spec.bake) return undefined;
  return alarms.some(silent) || silentChecks(attempt, seen) ? progress.bakeSince : undefined;
}

/** What INSUFFICIENT_DATA means at the end of a bake: a reason to fail, or to wait, when the spec says so. */
export function silentAlarms(attempt: Attempt, seen: Seen, meaning: 'fail' | 'wait'): string | undefined {
  const { noData } = attempt.spec;
  const served = attempt.stable === undefined || seen.served;
  const said = saidOf(noData, seen.alarms.filter(silent), served);
  return said && meaning === (noData === 'fail' ? 'fail' : 'wait') ? `${said} (no-data: ${noData})` : undefined;
}

/**
 * A balancer counts no 5xx where there is none, so its alarm has no data though all is well: "If there are no requests flowing
 * through the load balancer or no data for a metric, the metric is not reported" (CloudWatch metrics for your Application Load
 * Balancer). That there were requests makes such silence good; a first release has none yet, and nothing to go back to.
 */
function saidOf(noData: Spec['noData'], alarms: readonly Alarm[], served: Seen['served'] | false): string | undefined {
  if (alarms.length === 0 || noData === 'pass') return undefined;
  const names = alarms.map(({ name }) => name).join(', ');
  const why = `alarm ${names} has INSUFFICIENT_DATA at the end of the bake`;
  if (noData !== 'pass-if-served') return why;
  const gone = alarms.find(({ missing }) => missing);
  if (gone) return `alarm ${gone.name} is not there at the end of the bake`;
  return served === true ? undefined : `${why}, and ${served || 'no balancer tells of a request since it began'}`;
}

function silent({ state }: Alarm): boolean {
  return state === 'INSUFFICIENT_DATA';
}
