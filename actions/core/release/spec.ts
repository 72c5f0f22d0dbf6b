import type { Tolerance } from './tolerance.ts';
import type { Wave } from './waves.ts';

/** Ids in AWS that the fleet spec's names stand for, found once at the start so that they can't move during a rollout. */
export interface Place {
  readonly account: string;
  readonly region: string;
  readonly ami: string;
  readonly subnets: readonly string[];
  readonly securityGroups: readonly string[];
  /** ARNs; or `record:` and the name whose A record holds the machines' addresses (core/rollout/router.ts). */
  readonly targetGroups: readonly string[];
}

export interface LiveCheck {
  readonly path: string;
  /** Of the first service; undefined when nothing is published (then only attestation speaks). */
  readonly port?: number;
  /** Seconds from a machine's launch to its last chance. */
  readonly timeout: number;
  readonly via: 'ssm' | 'balancer';
  /** Where the app's answer tells the release that it is, as `parseWhere` (core/probe) reads it; undefined when it isn't asked for that. */
  readonly release?: string | undefined;
}

/** How Docker finds out whether a container works; what is absent is Docker's to say. Durations are in seconds. */
export interface Healthcheck {
  /** A command of the container's own shell. */
  readonly test: string;
  readonly interval?: number;
  readonly timeout?: number;
  readonly startPeriod?: number;
  readonly retries?: number;
}

/** Where the engine writes what a container prints; what is absent is the engine's own. */
export interface Logging {
  readonly driver?: string;
  readonly options: Readonly<Record<string, string>>;
}

export interface Service {
  readonly image: string;
  readonly ports: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Name of the variable → where the machine reads it, such as ssm:/orders/production/database-url. */
  readonly secrets: Readonly<Record<string, string>>;
  readonly command?: readonly string[];
  /** Seconds between SIGTERM and SIGKILL. */
  readonly stopGrace: number;
  /** Names of the services that must be up before this one starts. */
  readonly dependsOn?: readonly string[];
  readonly healthcheck?: Healthcheck;
  readonly logging?: Logging;
}

/** Once per attempt, on one machine of the candidate, before it gets traffic. */
export interface BeforeTraffic {
  readonly run: string;
  /** Seconds. */
  readonly timeout: number;
}

/** On each machine, at its boot: after its services are up, before it attests its release. */
export type Seed = BeforeTraffic;

/** What is asked of the app while it bakes, as the user wrote it: what `parseSmokeSpec` (core/probe) reads. */
export type StoredSmoke = Readonly<Record<string, unknown>>;

/**
 * All that an attempt needs, stored whole before anything else is done, so that a rollback or a successor needs no fleet
 * file. Durations are in seconds. It holds no secret: only where a machine finds them.
 */
export interface Spec {
  readonly app: string;
  readonly environment: string;
  readonly release: string;
  /** The image by digest, or undefined for a release that is an AMI. */
  readonly image?: string;
  readonly place: Place;
  readonly size: { readonly min: number; readonly max: number };
  readonly instanceTypes: readonly string[];
  /** Machines are spot ones, where AWS has any. */
  readonly spot?: true;
  readonly instanceProfile?: string;
  /** Hops that the metadata service's tokens may travel: 1 is the machine itself, 2 reaches its containers. */
  readonly metadataHopLimit: number;
  readonly services: Readonly<Record<string, Service>>;
  /** Whether the services of a machine find each other by their names. */
  readonly network?: true;
  readonly liveCheck: LiveCheck;
  readonly seed?: Seed;
  readonly beforeTraffic?: BeforeTraffic;
  readonly waves: readonly Wave[];
  readonly bake: number;
  readonly alarms: readonly string[];
  /** Machines of the candidate that may be sick, and are replaced. */
  readonly tolerate: Tolerance;
  readonly noData: 'pass-if-served' | 'wait' | 'pass' | 'fail';
  readonly keepPrevious: number;
  readonly onFailure: 'rollback' | 'halt';
  /** Alarms that ring already when the attempt begins don't count until they have stopped once. */
  readonly fixForward?: boolean;
  /** Seconds from the attempt's newest lease to the last moment at which the release can still get its verdict. */
  readonly timeout: number;
  /** Seconds after the newest deploy at which AWS ends all of it: an environment that doesn't stay. */
  readonly ttl?: number;
  readonly smoke?: StoredSmoke;
  /** Settings of the group in service that the next one is not to have; a name that this version doesn't know says nothing to it. */
  readonly drop?: readonly string[];
  /** Where the app answers, when its balancer tells. */
  readonly url?: string;
}
