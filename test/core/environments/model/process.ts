import { readDeed } from '../../../../actions/core/environments/deed.ts';
import { judgeEnvironment, type Wanted } from '../../../../actions/core/environments/keep.ts';
import type { TearDown } from '../../../../actions/core/environments/remains.ts';
import type { SiteWanted } from '../../../../actions/core/environments/site.ts';
import type { Spec } from '../../../../actions/core/release/spec.ts';
import { strategies } from '../../../../actions/core/release/waves.ts';
import type { Asked } from '../../../../actions/core/rollout/attempt.ts';
import type { Kind } from '../../../../actions/core/rollout/records.ts';
import { deploying } from '../../../../actions/rollout/deploy.ts';
import { extending } from '../../../../actions/rollout/extend.ts';
import { type Decider, type End, reconcile } from '../../../../actions/rollout/reconcile.ts';
import { tearingDown } from '../../../../actions/rollout/tear-down.ts';
import { specOf } from '../../../world/spec.ts';
import { createWorld, Killed, type World } from '../../../world/world.ts';
import { type Freeze, freezing, type Mishap, mortal, slowed } from '../../rollout/model/process.ts';
import { aDeed, HOST, MARKS, OWNER, wantedSite } from '../build.ts';

export interface Process {
  readonly run: string;
  readonly runAttempt?: number;
  readonly mishaps?: readonly Mishap[];
  readonly denied?: readonly string[];
  readonly freeze?: Freeze;
  readonly calls?: { count: number };
  /** Seconds that the n-th read takes. */
  readonly slow?: (n: number) => number;
  /** Told of each change before it is made. */
  readonly watch?: (method: string, given: readonly unknown[]) => void;
}

export function worldOf(over: { balancers?: readonly string[]; farewell?: number } = {}): World {
  return createWorld({ targetGroups: [], environment: { host: HOST, marks: MARKS, balancers: ['dev'], ...over } });
}

export function review(release: string, over: Partial<Spec> = {}): Spec {
  const spec = specOf({ release, environment: OWNER.environment, size: { min: 1, max: 1 } });
  const place = { ...spec.place, targetGroups: [] };
  return {
    ...spec,
    place,
    waves: strategies['all-at-once'],
    bake: 0,
    keepPrevious: 60,
    timeout: 900,
    ttl: 72 * 3600,
    ...over,
  };
}

export async function deploy(
  world: World,
  process: Process & { release?: string; site?: Partial<SiteWanted>; spec?: Partial<Spec> },
): Promise<End | 'killed'> {
  const wanted = wantedSite({ deed: aDeed({ expires: world.now + 72 * 3600 }), ...process.site });
  const spec = review(process.release ?? 'r1', process.spec);
  return await start(world, process, 'rollout', deploying(wanted), spec);
}

export async function tearDown(world: World, process: Process & Partial<TearDown>): Promise<End | 'killed'> {
  const { judged, timeout = 900 } = process;
  const by = tearingDown({ marks: MARKS, host: HOST, timeout, ...(judged && { judged }) });
  return await start(world, process, 'teardown', by);
}

/** As the action does: it judges by the deed, and tears down what is to go; undefined where it stays. */
export async function sweep(world: World, process: Process & { wanted?: Wanted }): Promise<End | 'killed' | undefined> {
  const { wanted = { branches: ['main', OWNER.branch], defaultBranch: 'main' } } = process;
  const stored = world.estate.deeds.get(HOST);
  if (stored === undefined) return undefined;
  const deed = readDeed(HOST, JSON.parse(stored));
  const found = { environment: OWNER.environment, host: HOST, deed, things: [] };
  const { keep, byDeed = false } = judgeEnvironment(found, wanted, world.now);
  return keep ? undefined : await tearDown(world, { ...process, judged: { deed, byDeed } });
}

export async function extend(world: World, process: Process, seconds: number): Promise<End | 'killed'> {
  return await start(world, process, 'rollout', extending(HOST, OWNER, seconds));
}

let processes = 0;
/** Looks of one process, far more than any of these needs. */
const LIMIT = 2000;

async function start(world: World, process: Process, kind: Kind, by: Decider, spec?: Spec): Promise<End | 'killed'> {
  processes += 1;
  const {
    run,
    runAttempt = 1,
    mishaps = [],
    denied = [],
    freeze,
    calls = { count: 0 },
    slow,
    watch = () => {},
  } = process;
  const me = { repository: 'org/orders', run, runAttempt, nonce: `environment-${processes}` };
  const asked: Asked = { me, app: OWNER.app, environment: OWNER.environment, kind, ...(spec && { spec }) };
  const ports = freezing(slowed(mortal(world.environmentPorts(me), mishaps, denied, [], watch), slow), freeze, calls);
  let looks = 0;
  const heard = (step: object) => {
    looks += 1;
    if (looks > LIMIT) throw new Error(`no end after ${LIMIT} looks; at last: ${JSON.stringify(step)}`);
  };
  try {
    return await reconcile(ports, asked, heard, by);
  } catch (error) {
    if (error instanceof Killed) return 'killed';
    throw error;
  }
}
