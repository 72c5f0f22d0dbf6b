import { marksOf } from '../../../actions/core/environments/marks.ts';
import { contract } from '../../world/contract.ts';
import { Pool } from '../../world/pool.ts';
import { specOf } from '../../world/spec.ts';
import { createWorld, TARGET_GROUP } from '../../world/world.ts';

contract('the world in memory', {
  async open() {
    const world = createWorld();
    world.natures.set('never', { launch: 'impossible' });
    world.natures.set('spotless', { launch: 'no-spot' });
    const change = (id: string, nature: object) => {
      const instance = world.instances.get(id);
      if (instance) instance.nature = { ...instance.nature, ...nature };
    };
    return {
      targetGroup: TARGET_GROUP,
      spec: specOf,
      ports: (me) => world.ports(me),
      impossible: async () => specOf({ release: 'never' }),
      spotless: async () => specOf({ release: 'spotless', spot: true }),
      protect: async (_, id) => {
        const instance = world.instances.get(id);
        if (instance) instance.kept = 'protected from scale-in';
      },
      kill: async (id) => change(id, { dies: 0 }),
      hang: async (id) => change(id, { hangs: true }),
      serve: async () => {},
      fail: async (ids) => {
        for (const id of ids) change(id, { sickens: world.now - (world.instances.get(id)?.inService ?? 0) });
      },
      network: async (zone) => {
        const arn = TARGET_GROUP.replace('orders-production', 'network');
        world.pools.set(arn, new Pool(arn, world.options.drain, 0, [zone]));
        return arn;
      },
      shiftAway: async (zone) => {
        const pool = world.pool(TARGET_GROUP);
        pool.away = zone;
        return async () => {
          pool.away = undefined;
        };
      },
      givePolicy: async (fleet, name) => void world.group(fleet).policies.add(name),
      giveOneOff: async (fleet, name, at, sizes) =>
        void world.group(fleet).schedules.set(name, { name, recurring: false, at, sizes }),
      giveRecurring: async (fleet, name) => void world.group(fleet).schedules.set(name, { name, recurring: true }),
      setAlarm: async (name, state) => {
        const known = world.alarms.get(name);
        const since = known?.state === state && known.since !== undefined ? known.since : world.now;
        world.alarms.set(name, { name, state, since, reason: 'the test says so' });
      },
    };
  },
  async openSite() {
    const [host, wildcard, other] = ['feature-x.dev.example.com', 'dev', 'dev-2'] as const;
    const owner = { app: 'orders', environment: 'review-feature-x', repository: '812' };
    const marks = marksOf(owner, 'dev.example.com');
    const world = createWorld({ environment: { host, marks, balancers: [wildcard, other] } });
    return {
      ...{ host, marks, wildcard, other },
      targetGroup: 'orders-R0123456789',
      spec: (given) => specOf({ environment: owner.environment, ...given }),
      ports: (me) => world.environmentPorts(me),
      giveText: async (value) => void world.estate.records.push({ name: host, type: 'TXT', value }),
    };
  },
});
