import type { Thing } from '../core/environments/existing.ts';
import type { Marks } from '../core/environments/marks.ts';
import type { Holder } from '../core/environments/site.ts';
import type { Me } from '../core/rollout/attempt.ts';
import type { EnvironmentPlace, OpenPlace } from '../ports/environment-place.ts';
import type { Branches, EnvironmentPorts, Templates } from '../ports/environments.ts';
import type { Ports } from '../ports/rollout.ts';
import type { Workspace } from '../ports/runner.ts';

/** An app's environments of branches, as its fleet file and the run tell. */
export interface Whose extends Pick<EnvironmentPlace, 'account' | 'region' | 'domain' | 'balancers'> {
  readonly app: string;
  /** Name and GitHub's id. */
  readonly repository: { readonly name: string; readonly id: string };
}

/** What is known of an environment without a deed. */
export interface BarePlace extends Pick<EnvironmentPlace, 'region' | 'targetGroup' | 'balancers'> {
  readonly marks: Marks;
  readonly host?: string;
}

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
  /** All in that account and region that has a tag of ours with this app, or is written down of it; asked once. */
  things(whose: Whose): Promise<readonly Thing[]>;
  readonly branches: Branches;
  readonly open: OpenPlace;
  /** Likewise, of one that no deed speaks for any more: GitHub is told nothing of it. */
  bare(place: BarePlace): Promise<EnvironmentPorts>;
  /** Environments of an app that something is written down of, in this account and region, by name. */
  environments(app: string): Promise<readonly string[]>;
  /** Makes the ports of one, by its name alone; asks nothing yet. */
  plain(app: string, environment: string): Promise<PlainPorts>;
}
