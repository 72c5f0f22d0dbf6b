import { factsOf, utc } from '../core/environments/facts.ts';
import { nextSteps } from '../core/environments/next-steps.ts';
import { urlOf } from '../core/environments/url.ts';
import type { Moment } from '../core/rollout/account.ts';
import type { Asked } from '../core/rollout/attempt.ts';
import { endOf } from '../core/rollout/expiry.ts';
import { alive, type Fleet } from '../core/rollout/fleet.ts';
import { inService } from '../core/rollout/records.ts';
import { type Account, summary } from '../core/rollout/summary.ts';
import { evidence, machineRows, smokeAnswers } from '../rollout/ending.ts';
import type { LastLines } from '../rollout/last-lines.ts';
import type { End } from '../rollout/reconcile.ts';
import { commitOf, type There } from './announce.ts';
import type { Here } from './here.ts';

/** What of the summary is known before anything is done. */
export function accountOf(
  { context, place }: Here,
  asked: Asked,
  timeline: readonly Moment[],
): Omit<Account, 'outcome' | 'why'> {
  const { run } = context;
  return {
    app: asked.app,
    environment: asked.environment,
    kind: asked.kind,
    release: asked.spec?.release ?? '',
    url: urlOf(place),
    timeline,
    machines: [],
    evidence: [],
    next: [],
    ...(run.url === undefined ? {} : { run: run.url }),
  };
}

/** What is there at the end, for GitHub. */
export function thereAt(end: End): There {
  const fleet = servingAt(end);
  const expires = fleet && endOf(fleet);
  return { outcome: end.step.outcome, ...(fleet && { fleet: fleet.name }), ...(expires !== undefined && { expires }) };
}

export async function tellEnd(
  here: Here,
  asked: Asked,
  timeline: readonly Moment[],
  end: End,
  lines: LastLines,
): Promise<void> {
  const { context, place, ports } = here;
  const { outcome, why } = end.step;
  const serving = servingAt(end);
  const { expires } = thereAt(end);
  const until = expires === undefined ? '' : new Date(expires * 1000).toISOString();
  const machines = serving ? alive(serving).map(({ id }) => id) : [];
  context.setOutput('outcome', outcome);
  context.setOutput('changed', end.changed);
  context.setOutput('release', serving?.release ?? '');
  context.setOutput('expires-at', until);
  context.setOutput('auto-scaling-group', serving?.name ?? '');
  context.report({ why, machines, timeline });
  const found = await evidence(ports, end, lines);
  const { branch } = place.owner;
  const { region } = place;
  const [machine] = machines;
  const own = serving !== undefined && serving.release === asked.spec?.release;
  const runs = context.inputs.image ?? context.inputs.ami ?? '';
  const facts = factsOf({ commit: commitOf(context.run, place) }).map(({ name, value }) => [name, value] as const);
  context.summary(
    summary({
      ...accountOf(here, asked, timeline),
      outcome,
      why,
      release: serving?.release ?? '',
      more: [
        ['Branch', branch],
        ...(own ? [...facts, ['Runs', runs] as const] : []),
        ['Ends', expires === undefined ? '' : utc(expires)],
      ],
      machines: machineRows(end),
      evidence: found,
      smoke: smokeAnswers(end),
      next: nextSteps({ outcome, branch, serving: serving !== undefined, region, ...(machine && { machine }) }),
    }),
  );
  for (const { title, text } of found) context.log.info(`${title}:\n${text}`);
}

/** Retired, its maximum is 0, and it serves nothing. */
function servingAt({ seen }: End): Fleet | undefined {
  return seen.fleets.find(({ name, max }) => name === inService(seen.records) && max > 0);
}
