import type { Holder } from '../../../core/environments/site.ts';
import { patience, patiently } from '../../../core/patience.ts';
import { Later } from '../../../ports/rollout.ts';
import { AwsClock } from '../clock.ts';
import { services } from '../services.ts';
import { pinAccount } from './account.ts';
import { Deeds } from './deeds.ts';

/** All names of a domain and whose they are, in this account and region alone; asked again with a preflight's patience. */
export async function holdersOf(domain: {
  readonly account: string;
  readonly region: string;
  readonly domain: string;
}): Promise<readonly Holder[]> {
  const clock = new AwsClock();
  const aws = services({ region: domain.region, clock });
  await pinAccount(aws, domain, clock);
  const rest = (error: unknown, tries: number) => {
    const next = patience.preflight[tries];
    if (!(error instanceof Later) || next === undefined) throw error;
    return next;
  };
  const found = await patiently(
    () => new Deeds(aws, domain.domain).look(undefined),
    rest,
    (seconds) => clock.wait(seconds),
  );
  return found.holders;
}
