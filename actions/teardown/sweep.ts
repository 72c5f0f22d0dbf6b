import { type Existing, existing } from '../core/environments/existing.ts';
import { judgeEnvironment } from '../core/environments/keep.ts';
import { targetGroupOf } from '../core/environments/label.ts';
import { type Marks, marksOf } from '../core/environments/marks.ts';
import type { Holder } from '../core/environments/site.ts';
import type { FeatureSpec } from '../core/release/feature-spec.ts';
import type { EnvironmentPorts } from '../ports/environments.ts';
import { placeAt } from '../rollout/place-at.ts';
import { sweepAway } from '../rollout/sweep-away.ts';
import { type Context, type Fate, tellFates } from './fates.ts';
import type { TeardownPorts } from './ports.ts';

/** Environments that go side by side. */
const TOGETHER = 5;

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
  const fates: Fate[] = [];
  const waiting = [...existing({ app, repository: run.repositoryId, domain }, holders, things, {})];

  async function open({ environment, host, deed }: Existing, marks: Marks): Promise<EnvironmentPorts> {
    const estate = { app, file: inputs.fleet, fleet, run, hash: ports.sha256 };
    if (host !== undefined && deed) return await ports.open(placeAt(estate, { host, deed }));
    const targetGroup = targetGroupOf(app, environment, ports.sha256);
    return await ports.bare({ ...where, marks, targetGroup, ...(host !== undefined && { host }) });
  }

  async function next(): Promise<void> {
    for (let each = waiting.shift(); each !== undefined; each = waiting.shift()) {
      const { environment, host, deed } = each;
      const marks = marksOf({ app, environment, repository: run.repositoryId }, domain);
      const placed = await open(each, marks);
      const { keep, why } = judgeEnvironment(each, wanted, placed.clock.now());
      if (keep || plan) fates.push({ name: environment, what: keep ? 'stays' : 'goes', why });
      else {
        const judged = { marks, ...(host !== undefined && { host }), judged: { deed }, timeout };
        fates.push({ name: environment, ...(await sweepAway(placed, ports.me, judged, why, log)) });
      }
    }
  }

  await Promise.all(Array.from({ length: TOGETHER }, next));
  tellFates(context, domain, 'environments', fates);
}
