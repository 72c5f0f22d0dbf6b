import { refused, wrong } from '../../../core/errors.ts';
import type { FleetSpec } from '../../../core/release/fleet-spec.ts';
import type { Services } from '../services.ts';
import type { Findings } from './findings.ts';

/** Stops at once in another account or region: nothing that is asked there would mean anything. */
export async function checkAccount(
  { sts }: Services,
  fleet: Pick<FleetSpec, 'account' | 'region'>,
  findings: Findings,
): Promise<void> {
  const client = await sts.read();
  const who = await findings.ask(() => client.getCallerIdentity({}));
  // In AWS' own words: an endpoint's policy may deny even this question.
  if (who === undefined) findings.stop('checking the credentials');
  if (who?.Account === undefined) {
    throw wrong(
      "checking the credentials: the answer names no account, so it is not AWS'; check AWS_ENDPOINT_URL, the network and HTTPS_PROXY",
    );
  }
  if (who.Account !== fleet.account) {
    throw refused(
      `checking the credentials: they are of account ${who.Account} (${who.Arn}), and the fleet spec is for ` +
        `${fleet.account}; assume a role of ${fleet.account}, or correct account in the fleet spec`,
    );
  }
  const region = await client.config.region();
  if (region !== fleet.region) {
    throw refused(
      `checking the region: this job works in ${region}, and the fleet spec is for ${fleet.region}; ` +
        `give aws-region: ${fleet.region} to aws-actions/configure-aws-credentials, or correct region in the fleet spec`,
    );
  }
}
