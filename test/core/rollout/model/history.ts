import type { Spec } from '../../../../actions/core/release/spec.ts';
import type { End, Watcher } from '../../../../actions/rollout/reconcile.ts';
import { specOf } from '../../../world/spec.ts';
import { createWorld, type World, type WorldOptions } from '../../../world/world.ts';
import { type Process, start } from './process.ts';

/** A fleet of four, as a user has it: with a policy, a recurring action, an alarm and a migration. */
export const size = { min: 4, max: 8 };
export const four = (release: string, over: Partial<Spec> = {}): Spec =>
  specOf({ release, size, alarms: ['5xx'], beforeTraffic: { run: 'migrate', timeout: 60 }, timeout: 900, ...over });

/** One world and who acts in it, told as it goes. */
export class History {
  readonly world: World;
  readonly ends: (End | 'killed')[] = [];
  readonly #tell: Watcher;

  constructor(tell: Watcher, options: Partial<WorldOptions> = {}) {
    this.world = createWorld({ lag: 1, ...options });
    this.world.alarms.set('5xx', { name: '5xx', state: 'OK', reason: '' });
    this.#tell = tell;
  }

  async run(process: Process, change?: Parameters<typeof start>[2]): Promise<End | 'killed'> {
    const end = await start(this.world, { ...process, tell: this.#tell }, change);
    this.ends.push(end);
    this.world.advance(60);
    return end;
  }

  /** r1 in service, its group as users set theirs. */
  async withStable(over: Partial<Spec> = {}): Promise<this> {
    await this.run({ run: '1', spec: four('r1', over) });
    const [stable] = [...this.world.groups.values()];
    stable?.policies.add('cpu');
    stable?.schedules.set('nightly', { name: 'nightly', recurring: true });
    if (stable) stable.min = 2;
    return this;
  }

  alarm(state: 'OK' | 'ALARM' | 'INSUFFICIENT_DATA'): void {
    const { now: since } = this.world;
    this.world.alarms.set('5xx', { name: '5xx', state, since, reason: 'too many answers failed.' });
  }

  /** Something happens when the process makes its nth change of this name. */
  at(method: string, nth: number, happens: () => void): Parameters<typeof start>[2] {
    let times = 0;
    return (made) => {
      if (made === method && ++times === nth) happens();
    };
  }

  sicken(release: string): void {
    for (const instance of this.world.instances.values()) {
      if (instance.release === release) Object.assign(instance, { nature: { ...instance.nature, sickens: 0 } });
    }
  }
}

/** What happens, in as many worlds as it begins. */
export type Play = (begin: (options?: Partial<WorldOptions>) => History) => Promise<void>;
