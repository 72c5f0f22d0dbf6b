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
