import { hold, letLive } from './adopted.ts';
import { pinned } from './capacity.ts';
import { expires } from './expiry.ts';
import { CATCH_UP, type Fleet, type Instant, type Originals } from './fleet.ts';
import { missed, oneOffs, sizesInWords } from './missed.ts';
import { effect, howMany, type Step } from './step.ts';

/** What we suspend on stable while a rollout lasts: its own schedules, and late launches that would get traffic. */
export const ours: readonly string[] = ['ScheduledActions', 'AddToLoadBalancer'];

/** Our suspensions that are in force and were not the user's own before. */
export function suspendedByUs(fleet: Fleet): readonly string[] {
  const before = fleet.facts.originals?.suspended ?? ours;
  return ours.filter((name) => fleet.suspended.includes(name) && !before.includes(name));
}

/**
 * Holds stable still: what it was is written down before anything is changed; then minimum = desired, health by EC2
 * alone (parked machines have no target health) and its recurring actions suspended, but where one of them is its own end.
 * Re-pinned when desired rises.
 */
export function pinStable(stable: Fleet, now: Instant): Step | undefined {
  if (stable.adopted) return hold(stable);
  if (stable.facts.originals === undefined) {
    const coming = oneOffs(stable);
    const originals: Originals = {
      min: stable.min,
      health: stable.health,
      suspended: stable.suspended,
      since: Math.floor(now),
      ...(coming.length > 0 && { oneOffs: coming }),
    };
    return effect(
      { do: 'write-facts', fleet: stable.name, facts: { originals } },
      `write down what ${stable.name} is like before it is changed`,
    );
  }
  if (!pinned(stable)) {
    return effect(
      { do: 'resize', fleet: stable.name, min: stable.desired },
      `keep ${stable.name} from shrinking below its ${howMany(stable.desired)}`,
    );
  }
  if (stable.health !== 'EC2') {
    return effect(
      { do: 'judge-by', fleet: stable.name, health: 'EC2' },
      `judge ${stable.name} by EC2 health alone, since parked machines have no target health`,
    );
  }
  if (!stable.suspended.includes('ScheduledActions') && !expires(stable)) {
    return effect(
      { do: 'suspend', fleet: stable.name, processes: ['ScheduledActions'] },
      `suspend the scheduled actions of ${stable.name} while the rollout lasts`,
    );
  }
  return undefined;
}

/** The way back from `pinStable`, exactly to what was written down; the fact goes last. */
export function restoreStable(stable: Fleet, now: Instant): Step | undefined {
  if (stable.adopted) return letLive(stable);
  const { originals } = stable.facts;
  if (originals === undefined) return undefined;
  const resume = suspendedByUs(stable);
  if (resume.length > 0) {
    return effect(
      { do: 'resume', fleet: stable.name, processes: resume },
      `resume ${resume.join(' and ')} of ${stable.name}`,
    );
  }
  if (stable.health !== originals.health) {
    return effect(
      { do: 'judge-by', fleet: stable.name, health: originals.health },
      `judge ${stable.name} by ${originals.health} health again`,
    );
  }
  const min = Math.min(originals.min, stable.desired);
  if (stable.min !== min) {
    return effect({ do: 'resize', fleet: stable.name, min }, `give ${stable.name} its own minimum of ${min} back`);
  }
  const late = catchUp(stable, stable, now);
  if (late) return late;
  return effect(
    { do: 'forget-originals', fleet: stable.name },
    `${stable.name} is as it was; forget what was written down`,
  );
}

/** Seconds until AWS does what was missed; a start that has passed would be refused. */
const SOON = 60;

/** Lets AWS make of `fleet` what the scheduled actions of stable would have made of it while they were suspended. */
export function catchUp(stable: Fleet, fleet: Fleet, now: Instant): Step | undefined {
  const sizes = missed(stable, now);
  if (sizes === undefined || fleet.schedules.some(({ name }) => name === CATCH_UP)) return undefined;
  return effect(
    { do: 'catch-up', fleet: fleet.name, at: Math.ceil(now) + SOON, sizes },
    `let AWS do with ${fleet.name} what scheduled actions missed meanwhile (${sizesInWords(sizes)})`,
  );
}
