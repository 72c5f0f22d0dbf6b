import type { Signer } from '../../actions/adapters/aws/signer.ts';
import type { Me } from '../../actions/core/rollout/attempt.ts';
import type { Beat, Lease, Verdict } from '../../actions/core/rollout/records.ts';
import type { Alarm, RunState } from '../../actions/core/rollout/seen.ts';
import type { EnvironmentPorts } from '../../actions/ports/environments.ts';
import { Later, type Ports } from '../../actions/ports/rollout.ts';
import { Estate, type EstateOptions, environmentOf } from './environment.ts';
import { fleetsOf } from './fleets.ts';
import type { Group } from './group.ts';
import type { Instance } from './instance.ts';
import { ledgerOf } from './ledger.ts';
import { machinesOf } from './machines.ts';
import type { Nature } from './nature.ts';
import { Pool } from './pool.ts';
import { tickGroup } from './scaling.ts';
import { siteOf, type Way } from './site.ts';
import { Sleepers } from './sleepers.ts';
import { trafficOf } from './traffic.ts';

export interface WorldOptions {
  /** Target group ARNs. */
  readonly targetGroups: readonly string[];
  /** Seconds for which a deregistered target drains. */
  readonly drain: number;
  /** Seconds that each change takes. */
  readonly latency: number;
  /** Seconds by which scheduled actions fire late. */
  readonly lateness: number;
  /** Whether an action whose time passed while ScheduledActions was suspended is still shown: it never fires again. */
  readonly missedStay: boolean;
  /** Seconds from a question to a machine to its answer. */
  readonly answering: number;
  /** Seconds until looks show a new group. */
  readonly lag: number;
  /** Seconds in which a new target has less than its share. */
  readonly slowStart: number;
  /** Seconds until the balancer tells of a request; Infinity when there is none. */
  readonly counting: number;
  /** Seconds until all name servers have a change of a record. */
  readonly spread: number;
  /** What leads a name to an environment, when the world is about one of a branch. */
  readonly environment?: EstateOptions;
}

export const TARGET_GROUP =
  'arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/orders-production/73e2d6bc24d8a067';

/** Thrown by `onCall`: the process ends here, before its request left or before its answer came. */
export class Killed extends Error {}

/** Sees every call of every process; what it throws, the caller gets. */
export type OnCall = (
  port: string,
  method: string,
  when: 'before' | 'after',
  given?: readonly unknown[],
) => void | Promise<void>;

/** AWS in memory, on a clock of its own: what is deployed there behaves by its nature, and nothing is random. */
export class World {
  now = 1_764_000_000;
  readonly options: WorldOptions;
  readonly natures = new Map<string, Partial<Nature>>();
  readonly leases = new Map<number, Lease>();
  readonly beats = new Map<number, Beat>();
  readonly verdicts = new Map<number, Verdict>();
  /** As they are stored. */
  readonly specs = new Map<number, object>();
  /** Version → release. */
  readonly templates = new Map<string, string>();
  readonly groups = new Map<string, Group>();
  readonly instances = new Map<string, Instance>();
  readonly pools = new Map<string, Pool>();
  readonly alarms = new Map<string, Alarm>();
  /** Addresses that the app was asked at. */
  readonly asked: string[] = [];
  way: Way = { reach: 'all' };
  /** Of a world that was made with `environment`. */
  readonly estate: Estate;
  /** Runs of workflows by id. */
  /** Where the newest commit of a branch wins: the run that has it. */
  newest: string | undefined;
  readonly runs = new Map<string, RunState>();
  /** Machines that were ended while they still had traffic. */
  readonly cuts: string[] = [];
  /** Each time that before-traffic really ran: `<attempt> on <machine>`. */
  readonly beforeTrafficRuns = new Map<
    string,
    { readonly began: number; readonly ends: number; readonly code: number }
  >();
  /** Groups that no answer shows until then: AWS reads what was written some time ago, and not always the same. */
  readonly unshown = new Map<string, number>();
  /** What signs for each call of a process but GitHub's; without it nothing ends. */
  credentials: Signer | undefined;
  onCall: OnCall | undefined;
  readonly #sleepers: Sleepers;
  #launches = 0;

  /** `sleepers`: of whoever keeps the time of several worlds. */
  constructor(options: Partial<WorldOptions> = {}, sleepers?: Sleepers) {
    this.#sleepers = sleepers ?? new Sleepers(this);
    this.options = {
      targetGroups: [TARGET_GROUP],
      drain: 10,
      latency: 0.1,
      lateness: 0,
      missedStay: false,
      answering: 1.5,
      lag: 0,
      slowStart: 0,
      counting: 60,
      spread: 30,
      ...options,
    };
    for (const arn of this.options.targetGroups)
      this.pools.set(arn, new Pool(arn, this.options.drain, this.options.slowStart));
    this.estate = new Estate(options.environment);
  }

