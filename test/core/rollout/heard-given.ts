import { type Compared, nothingCompared } from '../../../actions/core/rollout/compared.ts';
import { type Heard, unheard } from '../../../actions/core/rollout/heard.ts';
import type { Given } from './four.ts';

export const smoke = { checks: [{ url: '/search' }] };
export const failure = {
  word: 'wrong status',
  why: 'asked for status 2xx, got 500',
  came: '500 from 10.0.0.1: sorry',
} as const;
export const heard = (over: Partial<Heard> = {}): Heard => ({ ...unheard('GET /search'), failure, ...over });
export const [good, silent] = [heard({ good: 1 }), heard({ unreached: 3 })];

/** Who answered how: failures, of so many. */
export const compared = (counts: Partial<Record<keyof Compared, readonly [number, number]>>): Compared => ({
  ...nothingCompared,
  ...Object.fromEntries(Object.entries(counts).map(([side, [count, of]]) => [side, { count, of }])),
});

/** The running example in mid-bake, with what was heard of its checks. */
export const given = (all: readonly Heard[], { spec = {}, look = {}, ...more }: Given = {}): Given => ({
  progress: { wave: 0, bakeSince: 940 },
  groups: [{ healthy: 'blue-a2 blue-b2 green-a1 green-b1' }],
  ...more,
  spec: { smoke, ...spec },
  look: { smoke: { bakeSince: 940, mixed: true, heard: all }, ...look },
});
