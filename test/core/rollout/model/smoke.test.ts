// What the app says through its own address, in whole rollouts: health is green in all of them, so that only `smoke` notices.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Spec } from '../../../../actions/core/release/spec.ts';
import { strategies } from '../../../../actions/core/release/waves.ts';
import { four, History } from './history.ts';
import { serving } from './invariants.ts';
import { bad, last, rollout, said, search, telling, told } from './smoke-rollouts.ts';

const inJson = { checks: [{ url: '/search', json: { '$.release': '{release}' } }] };

for (const strategy of ['halving', 'canary', 'all-at-once'] as const) {
  test(`${strategy}: a release whose machines are healthy and whose search fails is rolled back, with what came`, async () => {
    const { outcome, why, history } = await rollout({ strategy, second: bad });
    assert.equal(outcome, 'rolled-back');
    assert.match(
      why,
      /^r2 was rolled back: smoke: GET https:\/\/orders\.test\/search (failed \d+ times in a row:|fails more often than by chance: .*;) wrong status: asked for status 2xx, got 500; what came: 500 from 10\.0\.0\.1 by http\/1\.1: \{"release":"r2"\};/,
    );
    const left = [...new Set(serving(history.world).map((id) => history.world.instances.get(id)?.release))];
    assert.deepEqual(left, ['r1']);
  });
}

for (const smoke of [search, telling, inJson]) {
  test(`a good release of which others are asked all the while is released: ${JSON.stringify(smoke)}`, async () => {
    for (const strategy of ['halving', 'canary', 'all-at-once'] as const) {
      const { outcome, why } = await rollout({ strategy, spec: { smoke }, first: told, second: told });
      assert.equal(outcome, 'released', why);
    }
  });
}

test('a release that answers as another one is rolled back', async () => {
  const { outcome, why } = await rollout({
    spec: { smoke: telling },
    before: ({ world }) => {
      world.way = { reach: 'all', instead: 'r7' };
    },
    second: told,
  });
  assert.equal(outcome, 'rolled-back');
  assert.match(why, /release: asked for release r2, got r7/);
});

test('that the release before does not say which one it is excuses none', async () => {
  const { outcome, why } = await rollout({ spec: { smoke: telling } });
  assert.equal(outcome, 'rolled-back');
  assert.match(why, /release: asked for release r2, got none/);
});

