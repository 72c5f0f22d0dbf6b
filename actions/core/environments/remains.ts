import type { Me } from '../rollout/attempt.ts';
import type { Instant, TaggedGroup } from '../rollout/fleet.ts';
import type { Deed, Lease } from '../rollout/records.ts';
import type { Seen } from '../rollout/seen.ts';
import { bears, isPlain, type Marks, type PlainMarks } from './marks.ts';
import { ownRecords, ownRules, type SiteSeen } from './site.ts';

/** What a teardown was started for. */
export interface TearDown {
  readonly me: Me;
  readonly marks: Marks | PlainMarks;
  /** Undefined for what no name leads to. */
  readonly host?: string;
  /**
   * Set by a sweep: the deed that it judged, or that there was none. Who renewed it since wants it to stay. `byDeed`: nothing but the
   * deed speaks for its end.
   */
  readonly judged?: { readonly deed: Deed | undefined; readonly byDeed?: boolean };
  /** Seconds from its newest lease. */
  readonly timeout: number;
  /** The newest lease that this process was seen to have. */
  readonly held?: Lease;
  /** When this process began. */
  readonly began?: Instant;
}

/** The command of `on-teardown`. */
export interface Farewell {
  /** Seconds that it has. */
  readonly timeout: number;
  /** What became of it, by machine; what an earlier process asked for is asked for again. */
  readonly runs: Readonly<Record<string, 'asked' | 'ended'>>;
}

/** One look at all that an environment is made of. What GitHub doesn't say, or doesn't let us change, isn't there. */
export interface Remains extends Pick<Seen, 'now' | 'records' | 'holder' | 'absent' | 'refusal' | 'repeated'> {
  /** All groups that have its app and environment as tags, or that its records name. */
  readonly groups: readonly TaggedGroup[];
  readonly site: SiteSeen;
  /** Whether its launch template is there. */
  readonly template: boolean;
  /** Digests of images of its branch, and of no other, that no stored spec of another environment names. */
  readonly images: readonly string[];
  readonly farewell?: Farewell;
  /** Ids of deployments that GitHub shows as active. */
  readonly deployments: readonly number[];
  /** Id of the comment that still says where the environment is. */
  readonly comment?: number;
}

/** Groups that a lease names, or that have all marks: one that came late, when the records were gone. */
export function ownGroups(marks: Marks | PlainMarks, { groups, records }: Remains): readonly TaggedGroup[] {
  const named = new Set(records.leases.map(({ candidate }) => candidate));
  const { app, environment } = marks;
  return groups.filter(
    ({ name, tags }) =>
      bears(tags, marks) || (named.has(name) && tags['app'] === app && tags['environment'] === environment),
  );
}

/** Groups with its app and environment as tags that are not its own, and that AWS isn't deleting. */
export function alienGroups(marks: Marks | PlainMarks, seen: Remains): readonly string[] {
  const own = new Set(ownGroups(marks, seen));
  return seen.groups.filter((group) => !own.has(group) && !group.deleting).map(({ name }) => name);
}

/** The deed, if it is this environment's. */
export function ownDeed({ marks }: TearDown, { site }: Remains): Deed | undefined {
  const { deed } = site;
  const { app, environment } = marks;
  const repository = isPlain(marks) ? undefined : marks['repository-id'];
  const own = deed?.app === app && deed.environment === environment && deed.repository === repository;
  return own ? deed : undefined;
}

/** All that is left, for people; nothing of another's. */
export function leftovers(asked: TearDown, seen: Remains): readonly string[] {
  const { marks, host } = asked;
  const { site, records } = seen;
  const deed = ownDeed(asked, seen);
  const target = site.targetGroup && bears(site.targetGroup.tags, marks) ? [site.targetGroup.arn] : [];
  return [
    ...ownRules(marks, site.balancers).map(({ priority, balancer }) => `rule ${priority} of the balancer ${balancer}`),
    ...(host !== undefined && deed ? ownRecords(host, deed, site.records) : []).map(
      ({ type, name }) => `the record ${type} of ${name}`,
    ),
    ...ownGroups(marks, seen).map(({ name }) => `the Auto Scaling group ${name}`),
    ...target.map((arn) => `the target group ${arn}`),
    ...(seen.template ? [`the launch template ${marks.app}.${marks.environment}`] : []),
    ...seen.images.map((digest) => `the image ${digest}`),
    ...records.verdicts.map(({ attempt }) => `verdict/${attempt}`),
    ...records.specs.map((attempt) => `spec/${attempt}`),
    ...records.beats.map(({ n }) => `beat/${n}`),
    ...(deed && host !== undefined ? [`the name ${host}`] : []),
    ...records.leases.map(({ n }) => `lease/${n}`),
  ];
}
