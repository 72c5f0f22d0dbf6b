import { failed } from '../core/errors.ts';
import { bakeChecks } from '../core/probe/bake-checks.ts';
import type { SmokeSpec } from '../core/probe/spec.ts';
import { parseSmokeSpec } from '../core/probe/spec-parse.ts';
import type { Attempt } from '../core/rollout/attempt.ts';
import type { Asking, Round } from '../core/rollout/heard.ts';
import { languagesOf } from './languages-of.ts';

/** The checks of the stored spec, as the release that is judged must answer them. */
export async function askings({ spec, lease, stable }: Attempt, { bakeSince }: Round): Promise<readonly Asking[]> {
  const { smoke, url } = spec;
  const languages = await languagesOf(smoke);
  let read: SmokeSpec;
  try {
    read = parseSmokeSpec(smoke, languages);
  } catch (error) {
    throw failed(
      `smoke of spec/${lease.attempt} can't be read: ${error instanceof Error ? error.message : error}; dispatch the rollback, which asks nothing`,
      undefined,
      error,
    );
  }
  const of = (release: string, checks: SmokeSpec = read) => bakeChecks(checks, url, release, languages);
  if (bakeSince === undefined && stable) {
    // Whether it says which release it is, is asked of the new one alone.
    const untold = { ...read, checks: read.checks.map(({ release: _, ...check }) => check) };
    return of(stable.release, untold).map((check) => ({ check }));
  }
  const before = stable && of(stable.release);
  return of(lease.release).map((check, index) => {
    const old = before?.[index];
    return { check, ...(stable && old && { old: { check: old, release: stable.release } }) };
  });
}