const meanings: readonly (readonly [Spec['noData'], outcome: string, why: RegExp])[] = [
  ['pass-if-served', 'released', /every machine/],
  ['pass', 'released', /every machine/],
  [
    'fail',
    'rolled-back',
    /search said nothing of the release in this bake \((no name|no connection|too slow): .*\(no-data: fail\)/,
  ],
  ['wait', 'rolled-back', /900 s were not enough/],
];
for (const [index, [noData, outcome, why]] of meanings.entries()) {
  // By default nothing that a runner can't reach keeps a good release back.
  for (const reach of index === 0 ? (['no name', 'no connection', 'silent'] as const) : (['silent'] as const)) {
    test(`no-data: ${noData} where this runner gets ${reach}`, async () => {
      const end = await rollout({
        spec: { noData },
        before: ({ world }) => {
          world.way = { reach };
        },
      });
      assert.equal(end.outcome, outcome);
      assert.ok(
        [...said].some((each) => why.test(each)),
        [...said].join('\n'),
      );
    });
  }
}

test('where nobody asks for anything and nothing can be reached, that is waited for, and told', async () => {
  const { outcome } = await rollout({
    options: { counting: Number.POSITIVE_INFINITY },
    before: ({ world }) => {
      world.way = { reach: 'silent' };
    },
  });
  assert.equal(outcome, 'rolled-back');
  assert.ok([...said].some((each) => /search said nothing .*no balancer tells of a request/.test(each)));
});

test('what was reached and can be reached no more speaks against the release', async () => {
  const { outcome, why } = await rollout({
    at: [
      'deregister',
      ({ world }) => {
        world.way = { reach: 'no connection' };
      },
    ],
  });
  assert.equal(outcome, 'rolled-back');
  assert.match(why, /failed 3 times in a row: no connection/);
});

test('a check that the release before fails too counts against none, for the re-run of a dead process neither', async () => {
  for (const died of [false, true]) {
    said.clear();
    const history = new History(({ why }) => said.add(why));
    for (const release of ['r1', 'r2']) history.world.natures.set(release, bad);
    await history.withStable();
    const spec = four('r2', { smoke: search, url: 'https://orders.test', bake: 60 });
    const mishaps = died ? [{ at: 14, what: 'killed-after' as const }] : [];
    const end = await history.run({ run: '2', spec, mishaps });
    assert.equal(end === 'killed', died);
    if (died) await history.run({ run: '2', runAttempt: 2, spec });
    assert.equal(last(history).outcome, 'released');
  }
});

test('a process that goes on for a dead one counts anew, and finds the same', async () => {
  const history = new History(() => {});
  history.world.natures.set('r2', bad);
  await history.withStable();
  const spec = four('r2', { smoke: search, url: 'https://orders.test', bake: 60, waves: strategies['all-at-once'] });
  const mishaps = [{ at: 14, what: 'killed-after' as const }];
  assert.equal(await history.run({ run: '2', spec, mishaps }), 'killed');
  await history.run({ run: '2', runAttempt: 2, spec });
  const { outcome, why } = last(history);
  assert.equal(outcome, 'rolled-back');
  assert.match(why, /wrong status/);
});

test('a first release has none before it to be compared with', async () => {
  const history = new History(() => {});
  history.world.natures.set('r1', bad);
  await history.run({ run: '1', spec: four('r1', { smoke: search, url: 'https://orders.test' }) });
  const end = history.ends.at(-1);
  assert.ok(end && end !== 'killed');
  assert.equal(end.step.outcome, 'rolled-back');
});

test('without a bake a release is asked once all the same', async () => {
  assert.equal((await rollout({ spec: { bake: 0 } })).outcome, 'released');
  assert.equal((await rollout({ spec: { bake: 0 }, second: bad })).outcome, 'rolled-back');
});

test('a rollback by hand asks nothing, and neither does a rollout without smoke', async () => {
  const { history } = await rollout({ spec: { bake: 60 } });
  // Every 2 s: for 60 s of the old release, and in each bake.
  const { length } = history.world.asked;
  assert.ok(length > 70 && length <= 32 + 2 * 31, `${length} questions`);
  history.world.asked.length = 0;
  await history.run({ run: '3', kind: 'rollback' });
  assert.equal(last(history).outcome, 'rolled-back');
  await history.run({ run: '4', spec: four('r4') });
  assert.equal(last(history).outcome, 'released');
  assert.deepEqual(history.world.asked, []);
});

test('an answer that comes when its bake is over says nothing in the next one', async () => {
  const { outcome, why } = await rollout({
    spec: { bake: 0 },
    before: ({ world }) => {
      world.way = { reach: 'all', takes: 20 };
    },
    // It was good for as long as the first wave lasted.
    at: [
      'attach',
      ({ world }) => {
        for (const instance of world.instances.values()) {
          if (instance.release === 'r2') Object.assign(instance, { nature: { ...instance.nature, ...bad } });
        }
      },
    ],
  });
  assert.equal(outcome, 'rolled-back', why);
  assert.match(why, /failed 3 times in a row: wrong status/);
});

test('who waits for the end of a rollout asks nothing beside the run that is at it', async () => {
  const history = new History(() => {});
  await history.withStable();
  const spec = four('r2', { smoke: search, url: 'https://orders.test', bake: 60 });
  const first = history.run({ run: '2', spec });
  await history.world.ports({ repository: '', run: '', runAttempt: 1, nonce: '' }).clock.wait(20);
  await Promise.all([first, history.run({ run: '3', spec })]);
  assert.deepEqual(
    history.ends.map((end) => end !== 'killed' && [end.step.outcome, end.changed]),
    [
      ['released', true],
      ['released', true],
      ['released', false],
    ],
  );
  const { length } = history.world.asked;
  assert.ok(length > 50 && length <= 3 * 31, `${length} questions`);
});
