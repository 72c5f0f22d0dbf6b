import type { FleetSpec } from '../../../core/release/fleet-spec.ts';
import type { Spec } from '../../../core/release/spec.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Preflight, Request, Resolved } from '../../../ports/rollout.ts';
import type { Services } from '../services.ts';
import { checkAccount } from './account.ts';
import { findAmi } from './ami.ts';
import { checkTypes } from './architecture.ts';
import { findTargetGroups } from './balancer.ts';
import { Findings } from './findings.ts';
import { checkEach, checkImages } from './image.ts';
import { findSecurityGroups, findVpc } from './network.ts';
import { checkProfile } from './profile.ts';
import { checkService, type Look } from './service.ts';
import { findUrl } from './url.ts';

/** Asks AWS everything that would otherwise stop a rollout half-way. It only reads. */
export class AwsPreflight implements Preflight {
  readonly #services: Services;
  readonly #look: Look;
  readonly #clock: Clock;

  constructor(services: Services, look: Look, clock: Clock) {
    this.#services = services;
    this.#look = look;
    this.#clock = clock;
  }

  async resolve(fleet: FleetSpec, request: Request): Promise<Resolved> {
    const services = this.#services;
    const findings = new Findings(this.#clock);
    await checkAccount(services, fleet, findings);
    const network = findVpc(services, fleet, findings);
    const base = findAmi(services, request.ami ?? fleet.ami ?? '', findings);
    const [vpc, ami, securityGroups, { groups, pace }] = await Promise.all([
      network,
      base,
      network.then((found) => findSecurityGroups(services, fleet, found, findings)),
      network.then((found) => findTargetGroups(services, fleet, found, findings)),
      checkProfile(services, fleet, findings),
      base.then((found) => checkTypes(services, fleet, found, findings)),
      base.then((found) => checkImages(services, fleet, request, found, findings)),
    ]);
    const targetGroups = groups.flatMap(({ TargetGroupArn }) => TargetGroupArn ?? []);
    const [url] = await Promise.all([
      findUrl(services, groups[0]),
      checkService(services, this.#look, fleet, findings),
    ]);
    findings.stop(`checking ${request.app} in ${request.environment}`);
    if (ami === undefined || vpc === undefined) throw new Error('preflight lost an answer without telling a problem');
    const { account, region, subnets } = fleet;
    const place = { account, region, ami: ami.id, subnets, securityGroups, targetGroups };
    return { place, pace, notes: findings.notes, ...(url && { url }) };
  }

  async gone({ image, place, services }: Spec): Promise<readonly string[]> {
    const findings = new Findings(this.#clock);
    const images = [image, ...Object.values(services).map((service) => service.image)];
    await Promise.all([
      findAmi(this.#services, place.ami, findings),
      checkEach(this.#services, place.region, images, undefined, findings),
    ]);
    return findings.problems;
  }
}
