import { heldAt, heldBy } from '../core/environments/find.ts';
import { marksOf } from '../core/environments/marks.ts';
import type { Holder } from '../core/environments/site.ts';
import { refused } from '../core/errors.ts';
import type { FeatureSpec } from '../core/release/feature-spec.ts';
import type { Asked } from '../core/rollout/attempt.ts';
import { summary } from '../core/rollout/summary.ts';
import type { EnvironmentPlace } from '../ports/environment-place.ts';
import { cutOff } from '../rollout/cut-off.ts';
import { redEnd } from '../rollout/ending.ts';
import { reconcile } from '../rollout/reconcile.ts';
import { Story } from '../rollout/story.ts';
import { tearingDown } from '../rollout/tear-down.ts';
import { type ActionContext, defineAction } from '../shell/action.ts';
import { check, inputs, outputs } from './inputs.ts';
import { placeAt } from './place-at.ts';
import type { TeardownPorts } from './ports.ts';
import { sweep } from './sweep.ts';

type Context = ActionContext<typeof inputs, typeof outputs>;

export const action = defineAction({
  name: 'teardown',
  description: 'Removes the environment of a branch with all that belongs to it, and says what is left',
  inputs,
  outputs,
  check,

  async run(context: Context, ports: TeardownPorts) {
    const { inputs, run } = context;
    // The schema takes longer to load than all the rest.
    const { readFeatureFile } = await import('../rollout/feature-file.ts');
    const { fleet } = await readFeatureFile(ports.workspace, inputs.fleet);
    const holders = await ports.holders(fleet);
    if (inputs.sweep) return await sweep(context, fleet, holders, ports);
    const place = find(context, fleet, holders, ports.sha256);
    const { owner, host, domain } = place;
    const placed = await ports.open(place);
    context.keep('place', JSON.stringify(place));
    context.keep('nonce', ports.me.nonce);
    const story = new Story(context);
    const asked: Asked = { me: ports.me, app: owner.app, environment: owner.environment, kind: 'teardown' };
    const by = tearingDown({ marks: marksOf(owner, domain), host, timeout: inputs.timeout });
    const told = (outcome: string, why: string) => {
      const { app, environment, kind } = asked;
      const more = [['Branch', owner.branch]] as const;
      const account = { app, environment, kind, outcome, why, release: '', more, timeline: story.moments };
      const page = run.url === undefined ? {} : { run: run.url };
      context.summary(summary({ ...account, ...page, machines: [], evidence: [], next: nextOf(outcome) }));
    };
    const end = await reconcile(placed, asked, (step, look) => story.tell(step, look), by).catch((error: Error) => {
      context.section('');
      context.setOutput('left', owner.environment);
      told('failed', error.message);
      throw error;
    });
    context.section('');
    const { outcome, why } = end.step;
    context.keep('ended', outcome);
    context.setOutput('outcome', outcome);
    context.setOutput('changed', end.changed);
    context.setOutput('removed', outcome === 'removed' ? owner.environment : '');
    context.setOutput('left', outcome === 'removed' ? '' : owner.environment);
    context.report({ why, timeline: story.moments });
    told(outcome, why);
    const red = redEnd(end, asked, nextOf(outcome));
    if (red) throw red;
  },

  async post(context, connect) {
    const place = context.kept('place');
    if (place === undefined || context.kept('ended') !== undefined) return;
    const { owner, ...rest } = JSON.parse(place) as EnvironmentPlace;
    context.log.warning(
      `the teardown of ${owner.environment} was cut off half-way; run this job again and it continues`,
      'Cut off',
    );
    try {
      const ports = (await connect()) as TeardownPorts;
      await cutOff(await ports.open({ owner, ...rest }), context.kept('nonce') ?? '');
    } catch (error) {
      // Nothing hangs on it: whoever comes next waits for silence, as when the whole machine was lost.
      context.log.debug(`${error instanceof Error ? error.message : error}`);
    }
  },
});

/** Where it is: its deed knows what the fleet file, which may have changed since, would say otherwise. */
function find(
  { inputs, run }: Context,
  fleet: FeatureSpec,
  holders: readonly Holder[],
  hash: (text: string) => string,
): EnvironmentPlace {
  const { app, name, branch = '' } = inputs;
  const whose = { app, repository: run.repositoryId };
  const found = name === undefined ? heldBy(holders, { ...whose, branch }) : heldAt(holders, name, fleet.domain, whose);
  if (typeof found === 'string') throw refused(`finding the environment: ${found}`);
  return placeAt({ app, file: inputs.fleet, fleet, run, hash }, found ?? branch);
}

function nextOf(outcome: string): readonly string[] {
  if (outcome !== 'failed') return [];
  return ['Run this job again (Re-run failed jobs): it continues where it stopped, and removes nothing of others.'];
}
