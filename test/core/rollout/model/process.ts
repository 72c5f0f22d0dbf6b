import type { Spec } from '../../../../actions/core/release/spec.ts';
import type { Asked, Me } from '../../../../actions/core/rollout/attempt.ts';
import type { Kind } from '../../../../actions/core/rollout/records.ts';
import { Denied, Later, type Ports } from '../../../../actions/ports/rollout.ts';
import { type End, reconcile, type Watcher } from '../../../../actions/rollout/reconcile.ts';
import { Killed, type World } from '../../../world/world.ts';

/** What happens to one change that a process asks for: its runner dies, its answer is lost, or it is throttled. */
export interface Mishap {
  readonly at: number;
  readonly what: 'killed-before' | 'killed-after' | 'answer-lost' | 'throttled' | 'frozen' | 'denied';
}

const reads = [
  'read',
  'spec',
  'look',
  'groups',
  'detail',
  'named',
  'listed',
  'found',
  'template',
  'reachable',
  'launched',
  'answers',
  'beforeTraffic',
  'console',
  'lastLines',
  'state',
  'now',
  'uptime',
  'wait',
  'beat',
];

/** The ports of a process to which mishaps happen. `seen` is told of each change before it is made. */
export function mortal(
  ports: Ports,
  mishaps: readonly Mishap[],
  denied: readonly string[],
  idle: readonly string[],
  seen: (method: string, given: readonly unknown[]) => void,
): Ports {
  let changes = 0;
  const wrap = <P extends object>(port: P): P =>
    new Proxy(port, {
      get(target, method: string) {
        // biome-ignore lint/suspicious/noExplicitAny: whatever the port has
        const work = (target as any)[method];
        if (typeof work !== 'function' || reads.includes(method)) return work;
        return async (...given: readonly unknown[]) => {
          changes += 1;
          const mishap = mishaps.find(({ at }) => at === changes)?.what;
          if (mishap === 'killed-before') throw new Killed();
          if (mishap === 'denied' || denied.includes(method)) throw new Denied(`AccessDenied: ${method}`);
          if (mishap === 'throttled') throw new Later('Throttling: Rate exceeded');
          if (mishap === 'frozen') return new Promise(() => {});
          seen(method, given);
          if (idle.includes(method)) return undefined;
          const answer = await work.apply(target, given);
          if (mishap === 'killed-after') throw new Killed();
          if (mishap === 'answer-lost') throw new Later('the connection was closed before an answer came');
          return answer;
        };
      },
    });
  return Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, wrap(port)])) as unknown as Ports;
}

/** The ports of a process to which AWS answers slowly; what is read at the same time is waited for at the same time. */
export function slowed(ports: Ports, slow: Process['slow']): Ports {
  if (slow === undefined) return ports;
  let count = 0;
  const wrap = <P extends object>(port: P): P =>
    new Proxy(port, {
      get(target, method: string) {
        // biome-ignore lint/suspicious/noExplicitAny: whatever the port has
        const work = (target as any)[method];
        if (typeof work !== 'function' || !reads.includes(method)) return work;
        return async (...given: readonly unknown[]) => {
          count += 1;
          const answer = await work.apply(target, given);
          await ports.clock.wait(slow(count));
          return answer;
        };
      },
    });
  const { clock, ...others } = ports;
  return {
    ...(Object.fromEntries(Object.entries(others).map(([name, port]) => [name, wrap(port)])) as typeof others),
    clock,
  };
}

/** A process that is stopped (SIGSTOP, a paused machine) at one of its calls, reads and waits too, while others go on. */
export interface Freeze {
  /** Which call, from 1. */
  readonly call: number;
  /** Before it is asked, or with its answer on the way. */
  readonly when: 'before' | 'after';
  /** What happens meanwhile; it wakes when this has ended. */
  readonly meanwhile: () => Promise<void>;
}

