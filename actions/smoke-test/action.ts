import { failed, wrong } from '../core/errors.ts';
import { chart } from '../core/probe/chart.ts';
import { junit } from '../core/probe/junit.ts';
import { percentile } from '../core/probe/percentile.ts';
import { smokeSummary } from '../core/probe/summary.ts';
import { type CheckVerdict, failedFirst } from '../core/probe/verdict.ts';
import { safe } from '../core/text/markdown.ts';
import { type ActionContext, defineAction } from '../shell/action.ts';
import { type Asked, askAll } from './ask.ts';
import { check, inputs, outputs } from './inputs.ts';
import type { SmokePorts } from './ports.ts';
import { prepare } from './prepare.ts';
import { Progress } from './progress.ts';

type Context = ActionContext<typeof inputs, typeof outputs>;

export const action = defineAction({
  name: 'smoke-test',
  description: 'Asks a site whether it works and which release answers, and says in one of ten words what is wrong',
  inputs,
  outputs,
  check,

  async run(context: Context, ports: SmokePorts) {
    const { inputs, secrets } = context;
    const checks = await prepare(inputs, ports, secrets);
    const began = ports.clock.now();
    context.keep('asked', `${checks.length}`);
    const course = {
      ...{ maxAttempts: inputs['max-attempts'], retryDelay: inputs['retry-delay'], consecutive: inputs.consecutive },
      ...{ concurrency: inputs.concurrency, timeout: inputs.timeout, clean: secrets.clean },
    };
    const progress = new Progress(context, checks.length, ports.clock.now);
    const asked = await askAll(checks, course, ports, progress).finally(() => ports.asker.close());
    context.keep('ended', 'true');
    const seconds = ports.clock.now() - began;
    tell(context, asked, began, seconds);
    const { report } = inputs;
    if (report !== undefined) await write(report, secrets.clean(junit(asked.verdicts, began, seconds)), context, ports);
    const bad = asked.verdicts.filter(({ passed }) => !passed);
    if (bad.length > 1) for (const each of bad.slice(0, ANNOTATED)) context.log.error(sentence(each), each.word);
    if (bad.length > 0) throw failed(redEnd(bad, checks.length));
  },

  async post(context: Context) {
    if (context.kept('asked') === undefined || context.kept('ended') !== undefined) return;
    const seen = context.kept('seen') ?? 'no answer yet';
    context.log.warning(`the smoke test was cut off; seen so far: ${seen}`, 'Cut off');
    context.summary(`## ⏹️ Smoke test cut off\n\n${safe(seen)}\n`);
  },
});

/** GitHub shows ten of a step, one of which is the step's own end. */
const ANNOTATED = 9;

function tell(context: Context, { verdicts, tallies }: Asked, began: number, seconds: number): void {
  const points = tallies.flatMap((tally) => tally.points);
  const p95 = percentile(
    points.map(({ took }) => took),
    95,
  );
  const passed = verdicts.filter((each) => each.passed).length;
  context.setOutput('outcome', passed === verdicts.length ? 'passed' : 'failed');
  context.setOutput('passed', passed);
  context.setOutput('failed', verdicts.length - passed);
  context.setOutput('p95', p95 === undefined ? '' : Math.round(p95 * 10_000) / 10);
  context.report({ version: 1, seconds: Math.round(seconds * 1000) / 1000, checks: failedFirst(verdicts) });
  context.summary(smokeSummary({ verdicts, seconds, chart: chart(points, began) }));
}

async function write(path: string, text: string, { setOutput }: Context, { workspace }: SmokePorts): Promise<void> {
  await workspace.write(path, text).catch((error: Error) => {
    throw wrong(`report: ${path} can't be written: ${error.message}; all else is told in the log`, error);
  });
  setOutput('report', path);
}

function redEnd(bad: readonly CheckVerdict[], all: number): string {
  const [first] = bad;
  const told = first && bad.length === 1 ? `${sentence(first)} (${first.word})` : '';
  const names = bad.slice(0, 5).map(({ check, word }) => `${check} (${word})`);
  const more = bad.length > 5 ? ` and ${bad.length - 5} more` : '';
  return `${bad.length} of ${all} checks failed: ${told || `${names.join(', ')}${more}`}`;
}

function sentence({ check, why, came }: CheckVerdict): string {
  return `${check}: ${why}${came ? `; what came: ${came}` : ''}`;
}
