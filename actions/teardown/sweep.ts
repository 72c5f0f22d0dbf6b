import { type Existing, existing } from '../core/environments/existing.ts';
import { judgeEnvironment } from '../core/environments/keep.ts';
import { targetGroupOf } from '../core/environments/label.ts';
import { type Marks, marksOf } from '../core/environments/marks.ts';
import type { Holder } from '../core/environments/site.ts';
import type { FeatureSpec } from '../core/release/feature-spec.ts';
import type { EnvironmentPlace, PlacedPorts } from '../ports/environment-place.ts';
import type { EnvironmentPorts } from '../ports/environments.ts';
import { mendName } from '../rollout/mend.ts';
import { placeAt } from '../rollout/place-at.ts';
import { sweepAway } from '../rollout/sweep-away.ts';
import { type Context, type Fate, tellFates } from './fates.ts';
import type { TeardownPorts } from './ports.ts';

/**
 * Environments that go side by side: what they ask is asked for all of them at once, and what they change is theirs. Parameter Store
 * takes 40 calls a second of an account by default.
 */
const TOGETHER = 25;

/**
 * Removes what nobody wants any more: by deeds, and by the marks of what no deed speaks for, which a death or a hand left. Who is at
 * an environment meanwhile, or renewed it since it was judged, is left alone by the teardown itself. One that doesn't go keeps no
 * other from going.
 */
export async function sweep(
  context: Context,
  fleet: FeatureSpec,
  holders: readonly Holder[],
  ports: TeardownPorts,
): Promise<void> {
  const { inputs, run, log } = context;
  const { app, plan, timeout } = inputs;
  const { account, region, domain, balancers } = fleet;
  const where = { account, region, domain, ...(balancers && { balancers }) };
  const [wanted, things] = await Promise.all([
    ports.branches.wanted(inputs.label),
    ports.things({ ...where, app, repository: { name: run.repository, id: run.repositoryId } }),
  ]);
  const estate = { app, file: inputs.fleet, fleet, run, hash: ports.sha256 };
  const fates: Fate[] = [];
  const waiting = [...existing({ app, repository: run.repositoryId, domain }, holders, things, {})];

  async function bare({ environment, host }: Existing, marks: Marks): Promise<EnvironmentPorts> {
    const targetGroup = targetGroupOf(app, environment, ports.sha256);
    return await ports.bare({ ...where, marks, targetGroup, ...(host !== undefined && { host }) });
  }

  async function mend(placed: PlacedPorts, place: EnvironmentPlace): Promise<void> {
    const { environment } = place.owner;
    try {
      const mended = await mendName(placed, ports.me, place);
      if (mended)
        log.info(`${environment}: ${place.host} leads to the machines that AWS launched in the place of others`);
    } catch (error) {
      log.warning(
        `${environment}: whether ${place.host} leads to its machines is not known: ${(error as Error).message}`,
      );
    }
  }

  async function next(): Promise<void> {
    for (let each = waiting.shift(); each !== undefined; each = waiting.shift()) {
      const { environment, host, deed } = each;
      const marks = marksOf({ app, environment, repository: run.repositoryId }, domain);
      const place = host !== undefined && deed ? placeAt(estate, { host, deed }) : undefined;
      const placed = place && (await ports.open(place));
      const here = placed ?? (await bare(each, marks));
      const { keep, why, byDeed = false } = judgeEnvironment(each, wanted, here.clock.now());
      if (keep || plan) {
        fates.push({ name: environment, what: keep ? 'stays' : 'goes', why });
        if (keep && !plan && placed) await mend(placed, place);
      } else {
        const judged = { marks, ...(host !== undefined && { host }), judged: { deed, byDeed }, timeout };
        fates.push({ name: environment, ...(await sweepAway(here, ports.me, judged, why, log)) });
      }
    }
  }

  await Promise.all(Array.from({ length: TOGETHER }, next));
  tellFates(context, domain, 'environments', fates);
}
