/** How soon a smoke test finds the one machine of many that runs another release, and names it. */
import { setStage } from '../stage/stage.ts';
import { good } from './rollout.ts';

/** Seconds from the action's start to its end, and what of them it may take at the most. */
export interface SmokeMachines {
  readonly machines: number;
  readonly seconds: number;
  readonly most: number;
}

const MOST = 10;

/** Machines of an AMI, which boot in no time; each is asked by real commands all the same. */
export async function measureSmokeMachines(machines = 20): Promise<SmokeMachines> {
  const stage = await setStage({ docker: false });
  try {
    const size = { min: machines, max: machines };
    const place = await stage.environment('bench-machines', { from: 'ami', fleet: { size } });
    good(await place.rollout({ version: '1', inputs: { strategy: 'all-at-once' } }));
    const [odd] = (await place.inService())['r1'] ?? [];
    if (odd === undefined) throw new Error('measuring a smoke test of machines: none is in service');
    await place.saysRelease(odd, 'r0');
    const { code, log, took } = await place.smoke({ machines: 'orders/bench-machines', release: 'r1' });
    if (code !== 1 || !log.includes(`1 of ${machines} machines (${odd}): the release of this machine is r0, not r1`)) {
      throw new Error(`measuring a smoke test of machines: it ended with ${code}:\n${log.slice(-2000)}`);
    }
    return { machines, seconds: took / 1000, most: MOST };
  } finally {
    await stage.close();
  }
}

export function smokeMachinesRow({ machines, seconds, most }: SmokeMachines): string {
  return `| a release that is wrong on 1 of ${machines} machines is found and named | ${seconds.toFixed(1)} s | ${most} s at the most | x ${(seconds / most).toFixed(2)} |`;
}
