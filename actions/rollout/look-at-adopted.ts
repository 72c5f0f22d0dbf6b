import { adoptedFleet } from '../core/rollout/adopted.ts';
import { adoptionNow } from '../core/rollout/adoption.ts';
import type { Asked } from '../core/rollout/attempt.ts';
import type { Adopted, Fleet, TaggedGroup } from '../core/rollout/fleet.ts';
import type { Pace } from '../core/rollout/pace.ts';
import { inService, latestLease, letGo, type Records, returns } from '../core/rollout/records.ts';
import type { Seen } from '../core/rollout/seen.ts';
import { Later, type Ports } from '../ports/rollout.ts';
import type { Answers } from './answers.ts';
import type { KnownDetails } from './known-details.ts';

/** What of a process' memory is needed; `others`: of groups that were adopted. */
interface Known {
  readonly answers: Answers;
  readonly others: KnownDetails;
  readonly pace: Pace;
  readonly acting: Pace;
}

/** What the records say was adopted, as it is now, and its groups. */
export async function lookAtAdopted(
  ports: Ports,
  remembered: Known,
  records: Records,
): Promise<{ readonly adopted?: Fleet; readonly groups: readonly TaggedGroup[] }> {
  const lease = adoptionNow(records);
  if (lease?.adopted === undefined) return { groups: [] };
  const now = await shown(ports, remembered, lease.adopted);
  const attempt = returns(lease) ? lease.attempt : undefined;
  return { adopted: adoptedFleet(lease.adopted, now, attempt), groups: now.groups };
}

/** What a first rollout that is to adopt would take over from: all that is registered and isn't ours. */
export async function lookAtAdoptable(
  ports: Ports,
  asked: Asked,
  remembered: Known,
  { records, fleets, targetGroups }: Pick<Seen, 'records' | 'fleets' | 'targetGroups'>,
): Promise<Fleet | undefined> {
  const latest = latestLease(records);
  const free = latest === undefined || letGo(records, latest);
  const name = inService(records);
  if (asked.adopt !== true || asked.kind !== 'rollout' || !free) return undefined;
  if (fleets.some((fleet) => fleet.name === name)) return undefined;
  const ours = new Set(fleets.flatMap(({ machines }) => machines.map(({ id }) => id)));
  const targets = targetGroups.flatMap((group) => group.targets.filter(({ state }) => state !== 'draining'));
  const ids = [...new Set(targets.map(({ machine }) => machine))].filter((id) => !ours.has(id)).sort();
  if (ids.length === 0) return undefined;
  const found = await ports.machines.found(ids);
  const names = [...new Set(found.flatMap(({ group }) => group ?? []))].sort();
  const machines = found.flatMap(({ id, group }) => (group === undefined ? [id] : []));
  const adopted = { groups: names.map((each) => ({ name: each, suspended: [] })), machines, size: 0 };
  const now = await shown(ports, remembered, adopted);
  const missing = names.find((each) => !now.groups.some((group) => group.name === each));
  if (missing !== undefined) throw new Later(`AWS does not show ${missing}, which serves`);
  return adoptedFleet(adopted, now);
}

async function shown({ fleets, machines }: Ports, remembered: Known, adopted: Adopted) {
  const { answers, others, pace, acting } = remembered;
  const names = adopted.groups.map(({ name }) => name);
  const groups =
    names.length === 0
      ? []
      : await answers.ask(`adopted ${names}`, pace.groups, () => {
          const named = { groups: () => fleets.listed(names), detail: fleets.detail.bind(fleets) };
          return others.look(named, answers.began, pace, acting);
        });
  const ids = [...adopted.machines, ...groups.flatMap((group) => group.machines.map(({ id }) => id))];
  const running = await answers.ask(`adopted ${ids}`, pace.groups, () => machines.found(ids));
  // What EC2 shows no more has ended.
  const gone = ids.filter((id) => !running.some((machine) => machine.id === id));
  return { groups, machines: [...running, ...gone.map((id) => ({ id, zone: '', life: 'leaving' as const }))] };
}
