import { branchOf } from '../core/environments/event-branch.ts';
import { urlOf } from '../core/environments/url.ts';
import { withoutToken } from '../core/environments/without-token.ts';
import { wrong } from '../core/errors.ts';
import { summary } from '../core/rollout/summary.ts';
import type { EnvironmentPlace } from '../ports/environment-place.ts';
import { cutOff } from '../rollout/cut-off.ts';
import { placeOf } from '../rollout/place-of.ts';
import { type ActionContext, defineAction } from '../shell/action.ts';
import { Announcement } from './announce.ts';
import { deploy, extend, lookAround } from './course.ts';
import { check, inputs, outputs } from './inputs.ts';
import type { FeaturePorts } from './ports.ts';

type Context = ActionContext<typeof inputs, typeof outputs>;

export const action = defineAction({
  name: 'feature-env',
  description: 'Deploys a branch to an environment of its own, with an address of its own, until it expires',
  inputs,
  outputs,
  check,

  async run(context: Context, ports: FeaturePorts) {
    const { inputs, run } = context;
    const { app } = inputs;
    const branch = inputs.branch ?? branchOf(run);
    if (branch === undefined) {
      throw wrong(`finding the branch: this run is of ${run.ref || 'no ref'}, which is none; give the input branch`);
    }
    // The schema takes longer to load than all the rest.
    const { readFeatureFile } = await import('../rollout/feature-file.ts');
    const file = await readFeatureFile(ports.workspace, inputs.fleet);
    const found = placeOf(app, { fleet: file.fleet, file: inputs.fleet }, branch, run, ports.sha256);
    tellPlace(context, found);
    const reason = withoutToken({ ...run, fork: run.event.pull?.fork === true });
    if (reason !== undefined) return skip(context, found, reason);
    const { place, unlabelled } = await atPull(context, ports, found);
    if (unlabelled !== undefined) return skip(context, place, unlabelled);
    const placed = await ports.open(place);
    // Begun at once: what an account says that is the wrong one is not listened to.
    const looking = lookAround(placed);
    looking.catch(() => {});
    await placed.checkAccount();
    context.keep('place', JSON.stringify(place));
    context.keep('nonce', ports.me.nonce);
    const here = { context, me: ports.me, place, ports: placed };
    if (inputs.extend !== undefined) await extend(here, inputs.extend);
    else await deploy(here, file, ports, await looking);
  },

  async post(context, connect) {
    const place = context.kept('place');
    if (place === undefined || context.kept('ended') !== undefined) return;
    const { owner, ...rest } = JSON.parse(place) as EnvironmentPlace;
    context.log.warning(
      `the deploy of ${owner.app} to ${owner.environment} was cut off; the next one goes on, or begins anew, without waiting for it`,
      'Cut off',
    );
    try {
      const ports = (await connect()) as FeaturePorts;
      const at = { owner, ...rest };
      const placed = await ports.open(at);
      const deployment = Number(context.kept('deployment') ?? 0) || undefined;
      // Another deploy may wait for the first of them alone.
      await cutOff(placed, context.kept('nonce') ?? '');
      if (context.inputs.extend === undefined) await new Announcement(context, at, placed).cut(deployment);
    } catch (error) {
      // Nothing hangs on it: whoever comes next waits for silence, as when the whole machine was lost.
      context.log.debug(`${error instanceof Error ? error.message : error}`);
    }
  },
});

/** Before anything is done, so that later steps know where it will be, whatever becomes of this one. */
function tellPlace(context: Context, place: EnvironmentPlace): void {
  const { host, slug, owner } = place;
  context.setOutput('url', urlOf(place));
  context.setOutput('name', host);
  context.setOutput('slug', slug);
  context.setOutput('environment', owner.environment);
}

function skip(context: Context, { owner }: EnvironmentPlace, why: string): void {
  context.setOutput('outcome', 'skipped');
  context.setOutput('changed', false);
  context.log.notice(why, 'Skipped');
  const told = { app: owner.app, environment: owner.environment, kind: 'rollout', outcome: 'skipped', why } as const;
  context.summary(summary({ ...told, release: '', timeline: [], machines: [], evidence: [], next: [] }));
}

/** The pull request that an open branch has, and why it gets nothing where it lacks the label. GitHub down: go on. */
async function atPull({ inputs }: Context, { branches }: FeaturePorts, place: EnvironmentPlace) {
  const { label } = inputs;
  if (label === undefined && (place.pull !== undefined || !inputs.comment)) return { place };
  const pulls = await branches.pulls(place.owner.branch);
  const fit = label === undefined ? pulls : pulls?.filter(({ labels }) => labels.includes(label));
  const pull = place.pull ?? fit?.[0]?.number;
  const at = { ...place, ...(pull !== undefined && { pull }) };
  const lacks = label !== undefined && fit?.length === 0;
  return lacks
    ? { place: at, unlabelled: `no open pull request of ${place.owner.branch} has the label ${label}` }
    : { place: at };
}
