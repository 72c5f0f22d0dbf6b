import { four, type Play } from './history.ts';
import type { Mishap } from './process.ts';

/** Runs that die, are refused or meet another one. */
export const brokenOff: Record<string, Play> = {
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

/** A runner that dies after each of its changes, and is run again, succeeded by another release, or rolled back. */
const deaths: Readonly<Partial<Record<Mishap['what'], readonly number[]>>> = {
  'killed-after': [1, 2, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31],
  'answer-lost': [3, 12, 21],
  denied: [1, 2, 3, 8, 13, 18, 24],
};
for (const [what, changes] of Object.entries(deaths)) {
  brokenOff[`changes are ${what}`] = async (begin) => {
    for (const at of changes) {
      const history = await begin().withStable();
      const end = await history.run({ run: '2', spec: four('r2'), mishaps: [{ at, what: what as Mishap['what'] }] });
      if (end !== 'killed') continue;
      if (at % 6 < 2) history.world.runs.set('2', 'ended');
      history.world.advance(at % 6 < 4 ? 0 : 200);
      if (at % 6 < 2) await history.run({ run: '3', spec: four('r3') });
      else if (at % 6 < 4) await history.run({ run: '3', kind: 'rollback' });
      else await history.run({ run: '2', runAttempt: 2, spec: four('r2') });
    }
  };
}
