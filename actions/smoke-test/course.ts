import type { Check } from '../core/probe/check.ts';
import type { Told } from '../core/tests/told.ts';
import type { ActionContext } from '../shell/action.ts';
import type { Asked } from './ask.ts';
import { askEach } from './ask-each.ts';
import type { SmokeInputs } from './inputs.ts';
import type { SmokePorts } from './ports.ts';
import type { Progress } from './progress.ts';
import type { Tester } from './tests.ts';
import type { Watched } from './watching.ts';

type Context = Pick<ActionContext, 'keep' | 'group' | 'log' | 'secrets' | 'run'> & { readonly inputs: SmokeInputs };

export interface Seen {
  readonly asked: Asked;
  /** Undefined: there were none, or a check failed before. */
  readonly tests: Told | undefined;
  /** Likewise of the watch. */
  readonly end: Watched | undefined;
}

/** Asks, tests and watches, one after the other as long as all is well. */
export async function askTestAndWatch(
  checks: readonly Check[],
  context: Context,
  ports: SmokePorts,
  progress: Progress,
): Promise<Seen> {
  const { inputs, secrets } = context;
  const { watch: lasts, timeout } = inputs;
  const course = {
    ...{ maxAttempts: inputs['max-attempts'], retryDelay: inputs['retry-delay'], consecutive: inputs.consecutive },
    awaitsNames: inputs.resolve === 'authoritative',
    ...{ concurrency: inputs.concurrency, timeout, clean: secrets.clean },
  };
  const test = await testing(context, ports);
  try {
    const watch = lasts && (await (await import('./watching.ts')).watching(lasts, context, ports, progress));
    const deadline = ports.clock.now() + timeout;
    const asked = await askEach(context, checks, course, ports, progress);
    if (asked.verdicts.some(({ passed }) => !passed)) return { asked, tests: undefined, end: undefined };
    const tests = await test?.(checks, deadline);
    if (!watch || (tests && tests.failed > 0)) return { asked, tests, end: undefined };
    return { asked, tests, end: await watch(checks, course) };
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
