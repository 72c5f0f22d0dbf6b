import { patience, patiently } from '../../../core/patience.ts';
import { Later } from '../../../ports/rollout.ts';
import type { AwsClock } from '../clock.ts';

/** What is asked once in a run, with a preflight's patience. */
export async function askPatiently<T>(clock: AwsClock, ask: () => Promise<T>): Promise<T> {
  const rest = (error: unknown, tries: number) => {
    const next = patience.preflight[tries];
    if (!(error instanceof Later) || next === undefined) throw error;
    return next;
  };
  return await patiently(ask, rest, (seconds) => clock.wait(seconds));
}