  /** The ports of one process at an environment of a branch. */
  environmentPorts(me: Me): EnvironmentPorts {
    const named = Object.entries(environmentOf(this)).map(([name, port]) => [name, this.#heard(name, port)]);
    return { ...this.ports(me), ...Object.fromEntries(named) };
  }

  /** The ports of one process. Its memory of what it asked ends with it. */
  ports({ run }: Me): Ports {
    const began = this.now;
    const commit = async () => (this.newest === run ? 'newest' : 'older');
    return {
      ledger: this.#heard('ledger', ledgerOf(this)),
      fleets: this.#heard('fleets', fleetsOf(this)),
      traffic: this.#heard('traffic', trafficOf(this)),
      machines: this.#heard('machines', machinesOf(this)),
      alarms: this.#heard('alarms', {
        look: async (names: readonly string[]) =>
          names.map(
            (name) =>
              this.alarms.get(name) ?? { name, state: 'INSUFFICIENT_DATA', reason: 'no such alarm', missing: true },
          ),
        served: async (arns: readonly string[], since: number) =>
          arns.length > 0 && this.now >= since + this.options.counting,
      }),
      ...(this.newest !== undefined && { branch: this.#heard('branch', { commit } as const) }),
      runs: this.#heard('runs', { state: async (_: string, run: string) => this.runs.get(run) ?? 'unknown' }),
      probe: async () => ({
        asker: siteOf(this, (seconds) => this.#sleepers.wait(seconds)),
        secrets: { hide: () => {}, clean: (text) => text },
      }),
      credentialsEnd: () => this.credentials?.end(),
      clock: { now: () => this.now, uptime: () => this.now - began, wait: (seconds) => this.#sleepers.wait(seconds) },
    };
  }

  /** Lets time pass, in steps of at most a second. */
  advance(seconds: number): void {
    const end = this.now + seconds;
    while (this.now < end) {
      this.now = Math.min(end, this.now + 1);
      for (const pool of this.pools.values()) pool.tick(this.now);
      for (const group of this.groups.values()) {
        if (group.deleted !== undefined && this.now >= group.deleted) this.groups.delete(group.name);
        else tickGroup(this, group);
      }
    }
  }

  /** A change: it takes a moment, and its answer may be lost. */
  changed(): void {
    this.advance(this.options.latency);
  }

  members(group: Group): readonly Instance[] {
    return [...this.instances.values()].filter((instance) => instance.group === group.name);
  }

  group(name: string): Group {
    const found = this.groups.get(name);
    if (found === undefined || found.deleted !== undefined) throw new Later(`AutoScalingGroup name not found: ${name}`);
    return found;
  }

  pool(arn: string): Pool {
    const found = this.pools.get(arn);
    if (found === undefined) throw new Later(`TargetGroupNotFound: ${arn}`);
    return found;
  }

  suspends(group: Group, process: string): boolean {
    return group.suspended.has(process);
  }

  /** A machine that isn't registered has no target health: whether that is bad AWS doesn't say, so that here it is. */
  unhealthy(group: Group, instance: Instance): boolean {
    if (instance.inService === undefined) return false;
    return [...group.traffic].some(([arn, { state }]) => {
      const pool = this.pools.get(arn);
      // One that was deleted tells nothing of anybody.
      if (state !== 'in-service' || pool === undefined) return false;
      return ['unhealthy', 'gone', 'draining'].includes(pool.state(instance, this.now));
    });
  }

  launch(group: Group, zone: string, nature: Nature): Instance {
    this.#launches += 1;
    const id = `i-${this.#launches.toString(16).padStart(17, '0')}`;
    const instance = { id, zone, group: group.name, release: group.release, launched: this.now, nature };
    this.instances.set(id, instance);
    return instance;
  }

  remove(instance: Instance): void {
    this.instances.delete(instance.id);
    for (const pool of this.pools.values()) pool.remove(instance.id);
  }

  #heard<P extends object>(port: string, methods: P): P {
    const heard = Object.entries(methods).map(([method, work]) => [
      method,
      async (...given: readonly unknown[]) => {
        if (port !== 'runs') await this.credentials?.identity();
        await this.onCall?.(port, method, 'before', given);
        const answer = await work(...given);
        await this.onCall?.(port, method, 'after', given);
        return answer;
      },
    ]);
    return Object.fromEntries(heard);
  }
}

export function createWorld(options: Partial<WorldOptions> = {}): World {
  return new World(options);
}
