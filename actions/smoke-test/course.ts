import type { Check } from '../core/probe/check.ts';
import type { WatchEnd } from '../core/probe/watch-told.ts';
import type { Told } from '../core/tests/told.ts';
import type { ActionContext } from '../shell/action.ts';
import type { Asked } from './ask.ts';
import { askEach } from './ask-each.ts';
import type { SmokeInputs } from './inputs.ts';
import { partsOf } from './look.ts';
import type { SmokePorts } from './ports.ts';
import type { Progress } from './progress.ts';
import type { Tester } from './tests.ts';
import { before, watch } from './watch.ts';

type Context = Pick<ActionContext, 'keep' | 'group' | 'log' | 'secrets' | 'run'> & { readonly inputs: SmokeInputs };

export interface Seen {
  readonly asked: Asked;
  /** Undefined: there were none, or a check failed before. */
  readonly tests: Told | undefined;
  /** Likewise of the watch. */
  readonly end: WatchEnd | undefined;
}

/** Asks, tests and watches, one after the other as long as all is well. */
export async function askTestAndWatch(
  checks: readonly Check[],
  context: Context,
  ports: SmokePorts,
  progress: Progress,
): Promise<Seen> {
  const { inputs, secrets, log } = context;
  const { watch: lasts, alarms = [], logs = [], balancer, timeout } = inputs;
  const course = {
    ...{ maxAttempts: inputs['max-attempts'], retryDelay: inputs['retry-delay'], consecutive: inputs.consecutive },
    awaitsNames: inputs.resolve === 'authoritative',
    ...{ concurrency: inputs.concurrency, timeout, clean: secrets.clean },
  };
  const test = await testing(context, ports);
  const read = alarms.length > 0 || logs.length > 0 || balancer !== undefined;
  const parts = read ? partsOf({ alarms, logs, balancer }, await ports.watcher(), secrets.clean) : [];
  try {
    for (const { name, finding } of await before(parts, ports.clock.now())) {
      log.warning(`${name} can't be watched: ${finding.said}`, 'No data');
    }
    const deadline = ports.clock.now() + timeout;
    const asked = await askEach(context, checks, course, ports, progress);
    if (asked.verdicts.some(({ passed }) => !passed)) return { asked, tests: undefined, end: undefined };
    const tests = await test?.(checks, deadline);
    if (lasts === undefined || (tests && tests.failed > 0)) return { asked, tests, end: undefined };
    const patience = { lasts, patience: timeout, pace: Math.max(1, course.retryDelay), noData: inputs['no-data'] };
    const heard = progress.watched.bind(progress, lasts);
    return { asked, tests, end: await watch(checks, parts, { ...course, ...patience }, ports, heard) };
  } finally {
    ports.asker.close();
  }
}

/** Loads what tests need only where there are some. */
async function testing(context: Context, ports: SmokePorts): Promise<Tester | undefined> {
  const { image, reports } = context.inputs;
  if (image !== undefined) return await (await import('./tests.ts')).testerOf(image, context, ports);
  if (reports === undefined) return undefined;
  const { joinReports } = await import('./reports.ts');
  return async () => await joinReports(reports, ports, context.secrets);
}
