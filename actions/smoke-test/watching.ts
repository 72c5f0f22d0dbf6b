import type { Check } from '../core/probe/check.ts';
import type { JUnitCase } from '../core/probe/junit.ts';
import type { Ended } from '../core/probe/watch.ts';
import { watchCases, watchFailure, watchLine, watchSummary } from '../core/probe/watch-told.ts';
import type { ActionContext } from '../shell/action.ts';
import type { Course } from './ask.ts';
import type { SmokeInputs } from './inputs.ts';
import { partsOf } from './look.ts';
import type { SmokePorts } from './ports.ts';
import type { Progress } from './progress.ts';
import { before, watch } from './watch.ts';

/** How a watch ended, in the words of log, summary and report. */
export interface Watched {
  readonly watched: readonly Ended[];
  /** Why it failed; undefined when it ended well. */
  readonly why: string | undefined;
  readonly summary: string;
  readonly cases: readonly JUnitCase[];
}

/** Watches these checks from when it is called. */
export type Watch = (checks: readonly Check[], course: Course) => Promise<Watched>;

/** Reads what is usual before anything is asked. Loaded only where a watch is asked for, of `lasts` seconds. */
export async function watching(
  lasts: number,
  { inputs, secrets, log }: Pick<ActionContext, 'log' | 'secrets'> & { readonly inputs: SmokeInputs },
  ports: SmokePorts,
  progress: Progress,
): Promise<Watch> {
  const { alarms = [], logs = [], balancer, timeout, release } = inputs;
  const read = alarms.length > 0 || logs.length > 0 || balancer !== undefined;
  const parts = read ? partsOf({ alarms, logs, balancer }, await ports.watcher(), secrets.clean) : [];
  for (const { name, finding } of await before(parts, ports.clock.now())) {
    log.warning(`${name} can't be watched: ${finding.said}`, 'No data');
  }
  return async (checks, course) => {
    const patience = { lasts, patience: timeout, pace: Math.max(1, inputs['retry-delay']), noData: inputs['no-data'] };
    const end = await watch(checks, parts, { ...course, ...patience }, ports, (watched, seconds) =>
      progress.watched(() => watchLine(watched, seconds, lasts)),
    );
    const why = watchFailure(end);
    return { watched: end.watched, why, summary: watchSummary(end, release), cases: watchCases(end) };
  };
}
