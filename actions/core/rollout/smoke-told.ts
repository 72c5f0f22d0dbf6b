import { differenceTold, shareRow, sharesTable } from '../probe/releases-told.ts';
import { code, safe } from '../text/markdown.ts';
import type { Attempt } from './attempt.ts';
import { type Compared, sum } from './compared.ts';
import type { Heard } from './heard.ts';
import { newKinds } from './kinds-seen.ts';
import type { Seen } from './seen.ts';
import { allHeard, failsBefore, isSilent, knownBefore, toldOf } from './smoke.ts';

/** A sentence that a person should know, and by which it is told from others. */
interface Note {
  readonly about: string;
  readonly text: string;
}

/** What a person should know of checks, though it decides nothing: those that don't count, and errors that are new. */
export function smokeNotes({ candidate }: Attempt, { smoke }: Seen): readonly Note[] {
  const failing = candidate?.facts.progress?.failing ?? [];
  return allHeard(candidate, smoke?.heard ?? []).flatMap((heard, index) => {
    const { check, unreached } = heard;
    if (smoke?.bakeSince === undefined) {
      if (!knownBefore(heard) || !failsBefore(heard)) return [];
      const text = `the release in service fails the smoke check ${check}, so it can't speak against the new one: ${toldOf(heard)}`;
      return [{ about: check, text }];
    }
    if (failing.includes(index)) return [];
    if (isSilent(heard)) {
      const why = unreached > 0 ? 'this runner can reach nothing' : 'another release answered each time';
      return [
        { about: check, text: `the smoke check ${check} says nothing of the new release: ${why}: ${toldOf(heard)}` },
      ];
    }
    return mostOften(heard).map(({ kind }) => ({
      about: `${check} ${kind}`,
      text: `the smoke check ${check} fails in a way in which the release before did not: ${kind}`,
    }));
  });
}

/** Checks and kinds of errors that there is room for. */
const CHECKS = 20;
const KINDS = 5;

/** For the job summary: who answered each check how often, and how badly. Empty where nothing was asked. */
export function smokeTable({ lease, stable, candidate }: Attempt, { smoke }: Seen): string {
  const asked = allHeard(candidate, smoke?.heard ?? []).filter(
    ({ compared }) => sum(...Object.values(compared)).of > 0,
  );
  if (asked.length === 0) return '';
  const [fresh, old] = [code(lease.release), stable ? code(stable.release) : 'the old one'];
  const name: Readonly<Record<keyof Compared, string>> = {
    before: `${old}, before`,
    old,
    fresh,
    either: `${old} or ${fresh}`,
  };
  const shown = asked.toSorted((a, b) => badness(b) - badness(a)).slice(0, CHECKS);
  const rows = shown.flatMap(({ check, compared }) =>
    sides
      .filter((side) => compared[side].of > 0)
      .map((side, index) => shareRow(index === 0 ? code(check) : '', name[side], compared[side])),
  );
  const more = asked.length > CHECKS ? [`… and ${asked.length - CHECKS} checks more`] : [];
  const said = shown.flatMap((heard) => [...difference(heard), ...kindsOf(heard)]);
  return ['### What the app answered', sharesTable(rows), ...more, said.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n');
}

const sides = ['before', 'old', 'either', 'fresh'] as const;

function badness({ compared: { either, fresh } }: Heard): number {
  return either.count + fresh.count;
}

/** By how much the new release's share is above the old one's, wherever both are known and one of them failed. */
function difference({ check, compared }: Heard): readonly string[] {
  const old = sum(compared.before, compared.old);
  if (old.of === 0 || compared.fresh.of === 0 || old.count + compared.fresh.count === 0) return [];
  return [differenceTold(check, compared.fresh, old)];
}

function kindsOf(heard: Heard): readonly string[] {
  return mostOften(heard).map(
    ({ kind, fresh }) =>
      `- ${code(heard.check)}: a new kind of error, ${fresh === 1 ? 'once' : `${fresh} times`}: ${safe(kind, 200)}`,
  );
}

/** Kinds of errors that are new. */
function mostOften({ kinds, compared }: Heard): Heard['kinds'] {
  // Of a first release everything is new.
  if (compared.before.of + compared.old.of === 0) return [];
  return newKinds(kinds)
    .toSorted((a, b) => b.fresh - a.fresh)
    .slice(0, KINDS);
}
