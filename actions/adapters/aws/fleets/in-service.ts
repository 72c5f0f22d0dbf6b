import type { AutoScalingGroup } from '@aws-sdk/client-auto-scaling';
import type { Facts } from '../../../core/rollout/fleet.ts';
import { Later } from '../../../ports/rollout.ts';
import type { Services } from '../services.ts';
import { type Brought, heldFor, madeLike } from './brought.ts';
import { type Telling, tellingOf } from './carry-over.ts';

/** What the next group gets of the one in service: with the request that makes it, so that no machine starts before a hook is there; and later. */
export interface Bringing {
  readonly made: Brought;
  /** Of the next group, from its beginning. */
  readonly facts: Partial<Facts>;
  readonly telling: Telling;
}

/** Of no group. */
export const NOTHING: Bringing = { made: {}, facts: {}, telling: { metrics: [], topics: new Map() } };

/** Asks once in a process what a group brings along: a request that AWS throttles is sent again, and what it is made of isn't. */
export class InService {
  readonly #services: Services;
  #shown: readonly AutoScalingGroup[] = [];
  readonly #known = new Map<string, Bringing>();

  constructor(services: Services) {
    this.#services = services;
  }

  /** What the newest look showed is not asked for again. */
  show(groups: readonly AutoScalingGroup[]): readonly AutoScalingGroup[] {
    this.#shown = groups;
    return groups;
  }

  async brings(name: string, drop: readonly string[] = []): Promise<Bringing> {
    const known = this.#known.get(name);
    if (known) return known;
    const read = await this.#services.scaling.read();
    const group = await this.#group(name);
    const { LifecycleHooks = [] } = drop.includes('lifecycle-hooks')
      ? {}
      : await read.describeLifecycleHooks({ AutoScalingGroupName: name });
    const made = madeLike(group, LifecycleHooks, drop);
    const telling = await tellingOf(read, group, drop);
    const hold = heldFor(made.LifecycleHookSpecificationList);
    // Where nothing is left to give to it once it is there, that is a fact from the beginning.
    const whole = telling.metrics.length === 0 && telling.topics.size === 0;
    const facts = { ...(hold > 0 && { hold }), ...(whole && { carried: true as const }) };
    const found = { made, facts, telling };
    this.#known.set(name, found);
    return found;
  }

  async #group(name: string): Promise<AutoScalingGroup> {
    const named = (groups: readonly AutoScalingGroup[] = []) =>
      groups.find(({ AutoScalingGroupName }) => AutoScalingGroupName === name);
    const shown = named(this.#shown);
    if (shown) return shown;
    const read = await this.#services.scaling.read();
    const { AutoScalingGroups } = await read.describeAutoScalingGroups({ AutoScalingGroupNames: [name] });
    const found = named(AutoScalingGroups);
    if (found === undefined) throw new Later(`AWS does not show ${name}, whose settings the new group is to have`);
    return found;
  }
}
