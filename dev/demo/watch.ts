/** Watches the machines all the time and remembers when what happened to which. */
import type { Cloud } from '../cloud/cloud.ts';
import type { Clients } from '../stage/clients.ts';
import { lookAtMachines, type Machine } from './fleet.ts';

export interface Event {
  /** Seconds since 1970. */
  readonly at: number;
  /** served: the balancer sent it new requests since the look before. */
  readonly what: 'launched' | 'registered' | 'healthy' | 'deregistered' | 'served';
  readonly machine: string;
  readonly release: string;
}

export interface Watch {
  readonly events: readonly Event[];
  /** Release ids in the order in which they were first seen. */
  readonly releases: readonly string[];
  stop(): Promise<void>;
}

/** Seconds between looks: how exact the times are. */
const beat = 0.2;

export function startWatch(
  cloud: Cloud,
  clients: Clients,
  onLook: (machines: readonly Machine[], releases: readonly string[]) => void,
): Watch {
  const events: Event[] = [];
  const releases: string[] = [];
  let before = new Map<string, Machine>();
  let stopped = false;
  let wake = () => {};
  const parked = ({ id, state }: Machine) =>
    state === 'starting' && events.some(({ machine, what }) => machine === id && what === 'registered');
  const done = (async () => {
    while (!stopped) {
      const seen = await lookAtMachines(cloud, clients).catch(() => undefined);
      const machines = seen?.map((machine) => (parked(machine) ? { ...machine, state: 'parked' as const } : machine));
      if (machines && !stopped) {
        const at = Date.now() / 1000;
        for (const machine of machines) {
          if (!releases.includes(machine.release)) releases.push(machine.release);
          const { id, release } = machine;
          for (const what of changes(before.get(id), machine)) events.push({ at, what, machine: id, release });
        }
        const here = new Set(machines.map(({ id }) => id));
        for (const { id, release, state } of before.values()) {
          if (!here.has(id) && serves(state)) events.push({ at, what: 'deregistered', machine: id, release });
        }
        before = new Map(machines.map((machine) => [machine.id, machine]));
        onLook(machines, releases);
      }
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, beat * 1000);
      });
    }
  })();
  return {
    events,
    releases,
    async stop() {
      stopped = true;
      wake();
      await done;
    },
  };
}

function changes(before: Machine | undefined, now: Machine): Event['what'][] {
  const found: Event['what'][] = [];
  const served = before !== undefined && serves(before.state);
  if (!before) found.push('launched');
  if (serves(now.state) && !served) found.push('registered');
  if (now.state === 'healthy' && before?.state !== 'healthy') found.push('healthy');
  if (!serves(now.state) && served) found.push('deregistered');
  // A target that is registered anew counts from 0.
  const counted = serves(now.state) && !served ? 0 : (before?.requests ?? 0);
  if (now.requests > counted) found.push('served');
  return found;
}

function serves(state: Machine['state']): boolean {
  return state === 'initial' || state === 'healthy' || state === 'unhealthy';
}
