// One reading for all who ask at about the same time, which is never older than any of their questions.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { together } from '../../../actions/adapters/aws/environments/together.ts';
import { sharedParameters } from '../../../actions/adapters/aws/ledger/parameters.ts';

/** A reading that ends when it is told to, of what there was when it began. */
function world(apart = 0) {
  let there = 0;
  const open: (() => void)[] = [];
  const rests: number[] = [];
  const began: number[] = [];
  const ask = together(
    async () => {
      const seen = there;
      began.push(seen);
      await new Promise<void>((end) => open.push(end));
      if (seen < 0) throw new Error(`lost at ${seen}`);
      return seen;
    },
    { apart: () => apart, wait: async (seconds) => void rests.push(seconds) },
  );
  /** Until nothing more happens by itself. */
  const settled = () => new Promise((done) => setImmediate(done));
  return {
    ask,
    began,
    rests,
    settled,
    set: (value: number) => {
      there = value;
    },
    end: async () => {
      await settled();
      open.shift()?.();
      await settled();
    },
  };
}

test('who asks before a reading begins has its answer, who asks later has the next', async () => {
  const { ask, began, set, end, settled } = world();
  const first = [ask(), ask(), ask()];
  await settled();
  set(1);
  const second = [ask(), ask()];
  await settled();
  assert.deepEqual(began, [0], 'the next one waits for the end of this one');
  set(2);
  second.push(ask());
  await end();
  assert.deepEqual(await Promise.all(first), [0, 0, 0]);
  await end();
  assert.deepEqual(await Promise.all(second), [2, 2, 2]);
  assert.deepEqual(began, [0, 2]);
});

test('a reading that fails fails those who asked for it, and nobody after', async () => {
  const { ask, set, end, settled } = world();
  set(-1);
  const lost = [ask(), ask()].map((each) => assert.rejects(each, /lost at -1/));
  await settled();
  set(3);
  const good = ask();
  await end();
  await Promise.all(lost);
  await end();
  assert.equal(await good, 3);
});

test('readings begin no sooner after each other than they should', async () => {
  const { ask, rests, end } = world(1_000_000);
  const first = ask();
  await end();
  await first;
  const second = ask();
  await end();
  await second;
  assert.equal(rests.length, 1, 'none before the first');
  assert.ok((rests[0] ?? 0) > 900_000, `${rests}`);
});

test('parameters of many are one reading, and each gets its own', async () => {
  const asked: string[][] = [];
  const get = sharedParameters(
    async (names) => {
      asked.push([...names]);
      return names.filter((name) => name !== '/gone').map((Name) => ({ Name, Value: `${Name}!` }));
    },
    (() => {
      const known = new Map<string, () => Promise<unknown>>();
      return async <T>(what: string, read: () => Promise<T>) => {
        const reading = known.get(what) ?? together(read, { apart: () => 0, wait: async () => {} });
        known.set(what, reading);
        return (await reading()) as T;
      };
    })(),
  );
  const [one, two, three] = await Promise.all([get(['/a', '/b']), get(['/b', '/gone']), get(['/gone'])]);
  const values = [one, two, three].map((found) => found?.map(({ Value }) => Value));
  assert.deepEqual(values, [['/a!', '/b!'], ['/b!'], []]);
  assert.deepEqual(asked, [['/a', '/b', '/gone']]);
  await get(['/c']);
  assert.deepEqual(asked.at(-1), ['/c']);
});
