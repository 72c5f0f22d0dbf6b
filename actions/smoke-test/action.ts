import { failed, wrong } from '../core/errors.ts';
import { chart } from '../core/probe/chart.ts';
import type { Check } from '../core/probe/check.ts';
import { checkCase, junit } from '../core/probe/junit.ts';
import { percentile } from '../core/probe/percentile.ts';
import { smokeSummary } from '../core/probe/summary.ts';
import { type CheckVerdict, failedFirst } from '../core/probe/verdict.ts';
import { type WatchEnd, watchCases, watchFailure, watchSummary } from '../core/probe/watch-told.ts';
import { safe } from '../core/text/markdown.ts';
import { type ActionContext, defineAction } from '../shell/action.ts';
import type { Asked, Course } from './ask.ts';
import { askEach } from './ask-each.ts';
import { check, inputs, outputs } from './inputs.ts';
import { partsOf } from './look.ts';
import type { SmokePorts } from './ports.ts';
import { prepare } from './prepare.ts';
import { Progress } from './progress.ts';
import { before, watch } from './watch.ts';

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
      awaitsNames: inputs.resolve === 'authoritative',
      ...{ concurrency: inputs.concurrency, timeout: inputs.timeout, clean: secrets.clean },
    };
    const all = checks.length + (inputs.machines ? 1 : 0);
    const progress = new Progress(context, all, ports.clock.now);
    const { asked, end } = await askAndWatch(context, checks, course, ports, progress);
    context.keep('ended', 'true');
    const seconds = ports.clock.now() - began;
    tell(context, asked, end, began, seconds);
    const { report } = inputs;
    if (report !== undefined) {
      const cases = [...asked.verdicts.map(checkCase), ...(end ? watchCases(end) : [])];
      await write(report, secrets.clean(junit(cases, began, seconds)), context, ports);
    }
    const bad = asked.verdicts.filter(({ passed }) => !passed);
    if (bad.length > 1) for (const each of bad.slice(0, ANNOTATED)) context.log.error(sentence(each), each.word);
    if (bad.length > 0) throw failed(redEnd(bad, all));
    const seen = end && watchFailure(end);
    if (seen !== undefined) throw failed(seen);
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

async function askAndWatch(
  context: Context,
  checks: readonly Check[],
  course: Course,
  ports: SmokePorts,
  progress: Progress,
): Promise<{ readonly asked: Asked; readonly end: WatchEnd | undefined }> {
  const { inputs, secrets, log } = context;
  const { watch: lasts, alarms = [], logs = [], balancer } = inputs;
  const read = alarms.length > 0 || logs.length > 0 || balancer !== undefined;
  const parts = read ? partsOf({ alarms, logs, balancer }, await ports.watcher(), secrets.clean) : [];
  try {
    for (const { name, finding } of await before(parts, ports.clock.now())) {
      log.warning(`${name} can't be watched: ${finding.said}`, 'No data');
    }
    const asked = await askEach(context, checks, course, ports, progress);
    if (lasts === undefined || asked.verdicts.some(({ passed }) => !passed)) return { asked, end: undefined };
    const patience = {
      lasts,
      patience: course.timeout,
      pace: Math.max(1, course.retryDelay),
      noData: inputs['no-data'],
    };
    const heard = progress.watched.bind(progress, lasts);
    return { asked, end: await watch(checks, parts, { ...course, ...patience }, ports, heard) };
  } finally {
    ports.asker.close();
  }
}

function tell(
  context: Context,
  { verdicts, tallies, releases }: Asked,
  end: WatchEnd | undefined,
  began: number,
  seconds: number,
): void {
  const points = tallies.flatMap((tally) => tally.points);
  const p95 = percentile(
    points.map(({ took }) => took),
    95,
  );
  const passed = verdicts.filter((each) => each.passed).length;
  const good = passed === verdicts.length && (end === undefined || watchFailure(end) === undefined);
  context.setOutput('outcome', good ? 'passed' : 'failed');
  context.setOutput('passed', passed);
  context.setOutput('failed', verdicts.length - passed);
  context.setOutput('p95', p95 === undefined ? '' : Math.round(p95 * 10_000) / 10);
  const rounded = Math.round(seconds * 1000) / 1000;
  context.report({ version: 1, seconds: rounded, checks: failedFirst(verdicts), ...(end && { watched: end.watched }) });
  const { release } = context.inputs;
  const answered = verdicts.map(({ check }, index) => ({ check, releases: releases[index] ?? [] }));
  context.summary(smokeSummary({ verdicts, seconds, chart: chart(points, began), answered, release }));
  if (end) context.summary(watchSummary(end, release));
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
