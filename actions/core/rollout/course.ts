import type { Attempt } from './attempt.ts';
import type { Instant } from './fleet.ts';
import type { Phase } from './phase.ts';
import type { Seen } from './seen.ts';
import { shareOf } from './share.ts';

/** A part of an attempt as a person tells them apart, and the candidate's share of the machines in service at its end. */
export interface Stretch {
  readonly name: string;
  /** `bake`: good so far; `move`: machines come or traffic moves; `back`: it is taken back. */
  readonly kind: 'move' | 'bake' | 'back';
  readonly from: Instant;
  readonly to: Instant;
  readonly share: number;
}

/** How an attempt went, as far as this process saw it. */
export interface Course {
  readonly stretches: readonly Stretch[];
  /** The largest share that the candidate had, and for how many seconds it had any. */
  readonly most: number;
  readonly exposed: number;
  /** The alarm that rang last, and for how many seconds it was seen to. */
  readonly alarm?: { readonly name: string; readonly seconds: number };
}

export const NOTHING_YET: Course = { stretches: [], most: 0, exposed: 0 };

/** Stretches that a chart has room for; a bake that begins anew and anew goes on in its last. */
const MOST = 16;

/** With one more look. */
export function further(course: Course, phase: Phase, attempt: Attempt, seen: Seen): Course {
  const named = nameOf(phase);
  if (named === undefined) return course;
  const { now } = seen;
  const share = shareOf(seen, attempt.candidate, attempt.stable);
  const last = course.stretches.at(-1);
  const since = last?.to ?? now;
  const goesOn = last !== undefined && (last.name === named.name || course.stretches.length >= MOST);
  const stretches = goesOn
    ? [...course.stretches.slice(0, -1), { ...last, to: now, share }]
    : [...course.stretches, { ...named, from: since, to: now, share }];
  const rings = seen.alarms.find(({ state }) => state === 'ALARM');
  const alarm = rings ? { name: rings.name, seconds: Math.max(0, now - (rings.since ?? now)) } : course.alarm;
  const had = (last?.share ?? 0) > 0;
  return {
    stretches,
    most: Math.max(course.most, share),
    exposed: course.exposed + (had ? now - since : 0),
    ...(alarm && { alarm }),
  };
}

function nameOf(phase: Phase): Pick<Stretch, 'name' | 'kind'> | undefined {
  switch (phase.name) {
    case 'launch':
      return { name: 'Launch and prove', kind: 'move' };
    case 'wave': {
      const baking = phase.progress.bakeSince !== undefined;
      const of = phase.of === 1 ? 'All at once' : `Wave ${phase.number} of ${phase.of}`;
      return baking ? { name: `${of} bakes`, kind: 'bake' } : { name: of, kind: 'move' };
    }
    case 'released':
      return { name: 'Takes over', kind: 'bake' };
    case 'rolled-back':
      return { name: 'Taken back', kind: 'back' };
    default:
      return undefined;
  }
}
