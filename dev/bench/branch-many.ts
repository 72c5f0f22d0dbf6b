/** Many environments of one app: made and taken away again and again, swept at once, and more than one balancer holds. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { registerApp } from '../app/ami.ts';
import { Branch, runOn } from '../stage/branch.ts';
import { type Domain, makeDomain, secondBalancer } from '../stage/domain.ts';
import { agentOf } from '../stage/environment.ts';
import { inventory } from '../stage/inventory.ts';
import { requestsOf } from '../stage/journal.ts';
import { type Stage, setStage } from '../stage/stage.ts';
import { type BranchSizes, measureSizes } from './branch-sizes.ts';
import { type Least, leastByRates } from './least-by-rates.ts';
import { good } from './rollout.ts';
import { sideBySide } from './side-by-side.ts';

export interface Counts {
  readonly swept: number;
  readonly cycles: number;
  /** On the first balancer; the next one is the second's. */
  readonly full: number;
}

export interface Many extends Counts {
  /**
   * Seconds of the sweep's process, what it asked of Route 53: in all, and the most within any second; and how long it takes at
   * least by AWS' rates.
   */
  readonly sweep: { readonly seconds: number; readonly requests: number; readonly most: number; readonly least: Least };
  /** Listings after a deletion that were not the one before. */
  readonly unequal: readonly string[];
  /** Whether the one more was on the second balancer, and answered there. */
  readonly beyond: boolean;
  readonly sizes: BranchSizes;
}

/** Jobs at a time. */
const TOGETHER = 5;
/** Longer than a deploy among others takes; machines that nobody asks for are gone soon. */
const TTL = '90s';

/** What the parts have in common. */
interface Place {
  readonly stage: Stage;
  readonly domain: Domain;
  readonly inputs: Readonly<Record<string, string>>;
  make(names: readonly string[], ttl?: string): Promise<readonly Branch[]>;
}

/** A machine of an AMI boots in no time: as many environments as wanted fit on this machine. */
async function onStage<T>(measure: (place: Place) => Promise<T>): Promise<T> {
  const stage = await setStage({ docker: false, scale: 1 });
  try {
    const domain = await makeDomain(stage, { services: null, ami: null, 'max-environments': 500 });
    const inputs = { ami: await registerApp(stage.cloud, { version: '1', port: 80 }), ttl: TTL };
    // GitHub lets a job's token ask a thousand times an hour and repository; these jobs stand for days.
    stage.github.quota.limit(1_000_000, 36_000);
    const make = async (names: readonly string[], ttl = TTL) =>
      await sideBySide(names, TOGETHER, async (name) => {
        const branch = new Branch(stage, domain, name);
        good(await branch.deploy({ ...inputs, ttl }));
        return branch;
      });
    return await measure({ stage, domain, inputs, make });
  } finally {
    await stage.close();
  }
}

export async function measureMany(counts: Counts): Promise<Many> {
  return await onStage(async (place) => ({
    ...counts,
    sizes: await parts.weight(place),
    unequal: await parts.cycles(place, counts),
    sweep: await parts.sweep(place, counts),
    beyond: await parts.full(place, counts),
  }));
}

/** One part by itself, to be told and not written. */
export async function measurePart(name: string, counts: Counts): Promise<unknown> {
  const part = parts[name as keyof typeof parts];
  if (part === undefined)
    throw new Error(`no part is called ${name}; there are life, ${Object.keys(parts).join(', ')}`);
  return await onStage<unknown>(async (place) => await part(place, counts));
}

const parts = {
  weight: ({ stage, domain, inputs }: Place): Promise<BranchSizes> => measureSizes(stage, domain, inputs),
  async cycles({ stage, make }: Place, { cycles }: Counts): Promise<readonly string[]> {
    console.log(`${cycles} times made and taken away`);
    const unequal: string[] = [];
    for (let done = 0; done < cycles; done += TOGETHER) {
      const before = await inventory(stage);
      const branches = await make(numbered('cycle', done, Math.min(TOGETHER, cycles - done)));
      await sideBySide(branches, TOGETHER, async (branch) => good(await branch.tearDown()));
      unequal.push(...differences(before, await inventory(stage)));
    }
    return unequal;
  },
  sweep: ({ stage, domain, make }: Place, { swept }: Counts): Promise<Many['sweep']> =>
    measureSweep(stage, swept, make, (runId) =>
      runOn(stage, domain, { action: 'teardown', inputs: { sweep: 'true' }, dispatch: { runId } }),
    ),
  async full({ stage, domain, make }: Place, { full }: Counts): Promise<boolean> {
    console.log(`${full} environments on one balancer, and one more`);
    await secondBalancer(stage);
    const file = join(domain.workspace, '.github/fleets/feature.yml');
    writeFileSync(file, `${domain.fleet}balancers: [orders-dev, second]\n`);
    // Each deploy sweeps what has expired, so that none of these may.
    await make(numbered('full', 0, full), '3h');
    const [last] = await make(['beyond'], '3h');
    const records = (await inventory(stage)).filter((line) => line.includes('record beyond.'));
    const answered = await last?.answers('1');
    return records.length === 2 && answered !== Number.POSITIVE_INFINITY;
  },
};

async function measureSweep(
  stage: Stage,
  count: number,
  make: (names: readonly string[], ttl?: string) => Promise<readonly Branch[]>,
  run: (runId: string) => ReturnType<typeof runOn>,
): Promise<Many['sweep']> {
  console.log(`${count} environments, which expire and are swept`);
  const before = await inventory(stage);
  // Each deploy sweeps what has expired, so that none of these may before all are there.
  const branches = await make(numbered('swept', 0, count), count > 10 ? '12m' : TTL);
  for (const branch of branches) branch.delete();
  while (differences(before, await inventory(stage)).some((line) => line.startsWith('machine '))) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  const runId = stage.nextRun();
  const { took, log } = good(await run(runId));
  const left = differences(before, await inventory(stage));
  if (left.length > 0)
    throw new Error(`sweeping ${count} environments: ${left.join(', ')}; it said:\n${log.slice(-3000)}`);
  const asked = await requestsOf(stage.cloud, agentOf(runId, 1));
  const times = asked.filter(({ service }) => service === 'route53');
  const within = times.map(({ at }) => times.filter((other) => other.at >= at && other.at < at + 1).length);
  return { seconds: took / 1000, requests: times.length, most: Math.max(0, ...within), least: leastByRates(asked) };
}

const numbered = (word: string, from: number, count: number) =>
  Array.from({ length: count }, (_, index) => `${word}-${from + index + 1}`);

function differences(before: readonly string[], after: readonly string[]): string[] {
  return [
    ...after.filter((line) => !before.includes(line)).map((line) => `${line} is left`),
    ...before.filter((line) => !after.includes(line)).map((line) => `${line} is gone`),
  ];
}
