import { adoptedTold } from '../core/rollout/adopted-told.ts';
import type { Asked, Me } from '../core/rollout/attempt.ts';
import { alive } from '../core/rollout/fleet.ts';
import type { Origin } from '../core/rollout/origin.ts';
import type { Neighbours } from '../ports/neighbours.ts';
import type { Ports } from '../ports/rollout.ts';
import { cutOff } from '../rollout/cut-off.ts';
import { evidence, redEnd, standing } from '../rollout/ending.ts';
import { LastLines } from '../rollout/last-lines.ts';
import { originOfRollback, originOfRollout, type TellCommit } from '../rollout/origin.ts';
import type { End, Watcher } from '../rollout/reconcile.ts';
import { Story } from '../rollout/story.ts';
import { type ActionContext, defineAction } from '../shell/action.ts';
import { check, inputs, outputs } from './inputs.ts';
import { placed, told } from './placed.ts';
import type { PreparePorts } from './spec.ts';

export interface RolloutPorts extends Ports, Omit<PreparePorts, 'clock' | 'credentialsEnd'> {
  readonly me: Me;
  readonly tellCommit: TellCommit;
  readonly neighbours: Neighbours;
}

type Context = ActionContext<typeof inputs, typeof outputs>;

interface Foreseen {
  readonly asked: Asked;
  readonly expected?: number;
}

export const action = defineAction({
  name: 'immutable-rollout',
  description: 'Puts a release in service on new machines, wave by wave, and takes it back by itself when it fails',
  inputs,
  outputs,
  check,

  async run(context: Context, ports: RolloutPorts) {
    const { inputs, run } = context;
    const { app, environment, release = '' } = inputs;
    const kind = inputs.rollback === undefined ? 'rollout' : 'rollback';
    const origin = kind === 'rollback' ? originOfRollback(run) : await originOfRollout(run, ports.tellCommit);
    const about = kind === 'rollback' ? {} : { to: { release, origin, repository: run.repository } };
    const story = new Story(context);
    const stopped = async (error: unknown) => {
      context.section('');
      const { tellStopped } = await import('./told.ts');
      // What can't be told must not hide what happened; outputs that can't be written are told by themselves.
      await tellStopped(context, { app, environment, kind, ...about }, story, ports, error).catch(() => {});
      throw error;
    };
    const { asked, expected } = await question(context, ports, origin).catch(stopped);
    story.foresee(expected);
    context.keep('asked', `${kind} of ${asked.app} in ${asked.environment}`);
    context.keep('nonce', ports.me.nonce);
    // What decides is most of what is loaded, and inputs that are wrong need none of it.
    const { reconcile } = await import('../rollout/reconcile.ts');
    const lines = new LastLines(ports.machines, ports.me.nonce);
    const watch: Watcher = (step, look) => {
      story.tell(step, look);
      lines.watch(look);
    };
    const done = await reconcile(ports, asked, watch).catch(async (error: Error) =>
      stopped(await placed(error, asked, ports.neighbours)),
    );
    const end = await told(done, asked, ports.neighbours);
    context.section('');
    context.keep('ended', end.step.outcome);
    setOutputs(context, asked, story, end);
    const found = await evidence(ports, end, lines);
    const red = redEnd(end, asked, standing(end, asked).next);
    const { tellEnd } = await import('./told.ts');
    await tellEnd(context, asked, story, end, found, ports.workspace, red && context.guide(red));
    for (const { title, text } of found) context.log.info(`${title}:\n${text}`);
    if (red) throw red;
  },

  async post(context, connect) {
    const asked = context.kept('asked');
    if (asked === undefined || context.kept('ended') !== undefined) return;
    context.log.warning(
      `the ${asked} was cut off half-way; nothing is lost: run this job again and it continues, or dispatch the rollback workflow`,
      'Cut off',
    );
    try {
      await cutOff(await connect(), context.kept('nonce') ?? '');
    } catch (error) {
      // Nothing hangs on it: whoever comes next waits for silence, as when the whole machine was lost.
      context.log.debug(`${error instanceof Error ? error.message : error}`);
    }
  },
});

/** What this run is for, and how many seconds it should take; a rollback needs no file, no image and no preflight. */
async function question({ inputs, log }: Context, ports: RolloutPorts, origin: Origin): Promise<Foreseen> {
  const { app, environment } = inputs;
  const whose = { me: ports.me, app, environment, origin };
  const { rollback, 'if-in-service': from } = inputs;
  if (rollback !== undefined) {
    return { asked: { ...whose, kind: 'rollback', ...(from !== undefined && { from }) } };
  }
  // What makes a machine is a large part of what is loaded, and a rollback needs none of it.
  const { prepare } = await import('./spec.ts');
  const { spec, notes, warnings, url, forecast, reserve } = await prepare(inputs, ports);
  for (const note of notes) log.notice(note);
  for (const warning of warnings) log.warning(warning);
  log.info(`${app} in ${environment}: ${forecast.said}`);
  const asked = {
    ...whose,
    kind: 'rollout',
    reserve,
    ...(inputs.adopt && { adopt: true }),
    spec: { ...spec, ...(url === undefined ? {} : { url }) },
  } as const;
  return { asked, expected: forecast.seconds };
}

function setOutputs(context: Context, asked: Asked, story: Story, end: End): void {
  const { serving, previous } = standing(end, asked);
  context.setOutput('outcome', end.step.outcome);
  context.setOutput('changed', end.changed);
  context.setOutput('release', serving?.release ?? '');
  context.setOutput('previous-release', previous?.release ?? '');
  context.setOutput('auto-scaling-group', serving?.name ?? '');
  context.setOutput('url', end.spec?.url ?? asked.spec?.url ?? '');
  context.report({
    why: end.step.why,
    machines: serving ? alive(serving).map(({ id }) => id) : [],
    timeline: story.moments,
  });
  if (end.step.outcome === 'released') for (const line of adoptedTold(end.seen)) context.log.notice(line, 'Adopted');
}
