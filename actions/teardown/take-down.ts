import type { TearDown } from '../core/environments/remains.ts';
import type { Asked } from '../core/rollout/attempt.ts';
import { summary } from '../core/rollout/summary.ts';
import type { EnvironmentPorts } from '../ports/environments.ts';
import { redEnd } from '../rollout/ending.ts';
import { reconcile } from '../rollout/reconcile.ts';
import { Story } from '../rollout/story.ts';
import { tearingDown } from '../rollout/tear-down.ts';
import type { Context } from './fates.ts';
import type { TeardownPorts } from './ports.ts';

/** Takes one environment down and tells how; red where anything of it is left. `more`: rows of the summary. */
export async function takeDown(
  context: Context,
  { me }: Pick<TeardownPorts, 'me'>,
  placed: EnvironmentPorts,
  what: Pick<TearDown, 'marks' | 'host'>,
  more: readonly (readonly [string, string])[] = [],
): Promise<void> {
  const { inputs, run } = context;
  const { app, environment } = what.marks;
  context.keep('nonce', me.nonce);
  const story = new Story(context);
  const asked: Asked = { me, app, environment, kind: 'teardown' };
  const by = tearingDown({ ...what, timeout: inputs.timeout });
  const told = (outcome: string, why: string) => {
    const account = { app, environment, kind: asked.kind, outcome, why, release: '', more, timeline: story.moments };
    const page = run.url === undefined ? {} : { run: run.url };
    context.summary(summary({ ...account, ...page, machines: [], evidence: [], next: nextOf(outcome) }));
  };
  const end = await reconcile(placed, asked, (step, look) => story.tell(step, look), by).catch((error: Error) => {
    context.section('');
    context.setOutput('left', environment);
    told('failed', error.message);
    throw error;
  });
  context.section('');
  const { outcome, why } = end.step;
  context.keep('ended', outcome);
  context.setOutput('outcome', outcome);
  context.setOutput('changed', end.changed);
  context.setOutput('removed', outcome === 'removed' ? environment : '');
  context.setOutput('left', outcome === 'removed' ? '' : environment);
  context.report({ why, timeline: story.moments });
  told(outcome, why);
  const red = redEnd(end, asked, nextOf(outcome));
  if (red) throw red;
}

function nextOf(outcome: string): readonly string[] {
  if (outcome !== 'failed') return [];
  return ['Run this job again (Re-run failed jobs): it continues where it stopped, and removes nothing of others.'];
}
