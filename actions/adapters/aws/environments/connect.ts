import type { Me } from '../../../core/rollout/attempt.ts';
import type { Courier, EnvironmentPorts } from '../../../ports/environments.ts';
import type { NameServers } from '../../../ports/name-servers.ts';
import { type AwsPorts, rolloutPorts } from '../connect.ts';
import type { Reading } from '../preflight/elsewhere.ts';
import { services } from '../services.ts';
import { pinAccount } from './account.ts';
import { AwsBranchImages, type BranchRepository } from './branch-images.ts';
import { AwsCourier } from './courier.ts';
import { Domain } from './domain.ts';
import type { Environment } from './environment.ts';
import { AwsFarewells, type OnTeardown } from './farewells.ts';
import { EnvironmentPreflight } from './preflight.ts';
import { AwsRecords } from './records.ts';
import { groupsOf, templatesOf } from './shared.ts';
import { AwsSites } from './sites.ts';
import { AwsTemplates } from './templates.ts';
import { AwsZone } from './zone.ts';

type Own = Pick<EnvironmentPorts, 'sites' | 'zone' | 'templates' | 'images' | 'farewells'>;

export interface AwsEnvironmentPorts extends AwsPorts, Own {
  /** Name of the balancer that the domain's wildcard leads to. Errors are `Stopped`: there is no such alias. */
  front(): Promise<string>;
  readonly courier: Courier;
  /** Stops unless the credentials are of this account and region: what is asked elsewhere means nothing. */
  checkAccount(pinned: { readonly account: string; readonly region: string }): Promise<void>;
}

export interface EnvironmentConnection extends Environment {
  /** Where, when AWS_REGION doesn't say so. */
  readonly region?: string;
  /** What it shares with others of its domain and region. */
  readonly domain?: Domain;
  readonly me: Me;
  /** Without it no image is deleted. */
  readonly images?: BranchRepository;
  readonly onTeardown?: OnTeardown;
  /** Without it no name can have addresses of its own. */
  readonly nameServers?: NameServers;
  readonly registries?: Reading;
}

/** AWS for one run at one environment of a branch. Nothing is asked of it yet, so nothing is loaded and nothing can fail. */
export function connectEnvironment(connection: EnvironmentConnection): AwsEnvironmentPorts {
  const { region, marks, me, images, onTeardown, nameServers, registries } = connection;
  const domain = connection.domain ?? new Domain({ region, domain: marks.domain });
  domain.join();
  const { services: aws, clock, hosted, balancers } = domain;
  const zone = new AwsZone(aws, hosted, balancers, connection);
  const scope = { app: marks.app, environment: marks.environment };
  const ports = rolloutPorts(
    aws,
    clock,
    { ...scope, marks: { ...marks }, me, ...(registries && { registries }) },
    { parameters: domain.parameters, groups: () => groupsOf(domain, scope) },
  );
  const front = { zone: hosted, balancers, named: connection.balancers };
  return {
    ...ports,
    preflight: new EnvironmentPreflight(aws, ports.preflight, front, clock),
    ...(nameServers && { traffic: new AwsRecords(aws, { zone, hosted, nameServers }, scope, ports.traffic) }),
    checkAccount: (pinned) => pinAccount(aws, pinned, clock),
    front: async () => (await balancers.front()).name,
    sites: new AwsSites(domain, connection, zone),
    zone,
    courier: new AwsCourier(aws, (elsewhere) => services({ region: elsewhere, clock })),
    templates: new AwsTemplates(aws, marks, () => templatesOf(domain, scope)),
    images: images
      ? new AwsBranchImages(domain, marks, images)
      : { look: async () => [], delete: async () => undefined },
    farewells: new AwsFarewells(aws, onTeardown, `run ${me.run} of ${me.repository}`),
  };
}
