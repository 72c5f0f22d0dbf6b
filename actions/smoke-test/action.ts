import { failed, wrong } from '../core/errors.ts';
import { chart } from '../core/probe/chart.ts';
import { percentile } from '../core/probe/percentile.ts';
import { smokeSummary } from '../core/probe/summary.ts';
import { type CheckVerdict, failedFirst } from '../core/probe/verdict.ts';
import { safe } from '../core/text/markdown.ts';
import { type ActionContext, defineAction } from '../shell/action.ts';
import { askTestAndWatch, type Seen } from './course.ts';
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
    const all = checks.length + (inputs.machines ? 1 : 0);
    const progress = new Progress(context, all, ports.clock.now);
    // Whatever its end is: nobody cut it off.
    const seen = await askTestAndWatch(checks, context, ports, progress).finally(() => context.keep('ended', 'true'));
    const seconds = ports.clock.now() - began;
    tell(context, seen, began, seconds);
    const { report } = inputs;
    const { asked, tests, end } = seen;
    if (report !== undefined) {
      const { reportOf } = await import('./report.ts');
      await write(report, secrets.clean(reportOf(seen, began, seconds)), context, ports);
    }
    const bad = asked.verdicts.filter(({ passed }) => !passed);
    if (bad.length > 1) for (const each of bad.slice(0, ANNOTATED)) context.log.error(sentence(each), each.word);
    if (bad.length > 0) throw failed(redEnd(bad, all));
    for (const [line, title] of tests?.annotations.slice(0, ANNOTATED) ?? []) context.log.error(line, title);
    const why = tests?.why ?? end?.why;
    if (why !== undefined) throw failed(why);
  },

  async post(context: Context, connect: () => Promise<SmokePorts>) {
    const container = context.kept('container');
    if (container !== undefined) await (await (await connect()).containers()).close(JSON.parse(container));
    if (context.kept('asked') === undefined || context.kept('ended') !== undefined) return;
    const seen = context.kept('seen') ?? 'no answer yet';
    context.log.warning(`the smoke test was cut off; seen so far: ${seen}`, 'Cut off');
    context.summary(`## ⏹️ Smoke test cut off\n\n${safe(seen)}\n`);
  },
});

/** GitHub shows ten of a step, one of which is the step's own end. */
const ANNOTATED = 9;

function tell(
  context: Context,
  { asked: { verdicts, tallies, releases }, tests, end }: Seen,
  began: number,
  seconds: number,
): void {
  const points = tallies.flatMap((tally) => tally.points);
  const p95 = percentile(
    points.map(({ took }) => took),
    95,
  );
  const bad = verdicts.filter(({ passed }) => !passed).length + (tests?.failed ?? 0);
  const good = bad === 0 && end?.why === undefined;
  context.setOutput('outcome', good ? 'passed' : 'failed');
  context.setOutput('passed', verdicts.length + (tests?.cases.length ?? 0) - bad);
  context.setOutput('failed', bad);
  context.setOutput('p95', p95 === undefined ? '' : Math.round(p95 * 10_000) / 10);
  const rounded = Math.round(seconds * 1000) / 1000;
  context.report({
    why: `${verdicts.length + (tests?.cases.length ?? 0) - bad} passed, ${bad} failed`,
    ...{ version: 1, seconds: rounded, checks: failedFirst(verdicts) },
    ...(tests && { tests: tests.result }),
    ...(end && { watched: end.watched }),
  });
  const { release } = context.inputs;
  const answered = verdicts.map(({ check }, index) => ({ check, releases: releases[index] ?? [] }));
  if (verdicts.length > 0)
    context.summary(smokeSummary({ verdicts, seconds, chart: chart(points, began), answered, release }));
  if (tests) context.summary(tests.summary);
  if (end) context.summary(end.summary);
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
  return `${bad.length} of ${all} ${all === 1 ? 'check' : 'checks'} failed: ${told || `${names.join(', ')}${more}`}`;
}

function sentence({ check, why, came }: CheckVerdict): string {
  return `${check}: ${why}${came ? `; what came: ${came}` : ''}`;
}
