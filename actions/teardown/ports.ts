import type { Holder } from '../core/environments/site.ts';
import type { Me } from '../core/rollout/attempt.ts';
import type { EnvironmentPlace, OpenPlace } from '../ports/environment-place.ts';
import type { Branches } from '../ports/environments.ts';
import type { Workspace } from '../ports/runner.ts';

export interface TeardownPorts {
  readonly me: Me;
  readonly workspace: Pick<Workspace, 'text'>;
  /** 64 hex digits of a text. */
  sha256(text: string): string;
  /** All names of a domain and whose they are. Stops unless the credentials are of this account and region. */
  holders(domain: Pick<EnvironmentPlace, 'account' | 'region' | 'domain'>): Promise<readonly Holder[]>;
  readonly branches: Pick<Branches, 'wanted'>;
  readonly open: OpenPlace;
}
