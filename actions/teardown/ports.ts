import type { Holder } from '../core/environments/site.ts';
import type { Me } from '../core/rollout/attempt.ts';
import type { EnvironmentPlace, OpenPlace } from '../ports/environment-place.ts';
import type { Branches, Templates } from '../ports/environments.ts';
import type { Ports } from '../ports/rollout.ts';
import type { Workspace } from '../ports/runner.ts';

/** What an environment of `immutable-rollout` is made of, as far as it is ours. */
export interface PlainPorts extends Ports {
  readonly templates: Templates;
}

export interface TeardownPorts {
  readonly me: Me;
  readonly workspace: Pick<Workspace, 'text'>;
  /** 64 hex digits of a text. */
  sha256(text: string): string;
  /** All names of a domain and whose they are. Stops unless the credentials are of this account and region. */
  holders(domain: Pick<EnvironmentPlace, 'account' | 'region' | 'domain'>): Promise<readonly Holder[]>;
  readonly branches: Pick<Branches, 'wanted'>;
  readonly open: OpenPlace;
  /** Environments of an app that something is written down of, in this account and region, by name. */
  environments(app: string): Promise<readonly string[]>;
  /** Makes the ports of one, by its name alone; asks nothing yet. */
  plain(app: string, environment: string): Promise<PlainPorts>;
}
