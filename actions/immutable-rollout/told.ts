import { Stopped } from '../core/errors.ts';
import type { RolloutAccount } from '../core/rollout/account.ts';
import { advice, leadsBack } from '../core/rollout/advice.ts';
import type { Asked } from '../core/rollout/attempt.ts';
import type { Evidence } from '../core/rollout/evidence-told.ts';
import { reason, title } from '../core/rollout/headline.ts';
import { alarmPage, groupPage } from '../core/rollout/links.ts';
import { type Part, recorded } from '../core/rollout/part.ts';
import { partsOf } from '../core/rollout/parts.ts';
import { latestLease, verdictOf } from '../core/rollout/records.ts';
import { rolloutSummary } from '../core/rollout/rollout-summary.ts';
import type { Ports } from '../ports/rollout.ts';
import { machineRows, smokeAnswers, standing } from '../rollout/ending.ts';
import type { End } from '../rollout/reconcile.ts';
import type { Story } from '../rollout/story.ts';
import type { ActionContext } from '../shell/action.ts';
import { rollbackPage } from './rollback-page.ts';

type Told = Pick<ActionContext, 'run' | 'log' | 'summary' | 'guide'>;

/** As a link's name. */
const GUIDE = 'what the guide says';
type Texts = Parameters<typeof rollbackPage>[0];

/** What a run is about, before anything is known. */
export interface Question extends Pick<Asked, 'app' | 'environment' | 'kind'> {
  /** Of a rollout. */
  readonly to?: Part;
}

/** The summary, of which the first two lines are an annotation as well, which a list of runs shows. */
function tell({ log, summary }: Told, account: RolloutAccount): void {
  log.notice(reason(account), title(account));
  summary(rolloutSummary(account));
}

function named(...pages: readonly (readonly [name: string, url: string | undefined | ''])[]): RolloutAccount['links'] {
  return pages.flatMap(([name, url]) => (url ? [{ name, url }] : []));
}

function blank({ run }: Told, { app, environment, kind }: Omit<Question, 'to'>, story: Story) {
  return {
    ...{ app, environment, kind, looked: false, changed: false, course: story.course, now: 0, took: 0 },
    ...{ server: run.serverUrl, next: [], evidence: [], machines: [], timeline: story.moments, ids: [] },
  };
}

/** A run that ended before it had looked, or that couldn't look any more. */
export async function tellStopped(
  context: Told,
  asked: Question,
  story: Story,
  { ledger, clock }: Pick<Ports, 'ledger' | 'clock'>,
  error: unknown,
): Promise<void> {
  const records = await ledger.read().catch(() => undefined);
  const serving = records && recorded(records);
  const began = story.course.stretches.length > 0;
  tell(context, {
    ...blank(context, asked, story),
    outcome: error instanceof Stopped ? error.outcome : 'failed',
    why: error instanceof Error ? error.message : String(error),
    now: clock.now(),
    links: named([GUIDE, context.guide(error)], ['this run', context.run.url]),
    ...(serving && { serving }),
    ...(asked.to && { to: asked.to, ...(serving && { from: serving }) }),
    next: began
      ? advice('failed', asked.kind, serving !== undefined, false)
      : ['Correct what is named above, then run this job again. What is in service was left as it is.'],
  });
}

/** How it ended, for who reads it. */
export async function tellEnd(
  context: Told,
  asked: Asked,
  story: Story,
  end: End,
  evidence: readonly Evidence[],
  workspace: Texts,
  guide: string | undefined,
): Promise<void> {
  const { seen, step, spec } = end;
  const lease = latestLease(seen.records);
  const verdict = lease && verdictOf(seen.records, lease.attempt);
  const failed = step.outcome === 'rolled-back' && asked.kind === 'rollout' && verdict?.ruling === 'rollback';
  const parts = partsOf(asked, seen);
  const called = parts.wanted && !verdict?.newer && `run ${verdict?.run} wanted it to be taken back`;
  tell(context, {
    ...blank(context, asked, story),
    ...parts,
    outcome: step.outcome,
    looked: true,
    changed: end.changed,
    why: called || (failed ? verdict.why : step.why),
    now: seen.now,
    took: seen.now - story.start,
    next: standing(end, asked).next,
    links: await linksOf(context, asked, end, story, workspace, guide),
    evidence,
    smoke: smokeAnswers(end),
    machines: machineRows(end),
    ids: idsOf(asked, end, spec),
  });
}

async function linksOf(
  { run }: Told,
  asked: Asked,
  end: End,
  { course }: Story,
  workspace: Texts,
  guide: string | undefined,
): Promise<RolloutAccount['links']> {
  const spec = end.spec ?? asked.spec;
  const { serving } = standing(end, asked);
  const region = spec?.place.region;
  const url = spec?.url;
  const back = leadsBack(end.step.outcome, asked.kind) ? await rollbackPage(workspace, run) : undefined;
  return named(
    back ?? ['', undefined],
    [GUIDE, guide],
    ['the app', url],
    [`alarm ${course.alarm?.name}`, region && course.alarm && alarmPage(region, course.alarm.name)],
    ['machines in service', region && serving && groupPage(region, serving.name)],
    ['this run', run.url],
  );
}

function idsOf(asked: Asked, { seen }: End, spec = asked.spec): RolloutAccount['ids'] {
  const lease = latestLease(seen.records);
  const { account = '', region = '', ami = '' } = spec?.place ?? {};
  return [
    ['account and region', account && `${account} ${region}`],
    ['release', spec?.release ?? ''],
    ['image', spec?.image ?? ''],
    ['AMI', ami],
    ['group of the attempt', lease?.candidate ?? ''],
    ['group before', lease?.stable ?? ''],
    ['lease and attempt', lease ? `${lease.n} ${lease.attempt}` : ''],
  ];
}
