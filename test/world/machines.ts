import type { Instant } from '../../actions/core/rollout/fleet.ts';
import type { Answer, BeforeTrafficAnswer } from '../../actions/core/rollout/seen.ts';
import { Later, type Machines } from '../../actions/ports/rollout.ts';
import { diesAt, type Instance, readyAt, sickAt } from './instance.ts';
import type { World } from './world.ts';

/** Commands of one process: it forgets what it asked when it ends. */
export function machinesOf(world: World): Machines {
  const asked = new Map<string, { readonly at: Instant; readonly until: Instant; readonly release: string }>();
  const settled = new Map<string, Answer>();
  const ran = new Map<string, string>();
  const reach = (id: string): Instance => {
    const instance = world.instances.get(id);
    if (instance === undefined || !reachable(world, instance)) throw new Later(`InvalidInstanceId: ${id}`);
    return instance;
  };
  return {
    async reachable(machines) {
      const found = machines.map((id) => world.instances.get(id)).filter((one) => one !== undefined);
      return new Set(found.filter((instance) => reachable(world, instance)).map(({ id }) => id));
    },
    async found(machines) {
      const all = machines.map((id) => world.instances.get(id)).filter((one) => one !== undefined);
      const running = all.filter((instance) => world.now < diesAt(instance));
      return running.map(({ id, zone, group, launched, inService }) => {
        const life = inService === undefined ? 'pending' : 'in-service';
        return { id, zone, launched, life, ...(group !== '' && { group }) } as const;
      });
    },
    async launched(machines) {
      const found = machines.map((id) => world.instances.get(id)).filter((one) => one !== undefined);
      return Object.fromEntries(found.map(({ id, launched }) => [id, launched]));
    },
    async ask(machines, spec, until) {
      if (spec.liveCheck.via === 'balancer') {
        for (const id of machines) settled.set(id, { state: 'passed', detail: 'not attested: via balancer' });
        return;
      }
      for (const id of machines) reach(id);
      for (const id of machines) {
        asked.set(id, { at: world.now, until, release: spec.release });
        settled.delete(id);
      }
      world.changed();
    },
    async answers() {
      for (const [id, { at, until, release }] of asked) {
        const instance = world.instances.get(id);
        if (settled.has(id) || (instance && !reachable(world, instance))) continue;
        if (world.now < at + world.options.answering) continue;
        if (instance === undefined) asked.delete(id);
        else if (attests(world, instance, release, until)) {
          settled.set(id, { state: 'passed', detail: `release ${release}` });
        } else if (world.now > until) settled.set(id, { state: 'failed', detail: 'nothing answered' });
      }
      return {
        ...Object.fromEntries([...asked].map(([id, { at }]) => [id, { state: 'asked' as const, at }])),
        ...Object.fromEntries(settled),
      };
    },
    async runBeforeTraffic(machine, spec, attempt) {
      const { nature } = reach(machine);
      const key = `${attempt} on ${machine}`;
      ran.set(machine, key);
      // The script's own lock: a second delivery waits for the first one's end.
      const [, said] = /exit (\d+)/.exec(spec.beforeTraffic?.run ?? '') ?? [];
      const code = said === undefined ? nature.beforeTraffic.code : Number(said);
      if (!world.beforeTrafficRuns.has(key))
        world.beforeTrafficRuns.set(key, { began: world.now, ends: world.now + nature.beforeTraffic.seconds, code });
      world.changed();
    },
    async beforeTraffic(machine): Promise<BeforeTrafficAnswer | undefined> {
      const run = world.beforeTrafficRuns.get(ran.get(machine) ?? '');
      if (run === undefined) return undefined;
      const lost = !world.instances.has(machine) || world.now < run.ends;
      return lost ? { state: 'asked' } : { state: 'ended', code: run.code, output: `ran at ${run.began}` };
    },
    async lastLines(machine) {
      return `-- web:\n${reach(machine).id} says why`;
    },
    async console(machine) {
      return world.instances.has(machine) ? `${machine} booted` : '';
    },
  };
}

function reachable(world: World, instance: Instance): boolean {
  return (
    instance.inService !== undefined &&
    instance.gone === undefined &&
    !instance.nature.hangs &&
    world.now < diesAt(instance)
  );
}

function attests(world: World, instance: Instance, release: string, until: Instant): boolean {
  const ready = readyAt(instance);
  return instance.release === release && world.now >= ready && ready <= until && sickAt(instance) > ready;
}
