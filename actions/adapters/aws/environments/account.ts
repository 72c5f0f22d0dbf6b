import type { FleetSpec } from '../../../core/release/fleet-spec.ts';
import type { Clock } from '../../../ports/clock.ts';
import { checkAccount } from '../preflight/account.ts';
import { Findings } from '../preflight/findings.ts';
import type { Services } from '../services.ts';

/** Stops in another account or region, or where AWS doesn't say whose the credentials are. For what asks AWS without a preflight. */
export async function pinAccount(
  services: Services,
  pinned: Pick<FleetSpec, 'account' | 'region'>,
  clock: Clock,
): Promise<void> {
  const findings = new Findings(clock);
  await checkAccount(services, pinned, findings);
  findings.stop('checking the credentials');
}
