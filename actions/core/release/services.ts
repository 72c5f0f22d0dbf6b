import type { MachineSpec } from './fleet-spec-common.ts';
import { healthcheckOf } from './healthcheck.ts';
import type { Logging, Service } from './spec.ts';

/** The containers of a machine, with the release's image for the one service that names none of its own. */
export function servicesOf(
  fleet: Pick<MachineSpec, 'services'>,
  image: string | undefined,
): Readonly<Record<string, Service>> {
  const services = Object.entries(fleet.services);
  const open = services.filter(([, service]) => service.image === undefined).map(([name]) => name);
  if (image === undefined && open.length > 0) {
    throw new Error(
      `services.${open[0]} has no image, and the release is an AMI; give it one by digest, or take it out`,
    );
  }
  if (image !== undefined && services.length === 0) {
    throw new Error(`no service runs the image; add one, such as services: {web: {ports: ["8080:8080"]}}`);
  }
  if (open.length > 1) {
    throw new Error(
      `services ${open.join(', ')} have no image; exactly one runs the release's, give the others one by digest`,
    );
  }
  if (image !== undefined && open.length === 0 && !services.some(([, service]) => service.image === image)) {
    throw new Error(
      'every service has an image of its own, so nothing would run the release; take it from one of them',
    );
  }
  return Object.fromEntries(
    services.map(([name, service]) => [
      name,
      {
        image: service.image ?? image ?? '',
        ports: service.ports,
        environment: service.environment,
        secrets: service.secrets,
        ...(service.command && { command: service.command }),
        stopGrace: service['stop-grace-period'],
        ...(service['depends-on']?.length && { dependsOn: service['depends-on'] }),
        ...(service.healthcheck && { healthcheck: healthcheckOf(service.healthcheck) }),
        ...(service.logging && { logging: loggingOf(service.logging) }),
      },
    ]),
  );
}

function loggingOf({ driver, options }: NonNullable<MachineSpec['services'][string]['logging']>): Logging {
  return { ...(driver !== undefined && { driver }), options };
}

/**
 * Whether services need a network of their own to find each other: only where one says that it depends on another, so that machines
 * whose fleet file never did stay as they are.
 */
export function isShared(services: Readonly<Record<string, Service>>): boolean {
  return Object.values(services).some(({ dependsOn = [] }) => dependsOn.length > 0);
}

/** Where the live check asks: the first port that any service publishes for TCP. */
export function livePort(services: Readonly<Record<string, Pick<Service, 'ports'>>>): number | undefined {
  const port = Object.values(services)
    .flatMap(({ ports }) => ports)
    .find((each) => !each.endsWith('/udp'));
  return port === undefined ? undefined : Number(port.split(':')[0]);
}
