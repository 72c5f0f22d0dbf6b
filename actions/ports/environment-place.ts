import type { Owner } from '../core/rollout/records.ts';
import type { Courier, DeploymentNews, EnvironmentPorts, NoticeBoard } from './environments.ts';
import type { Ports, Preflight } from './rollout.ts';

/** Which environment ports are about, all of it known before anything is asked of AWS. */
export interface EnvironmentPlace {
  readonly account: string;
  readonly region: string;
  readonly owner: Owner;
  /** `feature-x` of the branch feature/x, say. */
  readonly slug: string;
  readonly domain: string;
  readonly host: string;
  /** Of its machines, where the name leads to them and not to a balancer. */
  readonly port?: number;
  /** Name of its target group. */
  readonly targetGroup: string;
  /** Names, as the fleet file has them; the one that the wildcard leads to when undefined. */
  readonly balancers?: readonly string[];
  /** Where its machines answer; undefined where nothing is to be made. */
  readonly entry?: { readonly port: number; readonly path: string };
  /** Of the branch, that this run is to deploy; '' when it deploys none. */
  readonly commit: string;
  readonly pull?: number;
  /** Ids of what was written at GitHub before. */
  readonly comment?: number;
  readonly onTeardown?: { readonly run: string; readonly timeout: number };
}

/** The ports of one environment, and who may use them. */
export interface PlacedPorts extends EnvironmentPorts {
  readonly preflight: Preflight;
  readonly news: DeploymentNews;
  readonly board: NoticeBoard;
  readonly courier: Courier;
  /** Addresses that have nothing to do with the domain, as this machine resolves them. */
  web: Ports['probe'];
  /** Stops unless the credentials are of the place's account and region: what is asked elsewhere means nothing. */
  checkAccount(): Promise<void>;
}

/** Makes the ports of an environment; asks nothing yet. */
export type OpenPlace = (place: EnvironmentPlace) => Promise<PlacedPorts>;
