import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Lease } from '../../../actions/core/rollout/records.ts';
import type { Ledger } from '../../../actions/ports/rollout.ts';
import { me, type Subject, until } from './subject.ts';

function lease(run: string, n: number): Omit<Lease, 'at'> {
  const candidate = `orders.production.r1.${n}`;
  return { ...me(run), n, attempt: n, kind: 'rollout', release: 'r1', candidate };
}

/** What machines, AWS and alarms may say, which a parameter's value may not. */
const hostile: readonly (readonly [what: string, why: string])[] = [
  ['the format of a docker command', "i-1 failed: line 4: retry docker version --format 'docker {{.Server.Version}}'"],
  ['brackets in brackets', '{{{{a}}}} {{}} {{ssm:/orders/name}} }}{{ {"a":{"b":{}}} \\{{x}}'],
  ['line ends, quotes and control characters', 'a\n{{\r\n}}\t"\\"\0\x1b[31m\x7f\u2028'],
  ['8,000 characters', 'x'.repeat(8000)],
  ['8,000 brackets', '{'.repeat(4000) + '}'.repeat(4000)],
  ['4,000 letters that take two bytes', 'ü'.repeat(4000)],
  ['3,000 signs that take four bytes', '😀'.repeat(3000)],
  ['half a sign', `\ud83d${'x'.repeat(100)}\ude00`],
  ['nothing', ''],
];

/** So many characters that can't be compressed much; the same each time. */
function noise(length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48271) % 2147483647;
    return String.fromCharCode(33 + (state % 94));
  }).join('');
}

