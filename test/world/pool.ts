import type { TargetGroup, TargetState } from '../../actions/core/rollout/traffic.ts';
import { type Instance, readyAt, sickAt } from './instance.ts';

/** Seconds until the balancer notices that a target doesn't answer. */
const NOTICE = 4;
/** Seconds after which a target that never answered is unhealthy. */
const GIVE_UP = 10;

interface Registration {
  at: number;
  /** When a deregistered target is gone. */
  drained?: number;
}

/** As AWS says it of a target in a zone that its balancer isn't in. */
const ELSEWHERE = 'Target.NotInUse: Target is in an Availability Zone that is not enabled for the load balancer';

/** One target group: who is registered, and what the balancer thinks of them. */
export class Pool {
  readonly arn: string;
  readonly name: string;
  readonly drain: number;
  /** Seconds in which a new target has less than its share; 0 is off. */
  readonly slowStart: number;
  /** Zones that its balancer is in; undefined: all. */
  readonly zones: readonly string[] | undefined;
  /** Of these, the one that it is shifted away from. */
  away: string | undefined;
  readonly #targets = new Map<string, Registration>();
  /** Healthy targets that belong to nobody. */
  readonly strangers = new Set<string>();

  constructor(arn: string, drain: number, slowStart = 0, zones?: readonly string[]) {
    this.slowStart = slowStart;
    this.zones = zones;
    this.arn = arn;
    this.name = arn.split('/')[1] ?? arn;
    this.drain = drain;
  }

  register(id: string, now: number): void {
    const known = this.#targets.get(id);
    if (known === undefined || known.drained !== undefined) this.#targets.set(id, { at: now });
  }

  deregister(id: string, now: number): void {
    const known = this.#targets.get(id);
    if (known && known.drained === undefined) known.drained = now + this.drain;
    this.strangers.delete(id);
  }

  /** The machine is gone, drained or not. */
  remove(id: string): void {
    this.#targets.delete(id);
  }

  has(id: string): boolean {
    return this.#targets.has(id);
  }

  /** Registered and not on its way out. */
  serves(id: string): boolean {
    const target = this.#targets.get(id);
    return target !== undefined && target.drained === undefined;
  }

  state(instance: Instance, now: number): TargetState {
    const target = this.#targets.get(instance.id);
    if (target === undefined) return 'gone';
    if (target.drained !== undefined) return 'draining';
    if (this.zones?.includes(instance.zone) === false) return 'unused';
    if (now >= sickAt(instance) + NOTICE) return 'unhealthy';
    if (now >= Math.max(target.at, readyAt(instance)) + instance.nature.healthy) return 'healthy';
    // Where a balancer takes its time to call a target healthy, it takes it to call one unhealthy.
    const patience = Number.isFinite(instance.nature.healthy)
      ? Math.max(GIVE_UP, 2 * instance.nature.healthy)
      : GIVE_UP;
    return now >= target.at + patience ? 'unhealthy' : 'initial';
  }

  tick(now: number): void {
    for (const [id, { drained }] of this.#targets) if (drained !== undefined && now >= drained) this.remove(id);
  }

  show(instances: ReadonlyMap<string, Instance>, now: number): TargetGroup {
    const { arn, name, drain } = this;
    const ours = [...this.#targets.keys()].flatMap((machine) => {
      const instance = instances.get(machine);
      if (instance === undefined) return [];
      const state = this.state(instance, now);
      const [unused, shifted] = [state === 'unused', instance.zone === this.away];
      return [{ machine, state, ...(unused && { reason: ELSEWHERE }), ...(shifted && { shifted }) }];
    });
    const others = [...this.strangers].map((machine) => ({ machine, state: 'healthy' as const }));
    return {
      arn,
      name,
      drain,
      ...(this.slowStart > 0 && { slowStart: this.slowStart }),
      targets: [...ours, ...others],
    };
  }
}
