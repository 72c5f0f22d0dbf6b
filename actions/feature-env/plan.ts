import type { SiteWanted } from '../core/environments/site.ts';
import type { Asked } from '../core/rollout/attempt.ts';
import type { Decision } from '../core/rollout/next-step.ts';
import { inService } from '../core/rollout/records.ts';
import { howMany } from '../core/rollout/step.ts';
import { summary } from '../core/rollout/summary.ts';
import { deploying } from '../rollout/deploy.ts';
import { foresee } from '../rollout/reconcile.ts';
import type { Here } from './here.ts';
import { accountOf } from './told.ts';

/** Says what a deploy would do, by one look and what is decided from that; changes nothing, at GitHub neither. */
export async function plan(here: Here, asked: Asked, wanted: SiteWanted, room: boolean): Promise<void> {
  const { context, ports } = here;
  const { seen, step } = await foresee(ports, asked, deploying(wanted));
  const serving = seen.fleets.find(({ name, max }) => name === inService(seen.records) && max > 0);
  const would = room
    ? wouldDo(asked, wanted, step, serving?.release)
    : 'would first take away what has expired, since there is no room';
  const until = new Date(wanted.deed.expires * 1000).toISOString();
  context.keep('ended', 'skipped');
  context.setOutput('outcome', 'skipped');
  context.setOutput('changed', false);
  context.setOutput('release', serving?.release ?? '');
  context.setOutput('auto-scaling-group', serving?.name ?? '');
  context.report({ why: would, step: step.why });
  context.log.notice(`${asked.environment}: ${would}`, 'Plan');
  context.summary(
    summary({
      ...accountOf(here, asked, []),
      outcome: 'plan',
      why: would,
      more: [
        ['Branch', wanted.deed.branch],
        ['In service', serving?.release ?? 'nothing'],
        ['Would end', until],
      ],
    }),
  );
}

function wouldDo({ spec }: Asked, { host }: SiteWanted, step: Decision, serving: string | undefined): string {
  if (step.kind === 'wait') return `would wait: ${step.why}`;
  if (step.kind === 'done') return step.outcome === 'released' ? step.why : `would be ${step.outcome}: ${step.why}`;
  const { effect } = step;
  if (serving === spec?.release)
    return `would launch nothing, since ${serving} is in service already, and put its end off`;
  if (effect.do !== 'claim' || effect.lease.kind !== 'rollout') return `would begin so: ${step.why}`;
  return `would launch ${howMany(spec?.size.min ?? 1)} of ${effect.lease.release} and lead ${host} there`;
}
