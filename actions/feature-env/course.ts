import { arrives, deliveriesOf } from '../core/environments/deliveries.ts';
import { expiredBeside, type SiteSeen } from '../core/environments/site.ts';
import { siteRefusal } from '../core/environments/site-refusal.ts';
import { failed } from '../core/errors.ts';
import { patience, patiently } from '../core/patience.ts';
import type { FeatureSpec } from '../core/release/feature-spec.ts';
import type { Asked } from '../core/rollout/attempt.ts';
import { summary } from '../core/rollout/summary.ts';
import type { PlacedPorts } from '../ports/environment-place.ts';
import { Denied, Later } from '../ports/rollout.ts';
import { deploying } from '../rollout/deploy.ts';
import { redEnd } from '../rollout/ending.ts';
import { extending } from '../rollout/extend.ts';
import type { FleetFile } from '../rollout/fleet-file.ts';
import { LastLines } from '../rollout/last-lines.ts';
import { type Decider, type End, reconcile, type Watcher } from '../rollout/reconcile.ts';
import { Story } from '../rollout/story.ts';
import { Announcement } from './announce.ts';
import type { Here } from './here.ts';
import type { FeaturePorts } from './ports.ts';
import { prepare, siteWanted } from './spec.ts';
import { accountOf, tellEnd, thereAt } from './told.ts';

/** Seconds for which a run takes away what has expired: after its deploy, and before one that has no room otherwise. */
const [AT_LAST, FOR_ROOM] = [20, 120];

/** Deploys what the inputs name, and tells GitHub how it goes. `site`: as it is before. */
export async function deploy(at: Here, file: FleetFile<FeatureSpec>, all: FeaturePorts, site: SiteSeen): Promise<void> {
  const { context, place } = at;
  const { inputs, log } = context;
  const { fleet } = file;
  const now = at.ports.clock.now();
  const wanted = siteWanted(fleet, place, inputs.ttl ?? fleet.ttl, site, now);
  const sweep = async (seconds: number) => {
    const over = expiredBeside(place.owner, site.holders, at.ports.clock.now());
    // A deploy beside which nothing has expired needs none of what a teardown is made of.
    if (over.length > 0) await (await import('./sweep-expired.ts')).sweepExpired(at, all, fleet, over, seconds);
  };
  const full = (siteRefusal(wanted, site, now)?.expired ?? []).length > 0;
  if (full && !inputs.plan) await sweep(FOR_ROOM);
  // What these ports have listed of the domain is older than the room that was made.
  const here = full && !inputs.plan ? { ...at, ports: await all.open(place) } : at;
  const { ports } = here;
  const { spec, reserve, notes, warnings } = await prepare(inputs, file, place, wanted, ports, all.sha256);
  for (const note of notes) log.notice(note);
  for (const warning of warnings) log.warning(warning);
  const question: Asked = { ...whose(here), kind: 'rollout', spec, reserve };
  if (inputs.plan) return await (await import('./plan.ts')).plan(here, question, wanted, !full);
  const announcement = new Announcement(context, place, ports);
  // Nobody's lease waits for what GitHub is told; only the deed does, which says where.
  const announcing = announcement.begin({ expires: wanted.deed.expires }).then((announced) => {
    context.setOutput('deployment-id', announced.deployment ?? '');
    context.keep('deployment', String(announced.deployment ?? ''));
    return announced;
  });
  const end = await goOn(here, question, deploying(wanted, announcing)).catch(async (error: Error) => {
    await announcement.end(await announcing, { outcome: 'failed' });
    context.keep('deployment', '');
    throw error;
  });
  const there = thereAt(end);
  await announcement.end(await announcing, there);
  if (fleet.notify && arrives(here.me.nonce, there.outcome, end.seen.records))
    await (await import('./notify.ts')).notify(deliveriesOf(fleet.notify), announcement.arrived(there), ports, log);
  if (!full) await sweep(AT_LAST);
  turnRed(end, question);
}

/** Puts the end of what is deployed off, and changes nothing else. */
export async function extend(here: Here, seconds: number): Promise<void> {
  const { host, owner } = here.place;
  const asked: Asked = { ...whose(here), kind: 'rollout' };
  const end = await goOn(here, asked, extending(host, owner, seconds));
  await new Announcement(here.context, here.place, here.ports).extended(thereAt(end));
  turnRed(end, asked);
}

async function goOn(here: Here, asked: Asked, by: Decider): Promise<End> {
  const { context, ports } = here;
  const story = new Story(context);
  const lines = new LastLines(ports.machines, asked.me.nonce);
  const watch: Watcher = (step, look) => {
    story.tell(step, look);
    lines.watch(look);
  };
  const end = await reconcile(ports, asked, watch, by).catch((error: Error) => {
    context.section('');
    const account = accountOf(here, asked, story.moments);
    context.summary(summary({ ...account, outcome: 'failed', why: error.message }));
    throw error;
  });
  context.section('');
  context.keep('ended', end.step.outcome);
  await tellEnd(here, asked, story.moments, end, lines);
  return end;
}

function whose({ me, place }: Here): Pick<Asked, 'me' | 'app' | 'environment'> {
  const { app, environment } = place.owner;
  return { me, app, environment };
}

function turnRed(end: End, asked: Asked): void {
  const red = redEnd(end, asked, []);
  if (red) throw red;
}

/** How the site is before anything else is asked, with a preflight's patience. */
export async function lookAround({ sites, clock, branch }: PlacedPorts): Promise<SiteSeen> {
  // Known by the time of the first look, which would wait for GitHub otherwise.
  void branch?.commit();
  const rest = (error: unknown, tries: number) => {
    const next = patience.preflight[tries];
    if (!(error instanceof Later || error instanceof Denied)) throw error;
    if (error instanceof Later && next !== undefined) return next;
    throw failed(`looking where the name leads: ${error.message}; nothing was changed`, 'failed', error);
  };
  return await patiently(
    () => sites.look(),
    rest,
    (seconds) => clock.wait(seconds),
  );
}
