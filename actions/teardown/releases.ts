import type { Asked } from '../core/rollout/attempt.ts';
import { prunable } from '../core/rollout/prune-step.ts';
import type { Step } from '../core/rollout/step.ts';
import { pruning } from '../rollout/pruning.ts';
import { foresee, reconcile } from '../rollout/reconcile.ts';
import { Story } from '../rollout/story.ts';
import { type Context, type Fate, tellFates } from './fates.ts';
import type { TeardownPorts } from './ports.ts';

/**
 * Forgets the old releases of all environments of the app that this account and region has: what a rollout does at its end, for
 * those that none comes to. By what is written down, so it needs no fleet file, as a rollback needs none.
 */
export async function releases(context: Context, ports: TeardownPorts): Promise<void> {
  const { inputs, log } = context;
  const { app, keep, timeout } = inputs;
  const fates: Fate[] = [];
  for (const environment of await ports.environments(app)) {
    const placed = await ports.plain(app, environment);
    const asked: Asked = { me: ports.me, app, environment, kind: 'teardown' };
    const by = pruning({ keep, timeout });
    const fate = (what: Fate['what'], { why }: { readonly why: string }): Fate => ({ name: environment, what, why });
    try {
      const { step, seen } = await foresee(placed, asked, by);
      const list = prunable(keep, seen);
      if (step.kind === 'done') fates.push(fate('stays', step));
      else if (inputs.plan) fates.push(fate('goes', { why: told(list) }));
      else {
        const say = (line: string) => log.info(`${environment}: ${line}`);
        const story = new Story({ section: () => {}, log: { ...log, info: say } });
        const end = await reconcile(placed, asked, (next, look) => story.tell(next, look), by);
        const what = end.step.outcome === 'removed' ? 'removed' : end.step.outcome === 'superseded' ? 'stays' : 'left';
        const given = what === 'removed' ? { why: told(list) } : end.step;
        fates.push({ ...fate(what, given), at: placed.clock.now(), changed: end.changed });
      }
    } catch (error) {
      fates.push(fate('left', { why: error instanceof Error ? error.message : String(error) }));
    }
  }
  tellFates(context, 'all environments', 'releases', fates);
}

function told(list: readonly Step[]): string {
  return list.map(({ why }) => why).join('; ');
}
