import type { Holder } from '../../../core/environments/site.ts';
import { AwsClock } from '../clock.ts';
import { services } from '../services.ts';
import { pinAccount } from './account.ts';
import { Deeds } from './deeds.ts';
import { askPatiently } from './patient.ts';

/** All names of a domain and whose they are, in this account and region alone; asked again with a preflight's patience. */
export async function holdersOf(domain: {
  readonly account: string;
  readonly region: string;
  readonly domain: string;
}): Promise<readonly Holder[]> {
  const clock = new AwsClock();
  const aws = services({ region: domain.region, clock });
  await pinAccount(aws, domain, clock);
  const found = await askPatiently(clock, () => new Deeds(aws, domain.domain).look(undefined));
  return found.holders;
}
