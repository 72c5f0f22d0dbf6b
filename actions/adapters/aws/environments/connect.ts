import type { Me } from '../../../core/rollout/attempt.ts';
import type { EnvironmentPorts } from '../../../ports/environments.ts';
import { AwsClock } from '../clock.ts';
import { type AwsPorts, rolloutPorts } from '../connect.ts';
import { services } from '../services.ts';
import { pinAccount } from './account.ts';
import { Balancers } from './balancers.ts';
import { AwsBranchImages, type BranchRepository } from './branch-images.ts';
import type { Environment } from './environment.ts';
import { AwsFarewells, type OnTeardown } from './farewells.ts';
import { HostedZone } from './hosted-zone.ts';
import { AwsSites } from './sites.ts';
import { AwsTemplates } from './templates.ts';
import { AwsZone } from './zone.ts';

type Own = Pick<EnvironmentPorts, 'sites' | 'zone' | 'templates' | 'images' | 'farewells'>;

export interface AwsEnvironmentPorts extends AwsPorts, Own {
  /** Name of the balancer that the domain's wildcard leads to. Errors are `Stopped`: there is no such alias. */
  front(): Promise<string>;
  /** Stops unless the credentials are of this account and region: what is asked elsewhere means nothing. */
  checkAccount(pinned: { readonly account: string; readonly region: string }): Promise<void>;
}

export interface EnvironmentConnection extends Environment {
  /** Where, when AWS_REGION doesn't say so. */
  readonly region?: string;
  readonly me: Me;
  /** Without it no image is deleted. */
  readonly images?: BranchRepository;
  readonly onTeardown?: OnTeardown;
}

/** AWS for one run at one environment of a branch. Nothing is asked of it yet, so nothing is loaded and nothing can fail. */
export function connectEnvironment(connection: EnvironmentConnection): AwsEnvironmentPorts {
  const { region, marks, me, images, onTeardown } = connection;
  const clock = new AwsClock();
  const aws = services({ region, clock });
  const hosted = new HostedZone(aws, marks.domain);
  const balancers = new Balancers(aws, hosted, marks.domain);
  const zone = new AwsZone(aws, hosted, balancers, connection);
  return {
    ...rolloutPorts(aws, clock, { app: marks.app, environment: marks.environment, marks: { ...marks }, me }),
    checkAccount: (pinned) => pinAccount(aws, pinned, clock),
    front: async () => (await balancers.front()).name,
    sites: new AwsSites(aws, connection, zone, balancers),
    zone,
    templates: new AwsTemplates(aws, marks),
    images: images ? new AwsBranchImages(aws, marks, images) : { look: async () => [], delete: async () => undefined },
    farewells: new AwsFarewells(aws, onTeardown, `run ${me.run} of ${me.repository}`),
  };
}
