import type { Machine } from './fleet.ts';

function byZone(machines: readonly Machine[]): Map<string, Machine[]> {
  const zones = new Map<string, Machine[]>();
  for (const machine of [...machines].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    zones.set(machine.zone, [...(zones.get(machine.zone) ?? []), machine]);
  }
  return zones;
}

/** Up to `count` of the machines to put in service, from the zones first where the fewest of ours serve. */
export function toRegister(waiting: readonly Machine[], serving: readonly Machine[], count: number): readonly string[] {
  const left = byZone(waiting);
  const served = new Map([...byZone(serving)].map(([zone, machines]) => [zone, machines.length]));
  const chosen: string[] = [];
  while (chosen.length < count) {
    const zone = [...left.keys()]
      .filter((name) => left.get(name)?.length)
      .sort((a, b) => (served.get(a) ?? 0) - (served.get(b) ?? 0) || (a < b ? -1 : 1))[0];
    const machine = zone === undefined ? undefined : left.get(zone)?.shift();
    if (zone === undefined || machine === undefined) break;
    served.set(zone, (served.get(zone) ?? 0) + 1);
    chosen.push(machine.id);
  }
  return chosen;
}

/**
 * `count` of stable's exposed machines to take out: those that don't serve well first, then from the zones where most
 * is served by both fleets together, so that no zone is emptied while another has to spare.
 */
export function toDeregister(
  exposed: readonly Machine[],
  healthy: ReadonlySet<string>,
  candidateServing: readonly Machine[],
  count: number,
): readonly string[] {
  const sick = exposed
    .filter(({ id }) => !healthy.has(id))
    .map(({ id }) => id)
    .sort();
  const chosen = sick.slice(0, count);
  const well = byZone(exposed.filter(({ id }) => healthy.has(id)));
  const served = new Map([...byZone(candidateServing)].map(([zone, machines]) => [zone, machines.length]));
  const total = (zone: string) => (served.get(zone) ?? 0) + (well.get(zone)?.length ?? 0);
  while (chosen.length < count) {
    const zone = [...well.keys()]
      .filter((name) => well.get(name)?.length)
      .sort((a, b) => total(b) - total(a) || (a < b ? -1 : 1))[0];
    const machine = zone === undefined ? undefined : well.get(zone)?.shift();
    if (machine === undefined) break;
    chosen.push(machine.id);
  }
  return chosen;
}
