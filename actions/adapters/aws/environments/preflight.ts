import { hiddenBy } from '../../../core/environments/hosted-zone-of.ts';
import type { FleetSpec } from '../../../core/release/fleet-spec.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Kept, Preflight, Request, Resolved } from '../../../ports/rollout.ts';
import { Findings } from '../preflight/findings.ts';
import { findVpc } from '../preflight/network.ts';
import type { Services } from '../services.ts';
import type { Balancers } from './balancers.ts';
import type { HostedZone } from './hosted-zone.ts';

/** What a rollout's preflight asks, and what only an environment of a branch has: a balancer of its domain, and a hosted zone. */
export class EnvironmentPreflight implements Preflight {
  readonly #services: Services;
  readonly #rollout: Preflight;
  readonly #zone: HostedZone;
  readonly #balancers: Balancers;
  /** Names as the fleet file has them; when empty, the one that the wildcard leads to. */
  readonly #named: readonly string[];
  readonly #clock: Clock;

  constructor(
    services: Services,
    rollout: Preflight,
    { zone, balancers, named }: { zone: HostedZone; balancers: Balancers; named: readonly string[] },
    clock: Clock,
  ) {
    this.#services = services;
    this.#rollout = rollout;
    this.#zone = zone;
    this.#balancers = balancers;
    this.#named = named;
    this.#clock = clock;
  }

  async resolve(fleet: FleetSpec, request: Request, kept: readonly Kept[]): Promise<Resolved> {
    const found = await this.#rollout.resolve(fleet, request, kept);
    const findings = new Findings(this.#clock);
    await this.#checkVpcs(fleet, findings);
    findings.stop(`checking ${request.app} in ${request.environment}`);
    const hidden = hiddenBy(this.#zone.domain, await this.#zone.private());
    return hidden === undefined ? found : { ...found, warnings: [...found.warnings, hidden] };
  }

  /** A target group is of its balancer's VPC, and takes machines of no other. One that is not there is told of with the site. */
  async #checkVpcs(fleet: FleetSpec, findings: Findings): Promise<void> {
    const [vpc, all, front] = await Promise.all([
      findVpc(this.#services, fleet, findings),
      this.#balancers.all(),
      this.#balancers.wildcard(),
    ]);
    const asked =
      this.#named.length === 0 ? [front] : this.#named.map((name) => all.find((each) => each.name === name));
    for (const balancer of asked) {
      if (balancer === undefined || vpc === undefined || balancer.vpc === vpc) continue;
      findings.problem(
        `subnets are in ${vpc}, and the balancer ${balancer.name} is in ${balancer.vpc}, where alone it reaches machines; name subnets of ${balancer.vpc}, or another balancer`,
      );
    }
  }
}