export function ledgerContract(subject: Subject): void {
  test('a lease that five ask for at once has one holder, the same for all', async () => {
    const ground = await subject.open();
    const processes = ['a', 'b', 'c', 'd', 'e'].map((run) => ({ run, ledger: ground.ports(me(run)).ledger }));
    for (const { ledger } of processes) {
      assert.deepEqual(await ledger.read(), { leases: [], beats: [], verdicts: [], specs: [] });
    }
    await Promise.all(processes.map(({ run, ledger }) => ledger.claim(lease(run, 1))));
    const seen = await Promise.all(processes.map(({ ledger }) => ledger.read()));
    const [first] = seen;
    for (const records of seen) assert.deepEqual(records, first);
    const [held, ...more] = first?.leases ?? [];
    assert.ok(held);
    assert.deepEqual(more, []);
    const { at, ...winner } = held;
    assert.deepEqual(winner, lease(winner.run, 1));
    assert.ok(Math.abs(at - ground.ports(me('a')).clock.now()) < 10, `the lease is of ${at}`);
  });

  test('a verdict is final', async () => {
    const ground = await subject.open();
    const [one, other] = [ground.ports(me('1')).ledger, ground.ports(me('2')).ledger];
    await one.claim(lease('1', 1));
    await one.read();
    const verdict = { attempt: 1, ruling: 'release', why: 'all is well', run: '1' } as const;
    await one.decide(verdict);
    await other.decide({ attempt: 1, ruling: 'rollback', why: 'asked for', run: '2' });
    for (const ledger of [one, other]) {
      const [{ at, ...seen } = { at: 0 }, ...more] = (await ledger.read()).verdicts;
      assert.deepEqual(seen, verdict);
      assert.ok(at > 0);
      assert.deepEqual(more, []);
    }
  });

  for (const [what, why] of hostile) {
    test(`a verdict is stored whatever its reason says: ${what}`, async () => {
      const ground = await subject.open();
      const { ledger } = ground.ports(me('1'));
      await ledger.claim(lease('1', 1));
      await ledger.decide({ attempt: 1, ruling: 'rollback', why, run: '1' });
      const [verdict] = (await ground.ports(me('2')).ledger.read()).verdicts;
      assert.equal(verdict?.ruling, 'rollback');
      const kept = verdict.why.endsWith(' …') ? verdict.why.slice(0, -2) : verdict.why;
      assert.ok(why.startsWith(kept), kept);
      assert.ok(kept === why || kept.length > 500, `${kept.length} of ${why.length} characters are left`);
    });
  }

  test('a spec that is larger than a parameter is told, and nothing of it is stored', async () => {
    const ground = await subject.open();
    const { ledger } = ground.ports(me('1'));
    const spec = ground.spec({ beforeTraffic: { run: noise(9000), timeout: 60 } });
    const told =
      /^storing the fleet spec of orders in \w+: it has \d+ characters compressed, a parameter holds 8192; move/;
    await assert.rejects(ledger.check(spec), { kind: 'wrong', message: told });
    await assert.rejects(ledger.storeSpec(1, spec), { kind: 'wrong', message: told });
    assert.deepEqual((await ledger.read()).specs, []);
    await ledger.check(ground.spec({ beforeTraffic: { run: noise(5000), timeout: 60 } }));
    assert.deepEqual((await ledger.read()).specs, []);
  });

  test('a spec is stored once and read back whole by another process', async () => {
    const ground = await subject.open();
    const [one, other] = [ground.ports(me('1')).ledger, ground.ports(me('2')).ledger];
    const spec = ground.spec({ release: 'r7', alarms: ['ümläut {{x}}', "it's"], bake: 12.5 });
    assert.equal(await one.spec(7), undefined);
    await one.claim(lease('1', 7));
    await one.storeSpec(7, spec);
    await other.storeSpec(7, ground.spec({ release: 'r8' }));
    assert.deepEqual(await other.spec(7), spec);
    assert.deepEqual(await one.spec(7), spec);
    assert.deepEqual((await one.read()).specs, [7]);
    assert.deepEqual((await other.read()).specs, [7]);
  });

  test('a beat is renewed, seen by others, and says when the holder let go', async () => {
    const ground = await subject.open();
    const { ledger, clock } = ground.ports(me('1'));
    const other = ground.ports(me('2')).ledger;
    await ledger.claim(lease('1', 1));
    await other.read();
    await ledger.beat({ n: 1 });
    const first = (await other.read()).beats[0];
    await clock.wait(1.1);
    await ledger.beat({ n: 1, ended: true });
    const second = (await other.read()).beats[0];
    assert.equal(first?.ended, undefined);
    assert.equal(second?.ended, true);
    assert.ok((second?.at ?? 0) > (first?.at ?? 0));
  });

  test('what another run wrote after our first look is seen', async () => {
    const ground = await subject.open();
    const [one, other] = [ground.ports(me('1')).ledger, ground.ports(me('2')).ledger];
    await one.claim(lease('1', 1));
    await one.read();
    await other.claim({ ...lease('2', 2), attempt: 1, stable: 'orders.production.r0.0' });
    await other.beat({ n: 2 });
    await other.decide({ attempt: 1, ruling: 'rollback', why: 'orphan', run: '2' });
    const records = await one.read();
    assert.deepEqual(
      records.leases.map(({ n, run, stable }) => [n, run, stable]),
      [
        [1, '1', undefined],
        [2, '2', 'orders.production.r0.0'],
      ],
    );
    assert.deepEqual(
      records.beats.map(({ n }) => n),
      [2],
    );
    assert.equal(records.verdicts[0]?.why, 'orphan');
  });

  test('what was removed and made anew under the same numbers is another lease', async () => {
    const ground = await subject.open();
    const [frozen, newer] = [ground.ports(me('1')).ledger, ground.ports(me('2')).ledger];
    await frozen.claim(lease('1', 1));
    await frozen.storeSpec(1, ground.spec());
    await frozen.read();
    await newer.forget(['spec/1', 'lease/1']);
    assert.deepEqual(await frozen.read(), { leases: [], beats: [], verdicts: [], specs: [] });
    // A name that was given up a moment ago is not to be had at once.
    const { clock } = ground.ports(me('3'));
    const claimed = async (by: Ledger, run: string) =>
      await until(`${run} has lease 1`, clock, async () => {
        await by.claim(lease(run, 1));
        return true;
      });
    await claimed(frozen, '1');
    await frozen.read();
    await newer.forget(['lease/1']);
    await claimed(newer, '2');
    const { leases, specs } = await frozen.read();
    assert.deepEqual([leases.map(({ run }) => run), specs], [['2'], []]);
  });

  test('that a holder is dead, and that a newer commit ended an attempt, is told to all', async () => {
    const ground = await subject.open();
    const { ledger } = ground.ports(me('1'));
    await ledger.claim(lease('1', 1));
    await ledger.beat({ n: 1, cut: true });
    await ledger.decide({ attempt: 1, ruling: 'rollback', newer: true, why: 'superseded', run: '2' });
    const { beats, verdicts } = await ground.ports(me('2')).ledger.read();
    assert.deepEqual([beats[0]?.cut, verdicts[0]?.newer], [true, true]);
  });

  test('what is forgotten is gone for everyone, and forgetting it again is no error', async () => {
    const ground = await subject.open();
    const { ledger } = ground.ports(me('1'));
    await ledger.claim(lease('1', 1));
    await ledger.storeSpec(1, ground.spec());
    await ledger.decide({ attempt: 1, ruling: 'release', why: 'well', run: '1' });
    await ledger.claim(lease('1', 2));
    await ledger.read();
    for (let twice = 0; twice < 2; twice += 1) await ledger.forget(['verdict/1', 'spec/1', 'lease/1']);
    for (const reader of [ledger, ground.ports(me('2')).ledger]) {
      const { leases, verdicts, specs } = await reader.read();
      assert.deepEqual([leases.map(({ n }) => n), verdicts, specs], [[2], [], []]);
    }
  });
}
