import type { Spec } from '../../../../actions/core/release/spec.ts';
import { strategies } from '../../../../actions/core/release/waves.ts';
import type { End, Watcher } from '../../../../actions/rollout/reconcile.ts';
import type { Nature } from '../../../world/nature.ts';
import { specOf } from '../../../world/spec.ts';
import { createWorld, TARGET_GROUP, type World, type WorldOptions } from '../../../world/world.ts';
import { type Mishap, type Process, start } from './process.ts';

/** A fleet of four, as a user has it: with a policy, a recurring action, an alarm and a migration. */
const size = { min: 4, max: 8 };
const four = (release: string, over: Partial<Spec> = {}): Spec =>
  specOf({ release, size, alarms: ['5xx'], beforeTraffic: { run: 'migrate', timeout: 60 }, timeout: 900, ...over });

/** One world and who acts in it, told as it goes. */
class History {
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
    this.world.alarms.set('5xx', { name: '5xx', state, reason: 'too many answers failed.' });
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

type Play = (begin: (options?: Partial<WorldOptions>) => History) => Promise<void>;

const natures: Readonly<Record<string, Partial<Nature>>> = {
  'never answers': { ready: Infinity },
  'is never healthy': { healthy: Infinity },
  'sickens in service': { sickens: 12 },
  'dies at boot': { boot: 3, ready: 30, dies: 4 },
  'cannot be launched': { launch: 'impossible' },
  'fails its migration': { beforeTraffic: { seconds: 3, code: 7 } },
};

const plays: Record<string, Play> = {
  'two releases and back': async (begin) => {
    const history = await begin().withStable();
    await history.run({ run: '2', spec: four('r2') });
    await history.run({ run: '3', kind: 'rollback' });
    await history.run({ run: '3', kind: 'rollback', runAttempt: 2 });
    await history.run({ run: '4', kind: 'rollback' });
  },
  'the same release again, and a rollback long after': async (begin) => {
    const history = await begin().withStable();
    await history.run({ run: '2', spec: four('r2') });
    await history.run({ run: '3', spec: four('r2') });
    history.world.advance(5000);
    await history.run({ run: '4', kind: 'rollback' });
    await history.run({ run: '5', spec: four('r3') });
    history.world.advance(5000);
    await history.run({ run: '6', spec: four('r4') });
  },
  'three releases in a row': async (begin) => {
    const history = await begin().withStable();
    await history.run({ run: '2', spec: four('r2') });
    await history.run({ run: '3', spec: four('r3') });
  },
  'two target groups': async (begin) => {
    const targetGroups = [TARGET_GROUP, TARGET_GROUP.replace('orders-production', 'orders-internal')];
    const place = { ...four('r1').place, targetGroups };
    const history = await begin({ targetGroups }).withStable({ place });
    await history.run({ run: '2', spec: four('r2', { place }) });
    await history.run({ run: '3', kind: 'rollback' });
  },
  'without a balancer': async (begin) => {
    const place = { ...four('r1').place, targetGroups: [] };
    const history = await begin({ targetGroups: [] }).withStable({ place });
    await history.run({ run: '2', spec: four('r2', { place }) });
    await history.run({ run: '3', kind: 'rollback' });
  },
  'ten releases': async (begin) => {
    const history = await begin().withStable();
    for (let n = 2; n <= 10; n += 1) {
      if (n === 5) history.world.natures.set('r5', { launch: 'impossible' });
      await history.run({ run: `${n}`, spec: four(`r${n}`) });
      history.world.advance(5000);
    }
    await history.run({ run: '11', kind: 'rollback' });
    await history.run({ run: '12', spec: four('r12') });
  },
  'an alarm in the last bake': async (begin) => {
    const history = await begin().withStable();
    await history.run(
      { run: '2', spec: four('r2') },
      history.at('deregister', 2, () => history.alarm('ALARM')),
    );
    await history.run({ run: '3', spec: four('r3') });
    history.alarm('OK');
    await history.run({ run: '4', spec: four('r2') });
  },
  'the old fleet cannot be healed': async (begin) => {
    const history = await begin().withStable();
    const worse = history.at('deregister', 2, () => {
      history.sicken('r1');
      history.world.natures.set('r1', { healthy: Infinity });
      history.alarm('ALARM');
    });
    await history.run({ run: '2', spec: four('r2') }, worse);
    history.world.runs.set('2', 'ended');
    history.world.advance(200);
    history.alarm('OK');
    await history.run({ run: '3', spec: four('r3') });
  },
  'a parked machine is sick': async (begin) => {
    const history = await begin().withStable();
    await history.run({ run: '2', spec: four('r2') });
    const [sick] = [...history.world.instances.values()].filter(({ release }) => release === 'r1');
    if (sick) Object.assign(sick, { nature: { ...sick.nature, sickens: 0 } });
    await history.run({ run: '3', kind: 'rollback' });
  },
  'it scales out meanwhile': async (begin) => {
    const history = await begin().withStable();
    const grow = () => {
      for (const group of history.world.groups.values()) if (group.desired < 6) group.desired += 1;
    };
    await history.run({ run: '2', spec: four('r2') }, history.at('register', 1, grow));
    const [, current] = [...history.world.groups.values()];
    if (current) current.desired = 7;
    history.world.advance(60);
    await history.run({ run: '3', kind: 'rollback' });
  },
  'what speaks against beginning': async (begin) => {
    const history = begin();
    await history.run({ run: '1', kind: 'rollback' });
    await history.withStable();
    history.alarm('ALARM');
    await history.run({ run: '2', spec: four('r2') });
    history.alarm('OK');
    await history.run({ run: '3', spec: four('r2', { size: { min: 1, max: 3 } }) });
    await history.run({ run: '4', spec: four('r2', { place: { ...four('r2').place, targetGroups: [] } }) });
    history.world.pool(TARGET_GROUP).strangers.add('i-0000000000000beef');
    await history.run({ run: '5', spec: four('r2') });
    await history.run({ run: '6', kind: 'rollback' });
  },
  'no data at the end of a bake': async (begin) => {
    for (const [noData, onFailure] of [
      ['fail', 'halt'],
      ['fail', 'rollback'],
      ['wait', 'rollback'],
    ] as const) {
      const history = await begin().withStable();
      history.alarm('INSUFFICIENT_DATA');
      await history.run({ run: '2', spec: four('r2', { noData, onFailure }) });
      history.alarm('OK');
      await history.run({ run: '2', runAttempt: 2, spec: four('r2', { noData, onFailure }) });
    }
  },
  'by the balancer alone': async (begin) => {
    const liveCheck = { path: '/healthz', port: 8080, timeout: 60, via: 'balancer' } as const;
    const { beforeTraffic: _, ...spec } = four('r2', { liveCheck });
    const history = await begin().withStable();
    history.world.natures.set('r2', { hangs: true });
    await history.run({ run: '2', spec });
  },
  'old machines drain for long': async (begin) => {
    const history = await begin({ drain: 60 }).withStable();
    await history.run({ run: '2', spec: four('r2') });
    await history.run({ run: '3', kind: 'rollback' });
  },
  'what comes up on the way': async (begin) => {
    const strangers = await begin().withStable();
    const strange = () => strangers.world.pool(TARGET_GROUP).strangers.add('i-0000000000000beef');
    await strangers.run({ run: '2', spec: four('r2') }, strangers.at('register', 1, strange));
    const grown = await begin().withStable();
    const grow = () => {
      for (const group of grown.world.groups.values()) if (group.release === 'r1') group.max = group.desired = 9;
    };
    await grown.run({ run: '2', spec: four('r2') }, grown.at('deregister', 1, grow));
    const sick = await begin().withStable();
    await sick.run(
      { run: '2', spec: four('r2') },
      sick.at('runBeforeTraffic', 1, () => sick.sicken('r1')),
    );
    const lost = await begin().withStable();
    const lose = () => {
      for (const instance of lost.world.instances.values()) if (instance.release === 'r2') lost.world.remove(instance);
    };
    await lost.run({ run: '2', spec: four('r2') }, lost.at('runBeforeTraffic', 1, lose));
    const hangs = await begin().withStable();
    hangs.world.natures.set('r2', { hangs: true });
    await hangs.run({ run: '2', spec: four('r2') });
  },
  'a cold rollback that fails': async (begin) => {
    const history = await begin().withStable();
    await history.run({ run: '2', spec: four('r2') });
    history.world.advance(5000);
    history.world.natures.set('r1', { ready: Infinity });
    await history.run({ run: '3', kind: 'rollback' });
    history.world.natures.set('r1', {});
    await history.run({ run: '4', kind: 'rollback' });
  },
  'tidying is refused': async (begin) => {
    for (const denied of ['detach', 'putRetire', 'deleteFleet', 'forget']) {
      for (const next of ['rollback', 'rollout'] as const) {
        const history = await begin().withStable();
        await history.run({ run: '2', spec: four('r2'), denied: [denied] });
        history.world.runs.set('2', 'ended');
        if (next === 'rollback') await history.run({ run: '3', kind: 'rollback' });
        else await history.run({ run: '3', spec: four('r3'), denied: [denied] });
      }
    }
  },
  'what GitHub tells of the run before': async (begin) => {
    for (const state of ['ended', 'unknown', 'running'] as const) {
      const history = await begin().withStable();
      await history.run({ run: '2', spec: four('r2'), mishaps: [{ at: 16, what: 'killed-after' }] });
      history.world.runs.set('2', state);
      history.world.advance(30);
      await history.run({ run: '3', spec: four('r3') });
    }
  },
  'a rollback dies, and a rollout comes': async (begin) => {
    for (const at of [6, 12, 16]) {
      const history = await begin().withStable();
      await history.run({ run: '2', spec: four('r2') });
      await history.run({ run: '3', kind: 'rollback', mishaps: [{ at, what: 'killed-after' }] });
      history.world.runs.set('3', 'ended');
      history.world.advance(200);
      await history.run({ run: '4', spec: four('r3') });
    }
  },
  'a halted attempt left machines behind': async (begin) => {
    const history = await begin().withStable();
    const halt = four('r2', { onFailure: 'halt' });
    await history.run(
      { run: '2', spec: halt },
      history.at('attach', 1, () => history.alarm('ALARM')),
    );
    history.world.runs.set('2', 'ended');
    history.world.advance(200);
    history.alarm('OK');
    await history.run({ run: '3', spec: four('r3') });
  },
  'another run': async (begin) => {
    for (const [second, frozen] of [
      ['rollout', false],
      ['same', false],
      ['rollback', false],
      ['rollback', true],
    ] as const) {
      const history = await begin().withStable();
      const mishaps: readonly Mishap[] = frozen ? [{ at: 14, what: 'frozen' }] : [];
      const first = history.run({ run: '2', spec: four('r2'), mishaps });
      await history.world.ports({ repository: '', run: '', runAttempt: 1, nonce: '' }).clock.wait(12);
      if (second === 'rollback') await history.run({ run: '3', kind: 'rollback' });
      else await history.run({ run: '3', spec: four(second === 'same' ? 'r2' : 'r3') });
      if (!frozen) await first;
    }
  },
};

for (const [name, nature] of Object.entries(natures)) {
  plays[`a release that ${name}`] = async (begin) => {
    const first = begin();
    first.world.natures.set('r1', nature);
    await first.run({ run: '1', spec: four('r1') });
    const history = await begin().withStable();
    history.world.natures.set('r2', nature);
    await history.run({ run: '2', spec: four('r2') });
    await history.run({ run: '3', spec: four('r3') });
    const halted = await begin().withStable();
    halted.world.natures.set('r2', nature);
    await halted.run({ run: '2', spec: four('r2', { onFailure: 'halt' }) });
    await halted.run({ run: '3', kind: 'rollback' });
  };
}

for (const strategy of ['canary', 'all-at-once'] as const) {
  plays[strategy] = async (begin) => {
    const history = await begin().withStable();
    await history.run({ run: '2', spec: four('r2', { waves: strategies[strategy] }) });
    await history.run({ run: '3', kind: 'rollback' });
  };
}

/** A runner that dies after each of its changes, and is run again, succeeded by another release, or rolled back. */
for (const what of ['killed-after', 'answer-lost', 'denied'] as const) {
  plays[`every change is ${what}`] = async (begin) => {
    for (let at = 1; at <= 34; at += 1) {
      const history = await begin().withStable();
      const end = await history.run({ run: '2', spec: four('r2'), mishaps: [{ at, what }] });
      if (end !== 'killed') continue;
      if (at % 3 === 0) history.world.runs.set('2', 'ended');
      history.world.advance(at % 3 === 1 ? 0 : 200);
      if (at % 3 === 0) await history.run({ run: '3', spec: four('r3') });
      else if (at % 3 === 1) await history.run({ run: '3', kind: 'rollback' });
      else await history.run({ run: '2', runAttempt: 2, spec: four('r2') });
    }
  };
}

/** The names of all histories; each is the same whenever it is played. */
export const histories: readonly string[] = Object.keys(plays);

/** Plays one, and gives how each of its processes ended. */
export async function play(name: string, tell: Watcher = () => {}): Promise<readonly (End | 'killed')[]> {
  const begun: History[] = [];
  await plays[name]?.((options) => {
    const history = new History(tell, options);
    begun.push(history);
    return history;
  });
  return begun.flatMap(({ ends }) => ends);
}
