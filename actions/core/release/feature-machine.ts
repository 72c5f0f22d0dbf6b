import type { FeatureSpec } from './feature-spec.ts';
import { type MachineParts, machineOf } from './machine-of.ts';
import { placedServices, type Site } from './placed-services.ts';

/**
 * The machine of an environment of a branch. Its services find each other by name, however they depend on each other, and its seed
 * is over before it is asked whether it works: the live check has that time too.
 */
export function featureMachine(
  fleet: FeatureSpec,
  image: string | undefined,
  site: Site,
  environment: string,
): MachineParts & { readonly spot?: true } {
  const { network: _, services: found, liveCheck, ...machine } = machineOf(fleet, image);
  const services = placedServices(found, site, environment);
  const { seed } = fleet;
  return {
    ...machine,
    services,
    ...(Object.keys(services).length > 1 && { network: true as const }),
    liveCheck: { ...liveCheck, timeout: liveCheck.timeout + (seed?.timeout ?? 0) },
    ...(seed && { seed }),
    ...(fleet.spot && { spot: true as const }),
  };
}
