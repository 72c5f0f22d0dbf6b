import type { MachineSpec } from './fleet-spec-common.ts';
import { isShared, livePort, servicesOf } from './services.ts';
import type { Spec } from './spec.ts';

/** What a spec says of a machine and of how it comes up. */
export type MachineParts = Pick<
  Spec,
  | 'instanceTypes'
  | 'instanceProfile'
  | 'metadataHopLimit'
  | 'services'
  | 'network'
  | 'liveCheck'
  | 'seed'
  | 'beforeTraffic'
>;

/** The machine of a fleet spec of any kind; `image` is the release's, or undefined for an AMI. */
export function machineOf(fleet: MachineSpec, image: string | undefined): MachineParts {
  const services = servicesOf(fleet, image);
  const port = livePort(services);
  const profile = fleet['instance-profile'];
  const beforeTraffic = fleet['before-traffic'];
  return {
    instanceTypes: fleet['instance-types'],
    ...(profile && { instanceProfile: profile }),
    metadataHopLimit: fleet['metadata-hop-limit'],
    services,
    ...(isShared(services) && { network: true as const }),
    liveCheck: { ...fleet['live-check'], ...(port && { port }) },
    ...(beforeTraffic && { beforeTraffic }),
  };
}
