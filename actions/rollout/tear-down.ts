import type { Remains, TearDown } from '../core/environments/remains.ts';
import { tearDownStep } from '../core/environments/tear-down.ts';
import { absences, mayBeThere } from '../core/rollout/absence.ts';
import { withDetails } from '../core/rollout/details.ts';
import type { TaggedGroup } from '../core/rollout/fleet.ts';
import { latestLease } from '../core/rollout/records.ts';
import type { Seen } from '../core/rollout/seen.ts';
import { environmentPorts } from '../ports/environments.ts';
import type { Fleets } from '../ports/rollout.ts';
import { holderState, type Look } from './look.ts';
import type { Decider } from './reconcile.ts';

interface TearDownLook extends Look {
  readonly remains: Remains;
}

/** Takes an environment down; who asks, and the lease that it had, are the loop's to say. */
export function tearingDown(what: Omit<TearDown, 'me' | 'held' | 'began'>): Decider {
  const deleted = new Set<string>();
  return {
    async look(given, asked, remembered): Promise<TearDownLook> {
      const ports = environmentPorts(given);
      const { ledger, fleets, sites, templates, images, farewells, deployments, notices, clock } = ports;
      const from = clock.now();
      const [records, listed] = await Promise.all([ledger.read(), withEnds(fleets)]);
      const { refusal, repeated, shown } = remembered;
      const missing = absences(remembered.absent, shown, records, listed, clock.now(), deleted);
      // Of a teardown's own lease there never is a group.
      const never = new Set(records.leases.filter(({ kind }) => kind === 'teardown').map(({ candidate }) => candidate));
      const sought = Object.keys(missing).filter(
        (name) => !never.has(name) && mayBeThere({ absent: missing, now: clock.now() }, name),
      );
      const groups = sought.length === 0 ? listed : [...listed, ...(await fleets.named(sought))];
      const absent = absences(remembered.absent, shown, records, groups, clock.now(), deleted);
      for (const { name, deleting } of groups) if (deleting) deleted.add(name);
      const [site, template, digests, farewell, active, comment, holder] = await Promise.all([
        sites.look('own'),
        templates.look(),
        images.look(),
        farewells.look(),
        deployments.look(),
        notices.look(),
        holderState(ports, asked, latestLease(records), records),
      ]);
      const now = clock.now();
      const memory = { ...(refusal && { refusal }), ...(repeated && { repeated }) };
      const found = { template, images: digests, deployments: active, ...(comment !== undefined && { comment }) };
      const remains: Remains = {
        now,
        records,
        holder,
        absent,
        groups,
        site,
        ...found,
        ...memory,
        ...(farewell && { farewell }),
      };
      const seen: Seen = { ...nothing, now, records, holder, absent, ...memory };
      return { seen, spec: undefined, took: now - from, remains };
    },
    decide({ me, held, began }, look) {
      const { remains } = look as TearDownLook;
      const asked: TearDown = { ...what, me, ...(held && { held }), ...(began !== undefined && { began }) };
      return { ...tearDownStep(asked, remains), phase: { name: 'teardown', environment: what.marks.environment } };
    },
  };
}

/** What a rollout asks and a teardown doesn't: it takes away what bears the marks, whatever else its tags say. */
const nothing = { fleets: [], foreign: [], targetGroups: [], strangers: [], answers: {}, alarms: [] };

/** To a teardown only the end of a group matters, and not that of one that is being deleted. */
async function withEnds(fleets: Fleets): Promise<readonly TaggedGroup[]> {
  const groups = await fleets.groups();
  return await Promise.all(
    groups.map(async (group) =>
      withDetails(group, group.deleting ? [] : [await fleets.detail(group.name, 'schedules')]),
    ),
  );
}
