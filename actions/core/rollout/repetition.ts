import type { Seen } from './seen.ts';
import { type Effect, sameChange } from './step.ts';

/** Tries without a visible change after which an effect is named. */
export const TRIES = 3;
/** Seconds between two tries: the first pause, which doubles, and the longest. */
const FIRST = 0.5;
export const LONGEST = 15;

/** How often this was asked for in a row without any look showing that it was done. */
export function timesAsked(effect: Effect, { repeated }: Pick<Seen, 'repeated'>): number {
  return repeated !== undefined && sameChange(effect, repeated.effect) ? repeated.times : 0;
}

/** Seconds to let pass after the last of so many tries: what AWS shows late needs no second call, and what it never shows no hundred. */
export function restAfter(times: number): number {
  return times === 0 ? 0 : Math.min(LONGEST, FIRST * 2 ** (times - 1));
}
