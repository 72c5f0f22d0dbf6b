/** One fleet of a given size: put in service, replaced by halving under load and rolled back, with what that asked of AWS. */

import { lastServed, least, written } from '../demo/figures.ts';
import { measureLaunch } from '../demo/launch.ts';
import { startWatch } from '../demo/watch.ts';
import type { Report } from '../load/report.ts';
import { type Request, writes } from '../stage/journal.ts';
import type { ActionRun } from '../stage/run-action.ts';
import type { Stage } from '../stage/stage.ts';

export interface Measured {
  readonly machines: number;
  readonly load: Report;
  /** Of the halving rollout; looks are counted by their call for the groups, of which each has one. */
  readonly looks: number;
  readonly reads: number;
  readonly writes: number;
  readonly beats: number;
  /** Wall time by the least possible, and the least possible in seconds. */
  readonly overhead: number;
  readonly least: number;
  /** Seconds from the lease until all traffic is on the old release again. */
  readonly rollback: number;
}

/** Seconds that the seeded target group drains, by AWS' clock. */
const DRAIN = 30;

export async function measureRollout(stage: Stage, machines: number, bake: number, scale: number): Promise<Measured> {
  const [first, second] = [`${machines}-1`, `${machines}-2`];
  const fleet = { size: { min: machines, max: 2 * machines }, bake: `${bake}s` };
  const place = await stage.environment(`bench-${machines}`, {
    from: 'ami',
    fleet,
    seed: { deregistrationDelay: DRAIN },
  });
  good(await place.rollout({ version: first, fleet: { ...fleet, bake: '1s' } }));
  const watch = startWatch(stage.cloud, stage.aws, () => {});
  const load = place.load({ rate: 100, slowEvery: 125 });
  try {
    const runId = stage.nextRun();
    const halving = good(await place.rollout({ version: second, runId }));
    const requests = await place.requests(runId);
    const launched = watch.events.filter(({ what, release }) => what === 'launched' && release === `r${second}`);
    const launch = await measureLaunch(
      stage.aws,
      launched.map(({ machine }) => machine),
    );
    const shortest = least(watch.events, `r${second}`, launch, DRAIN / scale, bake);
    good(await place.rollback());
    const rollback = lastServed(watch.events, `r${second}`, await written(stage.cloud, 'lease'));
    const beats = writes(requests).filter(isBeat).length;
    return {
      machines,
      load: await load.stop(),
      looks: requests.filter(({ operation }) => operation === 'DescribeAutoScalingGroups').length,
      reads: requests.filter(({ kind }) => kind === 'read').length,
      writes: writes(requests).length - beats,
      beats,
      overhead: halving.took / 1000 / shortest,
      least: shortest,
      rollback,
    };
  } finally {
    await watch.stop();
    await load.stop();
  }
}

function isBeat({ operation, parameters }: Request): boolean {
  return operation === 'PutParameter' && parameters.Name.includes('/beat/');
}

export function good(run: ActionRun): ActionRun {
  if (run.code !== 0) throw new Error(`measuring a rollout: it ended with ${run.code}:\n${run.log.slice(-2000)}`);
  return run;
}
