import { failed } from '../core/errors.ts';
import type { Asked, Me } from '../core/rollout/attempt.ts';
import { alive } from '../core/rollout/fleet.ts';
import { summary } from '../core/rollout/summary.ts';
import type { Neighbours } from '../ports/neighbours.ts';
import type { Ports } from '../ports/rollout.ts';
import { cutOff } from '../rollout/cut-off.ts';
import { type Evidence, evidence, machineRows, redEnd, smokeAnswers, standing } from '../rollout/ending.ts';
import type { End } from '../rollout/reconcile.ts';
import { Story } from '../rollout/story.ts';
import { type ActionContext, defineAction } from '../shell/action.ts';
import { check, inputs, outputs } from './inputs.ts';
import type { PreparePorts } from './spec.ts';

export interface RolloutPorts extends Ports, Omit<PreparePorts, 'clock'> {
  readonly me: Me;
  readonly neighbours: Neighbours;
}

type Context = ActionContext<typeof inputs, typeof outputs>;

export const action = defineAction({
  name: 'immutable-rollout',
  description: 'Puts a release in service on new machines, wave by wave, and takes it back by itself when it fails',
  inputs,
  outputs,
  check,

  async run(context: Context, ports: RolloutPorts) {
    const asked = await question(context, ports);
    const story = new Story(context);
    context.keep('asked', `${asked.kind} of ${asked.app} in ${asked.environment}`);
    context.keep('nonce', ports.me.nonce);
    // What decides is most of what is loaded, and inputs that are wrong need none of it.
    const { reconcile } = await import('../rollout/reconcile.ts');
    const done = await reconcile(ports, asked, (step, look) => story.tell(step, look)).catch(async (thrown: Error) => {
      const error = await placed(thrown, asked, ports);
      context.section('');
      context.summary(summary({ ...account(context, asked, story), outcome: 'failed', why: error.message }));
      throw error;
    });
    const end = await told(done, asked, ports);
    context.section('');
    context.keep('ended', end.step.outcome);
    try {
      tellEnd(context, asked, story, end, await evidence(ports, end));
    } catch (error) {
      // Such as a full disk. What became of the release is told in any case.
      const message = error instanceof Error ? error.message : String(error);
      const { outcome, why } = end.step;
      throw failed(`${outcome}: ${why}; but outputs and summary could not be written: ${message}`, outcome, error);
    }
    const red = redEnd(end, asked, standing(end, asked).next);
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

/** What this run is for; a rollback needs no file, no image and no preflight. */
async function question({ inputs, log }: Context, ports: RolloutPorts): Promise<Asked> {
  const { app, environment } = inputs;
  const whose = { me: ports.me, app, environment };
  const { rollback, 'if-in-service': from } = inputs;
  if (rollback !== undefined) return { ...whose, kind: 'rollback', ...(from !== undefined && { from }) };
  // What makes a machine is a large part of what is loaded, and a rollback needs none of it.
  const { prepare } = await import('./spec.ts');
  const { spec, notes, warnings, url } = await prepare(inputs, ports);
  for (const note of notes) log.notice(note);
  for (const warning of warnings) log.warning(warning);
  return { ...whose, kind: 'rollout', spec: { ...spec, ...(url === undefined ? {} : { url }) } };
}

/** A rollback of what nothing was ever written down of is misspelt, or elsewhere: said with where it was looked for, and what is there. */
async function told(end: End, asked: Asked, ports: RolloutPorts): Promise<End> {
  const { step, seen } = end;
  if (step.outcome !== 'refused' || seen.records.leases.length > 0) return end;
  return { ...end, step: { ...step, why: `${step.why}${await place(asked, ports)}` } };
}

/** The same of records that the role may not read, as of another app's it mostly may not. */
async function placed(error: Error, asked: Asked, ports: RolloutPorts): Promise<Error> {
  if (!/^looking at .*: ssm:GetParametersByPath .*AccessDenied/.test(error.message)) return error;
  return failed(`${error.message}${await place(asked, ports)}`, 'failed', error);
}

async function place(asked: Asked, { neighbours }: RolloutPorts): Promise<string> {
  // A rollout has asked whose the credentials are, and may be the first of its name.
  if (asked.kind !== 'rollback') return '';
  try {
    const { whereLooked } = await import('../core/rollout/where-looked.ts');
    const { account, region, apps } = await neighbours.look();
    return `; ${whereLooked(asked, account, region, apps)}`;
  } catch {
    return ''; // what went wrong stands without it
  }
}

function account({ run }: Context, asked: Asked, story: Story) {
  return {
    app: asked.app,
    environment: asked.environment,
    kind: asked.kind,
    release: asked.spec?.release ?? '',
    timeline: story.moments,
    machines: [],
    evidence: [],
    next: [],
    ...(run.url === undefined ? {} : { run: run.url }),
  };
}

function tellEnd(context: Context, asked: Asked, story: Story, end: End, found: readonly Evidence[]): void {
  const { serving, previous, next } = standing(end, asked);
  const url = end.spec?.url ?? asked.spec?.url ?? '';
  context.setOutput('outcome', end.step.outcome);
  context.setOutput('changed', end.changed);
  context.setOutput('release', serving?.release ?? '');
  context.setOutput('previous-release', previous?.release ?? '');
  context.setOutput('auto-scaling-group', serving?.name ?? '');
  context.setOutput('url', url);
  context.report({
    why: end.step.why,
    machines: serving ? alive(serving).map(({ id }) => id) : [],
    timeline: story.moments,
  });
  context.summary(
    summary({
      ...account(context, asked, story),
      outcome: end.step.outcome,
      why: end.step.why,
      release: serving?.release ?? '',
      previousRelease: previous?.release ?? '',
      machines: machineRows(end),
      evidence: found,
      smoke: smokeAnswers(end),
      next,
      url,
    }),
  );
  for (const { title, text } of found) context.log.info(`${title}:\n${text}`);
}
