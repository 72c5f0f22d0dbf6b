import type { Pace } from '../core/release/budget.ts';
import type { FleetSpec } from '../core/release/fleet-spec.ts';
import type { Place, Spec } from '../core/release/spec.ts';
import type { Found } from '../core/rollout/adopted.ts';
import type { BareGroup, Detail, Details } from '../core/rollout/details.ts';
import type { Instant, TaggedGroup } from '../core/rollout/fleet.ts';
import type { Beat, Lease, Records, Verdict } from '../core/rollout/records.ts';
import type {
  Alarm,
  Answer,
  BeforeTrafficAnswer,
  CommitState,
  CredentialsEnd,
  RunState,
} from '../core/rollout/seen.ts';
import type { Effect } from '../core/rollout/step.ts';
import type { TargetGroup } from '../core/rollout/traffic.ts';
import type { Secrets } from '../core/text/secrets.ts';
import type { Asker } from './asker.ts';
import type { ProcessClock } from './clock.ts';

/**
 * The narrow interfaces that decisions are carried out through. Every change is *ensure*: asked twice it is done once;
 * what already exists is success only if its tags are ours. Errors are of three kinds:
 * - `Later`: throttled, in progress, just made and not seen yet, no answer: look again, it may have been applied
 * - `Denied`: AWS won't, however often it is asked (no permission, not valid): the message says what to do
 * - `Stopped` (core/errors.ts): the whole run ends, such as with an expired token
 */
export class Later extends Error {}
export class Denied extends Error {}
/** What may not be read is what is written down. */
export class RecordsDenied extends Denied {}

export type Doing<D extends Effect['do']> = Extract<Effect, { do: D }>;

/** What is written down: SSM parameters under /immutable/<app>/<environment>/. */
export interface Ledger {
  /**
   * Errors: `RecordsDenied` too. Leases, verdicts and specs are read once and remembered, since they never change; missing and newer ones are asked for, and
   * whether the newest lease is still the one that was read.
   */
  read(): Promise<Records>;
  /** Creates lease n; nothing when another run was first (the next look shows it). */
  claim(lease: Omit<Lease, 'at'>): Promise<void>;
  beat(beat: Omit<Beat, 'at'>): Promise<void>;
  /** Creates verdict/<attempt>; nothing when there is one. */
  decide(verdict: Omit<Verdict, 'at'>): Promise<void>;
  /** Stops when a spec is larger than what can be stored; changes nothing. */
  check(spec: Spec): Promise<void>;
  storeSpec(attempt: number, spec: Spec): Promise<void>;
  spec(attempt: number): Promise<Spec | undefined>;
  /** Deletes records such as verdict/3 or lease/4. */
  forget(records: readonly string[]): Promise<void>;
}

/** Auto Scaling groups and the launch template of one app in one environment. */
export interface Fleets {
  /** All that has the tags of this app and environment, be it ours or not. */
  look(): Promise<readonly TaggedGroup[]>;
  /** The same, but for what AWS tells of each group by itself alone; and one such detail. */
  groups(): Promise<readonly BareGroup[]>;
  detail<D extends Detail>(group: string, detail: D): Promise<Details[D]>;
  /** Those of these that are there, whatever their tags: what a list of all doesn't show may be there. */
  named(groups: readonly string[]): Promise<readonly TaggedGroup[]>;
  /** Those of these that are there, whatever their tags, but for what AWS tells of each group by itself alone: 50 at most. */
  listed(groups: readonly string[]): Promise<readonly BareGroup[]>;
  /** Version of the launch template that was made for this release. */
  template(release: string): Promise<string | undefined>;
  /** Asked twice by one attempt it makes one version; `attempt` is the nonce of its first lease. */
  makeTemplate(spec: Spec, attempt: string): Promise<void>;
  /** Deletes every version that was made for this release. */
  deleteTemplate(release: string): Promise<void>;
  /** With the settings of the group that it is to be like, but for those that the spec drops. */
  create(effect: Doing<'create-fleet'>, spec: Spec): Promise<void>;
  carryOver(effect: Doing<'carry-over'>, spec: Spec): Promise<void>;
  resize(effect: Doing<'resize'>): Promise<void>;
  /** Ends a machine; its group launches another. Nothing where it is gone already. */
  replace(machine: string): Promise<void>;
  /** What it launches from now on is on demand. */
  leaveSpot(fleet: string): Promise<void>;
  writeFacts(effect: Doing<'write-facts'>): Promise<void>;
  forgetOriginals(fleet: string): Promise<void>;
  putRetire(fleet: string, at: Instant): Promise<void>;
  /** Beside `putRetire`'s, at another time: AWS takes no two of a group for one time. */
  putExpire(fleet: string, at: Instant): Promise<void>;
  deleteRetire(fleet: string): Promise<void>;
  /** A one-off scheduled action of these sizes. */
  catchUp(effect: Doing<'catch-up'>): Promise<void>;
  attach(fleet: string, targetGroups: readonly string[]): Promise<void>;
  detach(fleet: string, targetGroups: readonly string[]): Promise<void>;
  judgeBy(effect: Doing<'judge-by'>): Promise<void>;
  suspend(fleet: string, processes: readonly string[]): Promise<void>;
  resume(fleet: string, processes: readonly string[]): Promise<void>;
  copyPolicies(from: string, to: string, names: readonly string[]): Promise<void>;
  copySchedules(from: string, to: string, names: readonly string[]): Promise<void>;
  dropPolicies(fleet: string, names: readonly string[]): Promise<void>;
  dropSchedules(fleet: string, names: readonly string[]): Promise<void>;
  deleteFleet(effect: Doing<'delete-fleet'>): Promise<void>;
}

