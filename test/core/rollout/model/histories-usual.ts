import { strategies } from '../../../../actions/core/release/waves.ts';
import { TARGET_GROUP } from '../../../world/world.ts';
import { four, type Play } from './history.ts';

/** What goes well, on fleets of every shape. */
export const usual: Record<string, Play> = {
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
  'another size': async (begin) => {
    const history = await begin().withStable();
    await history.run({ run: '2', spec: four('r1', { size: { min: 5, max: 9 } }) });
    await history.run({ run: '3', spec: four('r1', { size: { min: 2, max: 9 } }) });
    await history.run({ run: '4', spec: four('r2', { size: { min: 7, max: 9 } }) });
    await history.run({ run: '5', kind: 'rollback' });
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
  'eight releases': async (begin) => {
    const history = await begin().withStable();
    for (let n = 2; n <= 7; n += 1) {
      if (n === 5) history.world.natures.set('r5', { launch: 'impossible' });
      await history.run({ run: `${n}`, spec: four(`r${n}`) });
      history.world.advance(5000);
    }
    await history.run({ run: '8', kind: 'rollback' });
    await history.run({ run: '9', spec: four('r9') });
  },
  'what AWS cannot end': async (begin) => {
    const history = await begin({ missedStay: true }).withStable();
    await history.run({ run: '2', spec: four('r2') });
    const [first, second] = [...history.world.groups.values()];
    for (const process of ['ScheduledActions', 'Terminate']) first?.suspended.add(process);
    second?.suspended.add('Terminate');
    history.world.advance(5000);
    await history.run({ run: '3', spec: four('r3') });
    second?.schedules.delete('immutable-retire');
    await history.run({ run: '4', spec: four('r4') });
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
  'scheduled actions come due meanwhile': async (begin) => {
    for (const bad of [false, true]) {
      const history = await begin().withStable();
      const [stable] = history.world.groups.values();
      const at = Math.ceil(history.world.now) + 20;
      stable?.schedules.set('sale', { name: 'sale', recurring: false, at, sizes: { min: 5, desired: 6 } });
      const fails = history.at('deregister', 2, () => history.alarm(bad ? 'ALARM' : 'OK'));
      await history.run({ run: '2', spec: four('r2') }, fails);
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
};

for (const strategy of ['canary', 'all-at-once'] as const) {
  usual[strategy] = async (begin) => {
    const history = await begin().withStable();
    await history.run({ run: '2', spec: four('r2', { waves: strategies[strategy] }) });
    await history.run({ run: '3', kind: 'rollback' });
  };
}
