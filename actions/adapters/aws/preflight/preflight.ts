import type { FleetSpec } from '../../../core/release/fleet-spec.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Kept, Preflight, Request, Resolved } from '../../../ports/rollout.ts';
import type { Services } from '../services.ts';
import { checkAccount } from './account.ts';
import { findAmi, lostAmis } from './ami.ts';
import { checkTypes } from './architecture.ts';
import { findTargetGroups } from './balancer.ts';
import type { Reading } from './elsewhere.ts';
import { Findings } from './findings.ts';
import { checkImages } from './images.ts';
import { findSecurityGroups, findVpc } from './network.ts';
import { checkProfile } from './profile.ts';
import { checkService, type Look } from './service.ts';
import { findUrl } from './url.ts';

/** Asks AWS everything that would otherwise stop a rollout half-way. It only reads. */
export class AwsPreflight implements Preflight {
  readonly #services: Services;
  readonly #look: Look;
  readonly #clock: Clock;
  readonly #registries: Reading | undefined;

  constructor(services: Services, look: Look, clock: Clock, registries?: Reading) {
    this.#services = services;
    this.#look = look;
    this.#clock = clock;
    this.#registries = registries;
  }

  async resolve(fleet: FleetSpec, request: Request, kept: readonly Kept[]): Promise<Resolved> {
    const services = this.#services;
    const findings = new Findings(this.#clock);
    await checkAccount(services, fleet, findings);
    const network = findVpc(services, fleet, findings);
    const base = findAmi(services, request.ami ?? fleet.ami ?? '', findings);
    const [vpc, ami, securityGroups, { groups, pace }, images, amis] = await Promise.all([
      network,
      base,
      network.then((found) => findSecurityGroups(services, fleet, found, findings)),
      network.then((found) => findTargetGroups(services, fleet, found, findings, request.adopt)),
      base.then((found) =>
        checkImages(
          services,
          { fleet, request, kept, ami: found, now: this.#clock.now(), registries: this.#registries },
          findings,
        ),
      ),
      lostAmis(services, new Set(kept.map((each) => each.ami)), findings),
      checkProfile(services, fleet, findings),
      base.then((found) => checkTypes(services, fleet, found, findings)),
    ]);
    for (const each of kept) {
      const lost = [each.ami, ...each.images].flatMap((name) => amis.get(name) ?? images.get(name) ?? []);
      if (lost.length > 0)
        findings.warn(`a rollback to ${each.release} would not boot new machines: ${lost.join('; ')}`);
    }
    const targetGroups = groups.flatMap(({ TargetGroupArn }) => TargetGroupArn ?? []);
    const [url] = await Promise.all([
      findUrl(services, groups[0]),
      checkService(services, this.#look, fleet, findings),
    ]);
    findings.stop(`checking ${request.app} in ${request.environment}`);
    if (ami === undefined || vpc === undefined) throw new Error('preflight lost an answer without telling a problem');
    const { account, region, subnets } = fleet;
    const place = { account, region, ami: ami.id, subnets, securityGroups, targetGroups };
    return { place, pace, notes: findings.notes, warnings: findings.warnings, ...(url && { url }) };
  }
}