/** The ports of a process that freezes; `calls` counts them, for whoever wants to freeze at each. */
export function freezing(ports: Ports, freeze: Freeze | undefined, calls: { count: number }): Ports {
  /** Until it wakes, no answer gets to any other call of it either. */
  let stopped: Promise<void> | undefined;
  const stop = async (meanwhile: Promise<void>) => {
    stopped = meanwhile;
    await meanwhile;
    stopped = undefined;
  };
  const wrap = <P extends object>(port: P): P =>
    new Proxy(port, {
      get(target, method: string) {
        // biome-ignore lint/suspicious/noExplicitAny: whatever the port has
        const work = (target as any)[method];
        if (typeof work !== 'function' || ['now', 'uptime'].includes(method)) return work;
        return async (...given: readonly unknown[]) => {
          calls.count += 1;
          const here = calls.count === freeze?.call;
          if (here && freeze.when === 'before') await stop(freeze.meanwhile());
          try {
            const answer = await work.apply(target, given);
            if (here && freeze.when === 'after') await stop(freeze.meanwhile());
            return answer;
          } finally {
            if (stopped) await stopped;
          }
        };
      },
    });
  return Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, wrap(port)])) as unknown as Ports;
}

export interface Process {
  readonly run: string;
  readonly runAttempt?: number;
  readonly kind?: Kind;
  readonly spec?: Spec;
  readonly adopt?: boolean;
  /** What a rollback takes back alone. */
  readonly from?: string;
  /** Seconds that taking its rollout back may take. */
  readonly reserve?: number;
  readonly mishaps?: readonly Mishap[];
  /** Calls that AWS refuses for good. */
  readonly denied?: readonly string[];
  /** Calls that AWS takes and that change nothing. */
  readonly idle?: readonly string[];
  /** Seconds that the n-th read takes. */
  readonly slow?: (n: number) => number;
  readonly freeze?: Freeze;
  /** Counts its calls. */
  readonly calls?: { count: number };
  /** Told of every decision. */
  readonly tell?: Watcher;
}

let processes = 0;
/** Looks of one process, far more than any rollout of the model needs. */
const LIMIT = 3000;

/** Runs one process to its end or its death. */
export async function start(
  world: World,
  {
    run,
    runAttempt = 1,
    kind = 'rollout',
    spec,
    adopt,
    from,
    reserve,
    mishaps = [],
    denied = [],
    idle = [],
    slow,
    freeze,
    calls = { count: 0 },
    tell,
  }: Process,
  watch: (method: string, given: readonly unknown[]) => void = () => {},
): Promise<End | 'killed'> {
  processes += 1;
  const me: Me = { repository: 'org/orders', run, runAttempt, nonce: `nonce-${processes}` };
  const whose = { me, app: 'orders', environment: 'production', kind };
  const asked: Asked = {
    ...whose,
    ...(spec ? { spec } : {}),
    ...(adopt && { adopt }),
    ...(from === undefined ? {} : { from }),
    ...(reserve === undefined ? {} : { reserve }),
  };
  let steps = 0;
  try {
    const ports = freezing(slowed(mortal(world.ports(me), mishaps, denied, idle, watch), slow), freeze, calls);
    return await reconcile(ports, asked, (step, look) => {
      steps += 1;
      tell?.(step, look);
      if (steps > LIMIT) throw new Error(`no end after ${LIMIT} looks; at last: ${JSON.stringify(step)}`);
    });
  } catch (error) {
    if (error instanceof Killed) return 'killed';
    throw error;
  }
}

/** Runs, and runs again as a later attempt of the same run after each death, as a person does. */
export async function persist(
  world: World,
  process: Process,
  mishaps: readonly (readonly Mishap[])[],
  watch?: (method: string, given: readonly unknown[]) => void,
): Promise<End> {
  for (let attempt = 0; ; attempt += 1) {
    const end = await start(world, { ...process, runAttempt: attempt + 1, mishaps: mishaps[attempt] ?? [] }, watch);
    if (end !== 'killed') return end;
    world.advance(20);
  }
}
