// Machines that AWS takes away or hasn't got, and data that doesn't get onto them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answers, came, estate, whole } from './expect.ts';
import { at } from './moments.ts';
import { rarely } from './rarely.ts';
import { runOn } from './run-on.ts';
import type { Town } from './town.ts';

export function machines(town: Town): void {
  const { stage } = town;

  test('16: a spot machine that is reclaimed is replaced by one that is seeded again', async () => {
    const seed = { run: 'echo "these are the rows" | tee /srv/rows', timeout: '1m' };
    const branch = town.branch('reclaimed', { seed });
    came(await branch.push({ version: '1' }), 'released');
    const {
      machines: [first = ''],
    } = await whole(branch, '1');
    assert.equal(await lifecycle(town, first), 'spot');
    await stage.cloud.control('POST', `machines/${first}/fault`, { fault: 'reclaimed', notice: 20 });
    let second = '';
    await town.until('another machine is there alone', async () => {
      const { machines: found } = await estate(branch);
      second = found[0] ?? '';
      return found.length === 1 && second !== first;
    });
    await answers(branch, '1');
    assert.equal(await runOn(stage, second, 'cat /srv/rows'), 'these are the rows\n');
  });

  rarely('16: without spot machines to be had it is on demand, and said', async () => {
    const branch = town.branch('spotless');
    const [run] = await at(
      /make \S+ for 1 machine/,
      (job) => branch.push({ version: '1', ...job }),
      async (child, line) => {
        child.kill('SIGSTOP');
        const [, group] = /make (\S+) for/.exec(line) ?? [];
        const none = { fault: 'InsufficientInstanceCapacity', market: 'spot', group, count: -1 };
        await stage.cloud.control('POST', 'autoscaling/launch-fault', none);
        child.kill('SIGCONT');
      },
    );
    came(run, 'released');
    const {
      machines: [only = ''],
    } = await whole(branch, '1');
    assert.equal(await lifecycle(town, only), undefined);
    assert.match(run.log, /AWS has no spot machines for \S+, so launch on demand/);
  });

  const seeds = {
    fails: [
      { run: 'echo "no such table: rows" >&2; exit 3', timeout: '1m' },
      /seed ended with 3; its last words: no such table: rows/,
    ],
    hangs: [
      { run: 'echo "waiting for a lock"; sleep 600', timeout: '2s' },
      /seed did not end within 2 s; its last words: waiting for a lock/,
    ],
  } as const;
  for (const [how, [seed, words]] of Object.entries(seeds))
    (how === 'fails' ? test : rarely)(
      `17: a seed that ${how} is rolled back, the old serves, and its output is shown`,
      async () => {
        const branch = town.branch(`seed-${how}`);
        came(await branch.push({ version: '1' }), 'released');
        const before = (await whole(branch, '1')).machines;
        const run = await branch.push({ version: '2', fleet: { seed } });
        came(run, 'rolled-back', 1);
        assert.match(run.log, words);
        assert.match(run.summary.replaceAll('\\', ''), words);
        await answers(branch, '1');
        assert.ok((await estate(branch)).machines.includes(before[0] ?? ''), 'the same machine serves');
      },
    );
}

/** Spot, or undefined for a machine on demand. */
async function lifecycle({ stage }: Town, id: string): Promise<string | undefined> {
  const { Reservations = [] } = await stage.aws.ec2.describeInstances({ InstanceIds: [id] });
  return Reservations[0]?.Instances?.[0]?.InstanceLifecycle;
}
