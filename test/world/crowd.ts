// Rollouts of many apps at once in one account, at AWS' own defaults and on one clock: what they ask for and how long they take.
import type { Spec } from '../../actions/core/release/spec.ts';
import type { Decision } from '../../actions/core/rollout/next-step.ts';
import { reconcile } from '../../actions/rollout/reconcile.ts';
import { Account, type Asked } from './account.ts';
import { sound } from './nature.ts';
import { Sleepers } from './sleepers.ts';
import { specOf } from './spec.ts';
import { TARGET_GROUP, World } from './world.ts';

/** What AWS and a fleet file have where nothing is said, in seconds: five health checks of thirty, drain, bake; and a usual boot. */
export const DEFAULTS = { boot: 60, ready: 30, healthy: 150, drain: 300, bake: 300, liveCheck: 300 };

/** Seconds that each request takes. */
const LATENCY = 0.1;

export interface Rollout {
  /** Seconds from its beginning to its end. */
  readonly took: number;
  readonly outcome: string;
  /** Each decision and when it was made. */
  readonly steps: readonly { readonly at: number; readonly step: Decision }[];
}

export interface Crowd {
  readonly rollouts: readonly Rollout[];
  /** Of the last releases alone. */
  readonly asked: readonly Asked[];
}

export interface CrowdOptions {
  /** Of the account; without them nobody is throttled. */
  readonly throttles?: boolean;
  readonly spec?: Partial<Spec>;
  readonly targetGroups?: readonly string[];
  /** Releases before, the last of which is in service. */
  readonly before?: number;
}

/** So many apps, each with a release in service, and all of them rolled out anew in the same second. */
export async function crowd(many: number, options: CrowdOptions = {}): Promise<Crowd> {
  const { throttles = true, spec = {}, targetGroups = [TARGET_GROUP], before = 1 } = options;
  const worlds: World[] = [];
  const clock = {
    get now() {
      return worlds[0]?.now ?? 0;
    },
    advance(seconds: number) {
      for (const world of worlds) world.advance(seconds);
    },
  };
  const sleepers = new Sleepers(clock);
  const { boot, ready, healthy, drain } = DEFAULTS;
  while (worlds.length < many) worlds.push(new World({ drain, latency: 0, targetGroups }, sleepers));
  const all = async (account: Account, release: string) => {
    for (const { natures } of worlds) natures.set(release, { ...sound, boot, ready, healthy });
    return await Promise.all(worlds.map((world, index) => roll(world, account, `${release}-${index}`, release, spec)));
  };
  for (let number = 0; number < before; number += 1) await all(new Account(clock, false), `r${number}`);
  const account = new Account(clock, throttles);
  return { rollouts: await all(account, `r${before}`), asked: account.asked };
}

async function roll(
  world: World,
  account: Account,
  run: string,
  release: string,
  more: Partial<Spec>,
): Promise<Rollout> {
  const liveCheck = { path: '/healthz', port: 8080, timeout: DEFAULTS.liveCheck, via: 'ssm' } as const;
  const spec = specOf({ release, bake: DEFAULTS.bake, alarms: ['orders-5xx'], liveCheck, ...more });
  for (const name of spec.alarms) world.alarms.set(name, { name, state: 'OK', reason: '' });
  const me = { repository: 'acme/orders', run, runAttempt: 1, nonce: run };
  const steps: { at: number; step: Decision }[] = [];
  const began = world.now;
  const ports = account.ports(world.ports(me), LATENCY);
  const asked = { me, app: spec.app, environment: spec.environment, kind: 'rollout', spec } as const;
  const end = await reconcile(ports, asked, (step) => steps.push({ at: world.now, step }));
  return { took: world.now - began, outcome: end.step.outcome, steps };
}

/** The most requests within a minute of a bake, its first minute aside, of one rollout alone. */
export function busiest({ rollouts: [rollout], asked }: Crowd): number {
  let most = 0;
  for (const wave of [1, 2]) {
    const bakes = rollout?.steps.filter(({ step }) => step.kind === 'wait' && step.why === `wave ${wave} bakes`) ?? [];
    const [from = 0, to = 0] = [bakes.at(0)?.at, bakes.at(-1)?.at];
    for (let begin = from + 60; begin + 60 <= to; begin += 1)
      most = Math.max(most, asked.filter(({ at }) => at >= begin && at < begin + 60).length);
  }
  if (most === 0) throw new Error('no bake was seen that lasts for two minutes');
  return most;
}