/** The balancer's target groups. */
export interface Traffic {
  look(targetGroups: readonly string[]): Promise<readonly TargetGroup[]>;
  register(targetGroup: string, machines: readonly string[]): Promise<void>;
  deregister(targetGroup: string, machines: readonly string[]): Promise<void>;
}

/** Questions to machines, by commands that run on them. */
export interface Machines {
  /** Which of these a command can reach now. */
  reachable(machines: readonly string[]): Promise<ReadonlySet<string>>;
  /** These as EC2 shows them, whoever's they are; what has ended is left out. */
  found(machines: readonly string[]): Promise<readonly Found[]>;
  /** When each was launched. */
  launched(machines: readonly string[]): Promise<Readonly<Record<string, Instant>>>;
  /** Asks each machine until it answers well or `until`; the answers show at later looks. */
  ask(machines: readonly string[], spec: Spec, until: Instant): Promise<void>;
  answers(): Promise<Readonly<Record<string, Answer>>>;
  /** Runs `before-traffic`, which gets the address of `previous`; asked again, it returns what the first time ended with. */
  runBeforeTraffic(machine: string, spec: Spec, attempt: number, previous?: string): Promise<void>;
  beforeTraffic(machine: string): Promise<BeforeTrafficAnswer | undefined>;
  /** The last lines of each of its containers, asked for now: a machine that is ended takes them along. */
  lastLines(machine: string, spec: Spec): Promise<string>;
  /** The end of what a machine wrote on its console. */
  console(machine: string): Promise<string>;
}

export interface Alarms {
  look(names: readonly string[]): Promise<readonly Alarm[]>;
  /** Whether the balancer has told of a request to any of these target groups since then; it tells a minute or more later. */
  served(targetGroups: readonly string[], since: Instant): Promise<boolean>;
}

/** What is asked for, besides the fleet spec. */
export interface Request {
  readonly app: string;
  readonly environment: string;
  readonly image?: string;
  readonly ami?: string;
  /** Whether targets of others may be taken over from. */
  readonly adopt?: boolean;
  /** Seconds after which AWS ends its machines, where it does. */
  readonly ttl?: number;
}

export interface Resolved {
  readonly place: Place;
  /** Of the slowest of its target groups. */
  readonly pace: Pace;
  /** What is worth knowing before it begins, for the log and the summary. */
  readonly notes: readonly string[];
  /** What will go wrong some day unless somebody does something: a rollback that can't boot, an image that a policy ends. */
  readonly warnings: readonly string[];
  /** Where the app answers, when the balancer tells. */
  readonly url?: string;
}

/** What new machines of a release that was stored would need. */
export interface Kept {
  readonly release: string;
  /** References by digest. */
  readonly images: readonly string[];
  readonly ami: string;
}

/** Asked once before a rollout; it only reads. */
export interface Preflight {
  /**
   * Finds what the fleet spec's names stand for, or stops with every problem in one message. `kept`: releases that can be gone
   * back to after this one, first the one in service, then as they will be forgotten last to first; what they lack is a warning.
   */
  resolve(fleet: FleetSpec, request: Request, kept: readonly Kept[]): Promise<Resolved>;
}

export interface Runs {
  state(repository: string, run: string): Promise<RunState>;
}

/** The branch of the commit that is deployed, for places where the newest one wins. */
export interface Branch {
  commit(): Promise<CommitState>;
}

export interface Ports {
  readonly ledger: Ledger;
  readonly fleets: Fleets;
  readonly traffic: Traffic;
  readonly machines: Machines;
  readonly alarms: Alarms;
  readonly runs: Runs;
  readonly branch?: Branch;
  /** Asks the app from where the job runs, and keeps what must not be read of that; opened only where `smoke` asks for it. */
  probe(): Promise<{ readonly asker: Asker; readonly secrets: Secrets }>;
  /** Asks nobody. */
  credentialsEnd(): CredentialsEnd | undefined;
  /** By AWS' clock. */
  readonly clock: ProcessClock;
}
