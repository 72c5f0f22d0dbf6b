import assert from 'node:assert/strict';
import type { Marks } from '../../../actions/core/environments/marks.ts';
import type { Spec } from '../../../actions/core/release/spec.ts';
import type { Me } from '../../../actions/core/rollout/attempt.ts';
import type { Machine, Sizes } from '../../../actions/core/rollout/fleet.ts';
import { readFleet } from '../../../actions/core/rollout/ours.ts';
import type { Clock } from '../../../actions/ports/clock.ts';
import type { EnvironmentPorts } from '../../../actions/ports/environments.ts';
import { Later, type Ports } from '../../../actions/ports/rollout.ts';

/** One app in one environment of its own, somewhere that keeps the contract. */
export interface Ground {
  readonly targetGroup: string;
  /** A spec that can be carried out there; its machines come up at once. */
  spec(given?: Partial<Spec>): Spec;
  /** A process of its own. */
  ports(me: Me): Omit<Ports, 'runs' | 'probe'>;
  /** A spec whose machines AWS can never launch as this group. */
  impossible(fleet: (environment: string) => string): Promise<Spec>;
  /** A spec of spot machines, of which AWS has none for this group. */
  spotless(fleet: (environment: string) => string): Promise<Spec>;
  /** Keeps a machine from being ended when its group shrinks. */
  protect(fleet: string, machine: string): Promise<void>;
  kill(machine: string): Promise<void>;
  hang(machine: string): Promise<void>;
  /** Makes these machines answer the balancer's health check. */
  serve(machines: readonly string[]): Promise<void>;
  /** Has them answer it no more. */
  fail(machines: readonly string[]): Promise<void>;
  /** A target group of a Network Load Balancer that is in this zone alone and keeps the connections of failing targets. */
  network(zone: string): Promise<string>;
  /** Shifts the balancer of `targetGroup` away from a zone, until the shift is ended. */
  shiftAway(zone: string): Promise<() => Promise<void>>;
  givePolicy(fleet: string, name: string): Promise<void>;
  giveOneOff(fleet: string, name: string, at: number, sizes: Sizes): Promise<void>;
  giveRecurring(fleet: string, name: string): Promise<void>;
  /** Of these types, by AWS' names; metric alarms when none is said. */
  setAlarm(name: string, state: 'OK' | 'ALARM', type?: 'CompositeAlarm' | 'LogAlarm'): Promise<void>;
}

/** One environment of a branch, below a domain whose wildcard leads to the first of two balancers. */
export interface SiteGround {
  readonly host: string;
  readonly marks: Marks;
  /** Name that its target group is to have. */
  readonly targetGroup: string;
  /** Names of the balancers. */
  readonly wildcard: string;
  readonly other: string;
  /** A spec that can be carried out there; its machines come up at once. */
  spec(given?: Partial<Spec>): Spec;
  /** A process of its own. */
  ports(me: Me): Omit<Ports, 'runs' | 'probe'> & Pick<EnvironmentPorts, 'sites' | 'zone'>;
  /** Somebody's TXT at the name. */
  giveText(text: string): Promise<void>;
}

export interface Subject {
  open(): Promise<Ground>;
  openSite(): Promise<SiteGround>;
}

export function me(run: string): Me {
  return { repository: 'acme/orders', run, runAttempt: 1, nonce: `nonce of ${run}` };
}

/** Looks again until it is so; a change that AWS puts off is asked for again. */
export async function until<T>(
  what: string,
  clock: Clock,
  look: () => Promise<T | undefined | false>,
  seconds = 120,
): Promise<T> {
  const deadline = clock.now() + seconds;
  for (;;) {
    const found = await look().catch((error: unknown) => {
      if (error instanceof Later) return undefined;
      throw error;
    });
    if (found !== undefined && found !== false) return found;
    assert.ok(clock.now() < deadline, `${what}: not so within ${seconds} s`);
    await clock.wait(0.1);
  }
}

export async function fleetOf(ports: Omit<Ports, 'runs' | 'probe'>, name: string) {
  const found = (await ports.fleets.look()).find((group) => group.name === name);
  return found && readFleet(found);
}

export const facts = { rank: 1, attempt: 1, short: 0 };

/** A group of so many machines that are all in service. */
export async function launch(
  ground: Pick<Ground, 'ports' | 'spec'>,
  size: number,
  name = 'orders-1',
  spec = ground.spec(),
) {
  const ports = ground.ports(me('launcher'));
  const fleet = `${name}-${spec.environment}`;
  await ports.fleets.makeTemplate(spec, 'one');
  await until(`${fleet} is made`, ports.clock, async () => {
    await ports.fleets.create({ do: 'create-fleet', fleet, size, facts }, spec);
    return true;
  });
  const machines = await inService(ports, fleet, size);
  return { ports, spec, fleet, machines };
}

export async function inService(
  ports: Omit<Ports, 'runs' | 'probe'>,
  name: string,
  size: number,
): Promise<readonly Machine[]> {
  return await until(`${name} has ${size} machines in service`, ports.clock, async () => {
    const machines = (await fleetOf(ports, name))?.machines ?? [];
    return machines.length === size && machines.every(({ life }) => life === 'in-service') && machines;
  });
}
