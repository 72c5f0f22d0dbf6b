import type { Nature } from '../../../world/nature.ts';
import { plant } from '../../../world/plant.ts';
import { sessionsOf } from '../../../world/sessions.ts';
import { TARGET_GROUP } from '../../../world/world.ts';
import { four, type Play } from './history.ts';

/** What fails, and what speaks against beginning or going on. */
export const failing: Record<string, Play> = {
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
  'groups that only have our tags': async (begin) => {
    const history = await begin().withStable();
    const { groups } = history.world;
    plant(history.world, 'orders.production.r2.2', { release: 'r2', attempt: '2' });
    await history.run({ run: '2', spec: four('r2') });
    for (const [name, group] of groups) groups.set(name, { ...group, tags: { ...group.tags, release: 'r9' } });
    await history.run({ run: '3', kind: 'rollback' });
  },
  'no data at the end of a bake': async (begin) => {
    for (const [noData, onFailure] of [
      ['fail', 'halt'],
      ['fail', 'rollback'],
      ['wait', 'rollback'],
      ['pass-if-served', 'rollback'],
    ] as const) {
      const history = await begin({ counting: Number.POSITIVE_INFINITY }).withStable();
      history.alarm('INSUFFICIENT_DATA');
      await history.run({ run: '2', spec: four('r2', { noData, onFailure }) });
      history.alarm('OK');
      await history.run({ run: '2', runAttempt: 2, spec: four('r2', { noData, onFailure }) });
    }
  },
  'a release that mends what an alarm rings for': async (begin) => {
    const mended = await begin().withStable();
    mended.alarm('ALARM');
    mended.world.advance(60);
    const stops = mended.at('deregister', 1, () => mended.alarm('OK'));
    await mended.run({ run: '2', spec: four('r2', { fixForward: true }) }, stops);
    const rings = await begin().withStable();
    rings.alarm('ALARM');
    rings.world.advance(60);
    let times = 0;
    await rings.run({ run: '2', spec: four('r2', { fixForward: true }) }, () => {
      times += 1;
      if (times === 12) rings.alarm('OK');
      if (times === 14) rings.alarm('ALARM');
    });
  },
  'what the app itself answers': async (begin) => {
    const smoke = { checks: [{ url: '/search', release: 'header:x-release' }] };
    const answers = { status: 200, tells: true };
    const of = (over: object) => four('r2', { smoke, url: 'https://orders.test', noData: 'pass-if-served', ...over });
    const bad = await begin().withStable();
    bad.world.natures.set('r2', { answers: { ...answers, status: 500 } });
    await bad.run({ run: '2', spec: of({ bake: 0 }) });
    const worse = await begin().withStable();
    worse.world.natures.set('r2', { answers });
    worse.world.way = { reach: 'all', fails: (nth, release) => release === 'r2' && nth % 3 === 0 };
    await worse.run({ run: '2', spec: of({ bake: 120 }) });
    const mends = begin();
    mends.world.natures.set('r1', { answers: { ...answers, status: 500 } });
    mends.world.natures.set('r2', { answers, boot: 0, ready: 0 });
    await mends.withStable();
    await mends.run({ run: '2', spec: of({ beforeTraffic: undefined }) });
    for (const noData of ['fail', 'wait', 'pass-if-served'] as const) {
      const silent = await begin({ counting: 30 }).withStable();
      silent.world.natures.set('r2', { answers });
      silent.world.way = { reach: 'silent' };
      await silent.run({ run: '2', spec: of({ noData }) });
    }
  },
  'credentials that nobody renews any more': async (begin) => {
    for (const onFailure of ['rollback', 'halt'] as const) {
      const history = await begin().withStable();
      history.world.credentials = sessionsOf(history.world, { life: 600, age: 290, away: [1, 700] });
      const spec = four('r2', { bake: 300, onFailure });
      await history.run({ run: '2', spec, reserve: 150 });
    }
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
  'sick machines that are tolerated': async (begin) => {
    for (const nature of [{ ready: Infinity }, { healthy: Infinity }]) {
      const history = await begin().withStable();
      const sicken = () => {
        const [first] = [...history.world.instances.values()].filter(({ release }) => release === 'r2');
        if (first) first.nature = { ...first.nature, ...nature };
      };
      const spec = four('r2', { tolerate: { machines: 1 } });
      await history.run({ run: '2', spec }, history.at('ask', 1, sicken));
    }
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
};

const natures: Readonly<Record<string, Partial<Nature>>> = {
  'never answers': { ready: Infinity },
  'is never healthy': { healthy: Infinity },
  'sickens in service': { sickens: 12 },
  'dies at boot': { boot: 3, ready: 30, dies: 4 },
  'cannot be launched': { launch: 'impossible' },
  'fails its migration': { beforeTraffic: { seconds: 3, code: 7 } },
};

for (const [name, nature] of Object.entries(natures)) {
  failing[`a release that ${name}`] = async (begin) => {
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
