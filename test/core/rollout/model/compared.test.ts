// Both releases answer in the middle of a rollout: what of the failures then speaks against the new one, in whole rollouts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strategies } from '../../../../actions/core/release/waves.ts';
import { four, History } from './history.ts';
import { bad, last, rollout, said, search, telling, told } from './smoke-rollouts.ts';

test('a bad half that nothing tells apart is found before it is all', async () => {
  const { outcome, why, history } = await rollout({ second: bad, spec: { bake: 120 } });
  assert.equal(outcome, 'rolled-back');
  assert.match(
    why,
    /search fails more often than by chance: (\d+) of \d+ answers while both releases answer, 0 of [23]\d of the old one before that; wrong status/,
  );
  assert.ok(![...said].some((each) => each.startsWith('attach orders.production.r2')), [...said].join('\n'));
  assert.equal(history.world.cuts.length, 0);
});

test('what befalls both releases speaks against none, be it three in a row', async () => {
  // Four answers of every twenty, one after the other.
  for (const [smoke, nature] of [
    [search, {}],
    [telling, told],
  ] as const) {
    const { outcome, why } = await rollout({
      spec: { smoke, bake: 120 },
      first: nature,
      second: nature,
      before: ({ world }) => {
        world.way = { reach: 'all', fails: (nth) => nth % 20 < 4 };
      },
    });
    assert.equal(outcome, 'released', why);
  }
});

test('a release that fails now and then, as the one before it does not, is rolled back', async () => {
  const { outcome, why } = await rollout({
    spec: { smoke: telling, bake: 120 },
    first: told,
    second: told,
    before: ({ world }) => {
      world.way = { reach: 'all', fails: (nth, release) => release === 'r2' && nth % 3 === 0 };
    },
  });
  assert.equal(outcome, 'rolled-back');
  assert.match(
    why,
    /fails more often than by chance: \d+ of \d+ answers of the new release, 0 of \d+ of the old one at the same time/,
  );
});

test('a process that goes on for a dead one finds a bad half all the same', async () => {
  const history = new History(() => {});
  await history.withStable();
  history.world.natures.set('r2', bad);
  const spec = four('r2', { smoke: search, url: 'https://orders.test', bake: 120, waves: strategies.halving });
  const mishaps = [{ at: 12, what: 'killed-after' as const }];
  assert.equal(await history.run({ run: '2', spec, mishaps }), 'killed');
  await history.run({ run: '2', runAttempt: 2, spec });
  const { outcome, why } = last(history);
  assert.equal(outcome, 'rolled-back');
  assert.match(why, /while both releases answer, 0 of [23]\d of the old one before that/);
});

test('an app that begins to tell its release is released', async () => {
  for (const strategy of ['halving', 'canary'] as const) {
    const { outcome, why } = await rollout({ strategy, spec: { smoke: telling, bake: 60 }, second: told });
    assert.equal(outcome, 'released', why);
  }
});
