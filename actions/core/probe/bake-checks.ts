import type { Check } from './check.ts';
import { checksAt, placed, toldApart } from './checks-of.ts';
import type { Languages } from './languages.ts';
import type { SmokeSpec } from './spec.ts';

/** Checks that a bake asks at the most, one after each look. */
export const MOST = 50;

/** Of the checks that are asked below the app's own address the first, by its place; -1 when there is none. */
export function firstBelow({ checks }: SmokeSpec): number {
  return checks.findIndex(placed);
}

/** Of a spec that a bake asks, a sentence on what it says that a bake does nothing with: one answer is judged at a time, never many together. */
export function unusedInBake({ checks }: SmokeSpec): readonly string[] {
  const many = checks.flatMap(({ url, samples }) => (samples === undefined ? [] : [url]));
  if (many.length === 0) return [];
  const more = many.length > 1 ? ` and ${many.length - 1} more` : '';
  return [
    `smoke: samples and thresholds of ${many[0]}${more} are for smoke-test: a bake asks each check every two seconds and judges each answer by itself; ask for them by a step smoke-test after the rollout, and bound each answer here by timeout`,
  ];
}

/** The checks as this release must answer them, below `url`. */
export function bakeChecks(
  spec: SmokeSpec,
  url: string | undefined,
  release: string,
  languages: Languages,
): readonly Check[] {
  const addresses = url === undefined ? [] : [{ url }];
  return toldApart(checksAt(spec, { addresses, release, headers: {}, redirects: 0 }, languages));
}
