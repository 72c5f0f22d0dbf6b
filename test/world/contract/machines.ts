import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Later } from '../../../actions/ports/rollout.ts';
import { specOf } from '../spec.ts';
import { type Ground, launch, me, type Subject, until } from './subject.ts';

async function reachable(ground: Ground, size: number, given = {}) {
  const launched = await launch(ground, size, 'orders-1', ground.spec(given));
  const ids = launched.machines.map(({ id }) => id);
  const { machines, clock } = launched.ports;
  await until('commands reach them', clock, async () => (await machines.reachable(ids)).size === size);
  return { ...launched, ids };
}

export function machinesContract(subject: Subject): void {
  test('launches are known; of unknown machines nothing is said', async () => {
    const ground = await subject.open();
    const { ports, ids, fleet } = await reachable(ground, 2);
    const strange = 'i-0fffffffffffffff0';
    const launched = await ports.machines.launched([...ids, strange]);
    assert.deepEqual(Object.keys(launched).sort(), [...ids].sort());
    for (const at of Object.values(launched)) assert.ok(at <= ports.clock.now() + 2 && at > ports.clock.now() - 120);
    assert.deepEqual([...(await ports.machines.reachable([...ids, strange]))].sort(), [...ids].sort());
    const found = await ports.machines.found([...ids, strange]);
    const said = found.map(({ id, group, life }) => [id, group, life]).sort();
    assert.deepEqual(
      said,
      [...ids].sort().map((id) => [id, fleet, 'in-service']),
      'they say whose they are',
    );
    assert.deepEqual(await ports.machines.found([]), []);
  });

  test('machines that run the release pass; another process has to ask them itself', async () => {
    const ground = await subject.open();
    const { ports, spec, ids } = await reachable(ground, 2);
    assert.deepEqual(await ports.machines.answers(), {});
    await ports.machines.ask(ids, spec, ports.clock.now() + 30);
    const answers = await until('all answered', ports.clock, async () => {
      const seen = await ports.machines.answers();
      assert.deepEqual(Object.keys(seen).sort(), [...ids].sort());
      return Object.values(seen).every(({ state }) => state !== 'asked') && seen;
    });
    for (const id of ids) {
      const answer = answers[id];
      assert.ok(answer?.state === 'passed' && answer.detail.includes(spec.release), JSON.stringify(answer));
    }
    assert.deepEqual(await ground.ports(me('2')).machines.answers(), {});
  });

  test('a machine that runs another release fails when its time is over, and says why', async () => {
    const ground = await subject.open();
    const { ports, ids } = await reachable(ground, 1);
    await ports.machines.ask(ids, ground.spec({ release: 'r2' }), ports.clock.now() + 2);
    const answer = await until('it answered', ports.clock, async () => {
      const seen = (await ports.machines.answers())[ids[0] ?? ''];
      return seen?.state !== 'asked' && seen;
    });
    assert.ok(answer.state === 'failed' && answer.detail !== '', JSON.stringify(answer));
  });

  test('without an agent the balancer alone speaks', async () => {
    const ground = await subject.open();
    const spec = ground.spec();
    const { machines, clock } = ground.ports(me('1'));
    const quiet = { ...spec, liveCheck: { ...spec.liveCheck, via: 'balancer' as const } };
    await machines.ask(['i-0123456789abcdef0'], quiet, clock.now() + 30);
    const passed = { state: 'passed', detail: 'not attested: via balancer' };
    assert.deepEqual(await machines.answers(), { 'i-0123456789abcdef0': passed });
  });

  test('a machine that hangs is not reached, and asking it is for later', async () => {
    const ground = await subject.open();
    const { ports, spec, ids } = await reachable(ground, 2);
    const [hung = '', well = ''] = ids;
    await ground.hang(hung);
    await until('it is not reached', ports.clock, async () => !(await ports.machines.reachable(ids)).has(hung));
    assert.deepEqual([...(await ports.machines.reachable(ids))], [well]);
    await assert.rejects(ports.machines.ask(ids, spec, ports.clock.now() + 30), Later);
    assert.equal((await ports.machines.answers())[well], undefined);
  });

  test('the last lines of a machine are told by its containers, and for later where it hangs', async () => {
    const ground = await subject.open();
    const { ports, spec, ids } = await reachable(ground, 1);
    const [id = ''] = ids;
    const asked = { ...spec, services: specOf().services };
    assert.match(await ports.machines.lastLines(id, asked), /^-- web:\n./);
    await ground.hang(id);
    await until('it is not reached', ports.clock, async () => (await ports.machines.reachable(ids)).size === 0);
    await assert.rejects(ports.machines.lastLines(id, asked), Later);
  });

  test('before-traffic runs once per attempt, whoever asks, and everyone gets its code', async () => {
    const ground = await subject.open();
    const beforeTraffic = { run: 'sleep 1; date +%s%N; exit 3', timeout: 20 };
    const { ports, spec, ids } = await reachable(ground, 1, { beforeTraffic });
    const [id = ''] = ids;
    const other = ground.ports(me('2'));
    assert.equal(await ports.machines.beforeTraffic(id), undefined);
    await ports.machines.runBeforeTraffic(id, spec, 7);
    await other.machines.runBeforeTraffic(id, spec, 7);
    await ports.machines.runBeforeTraffic(id, spec, 7);
    const ends = [];
    for (const { machines, clock } of [ports, other]) {
      const end = await until('it ended', clock, async () => {
        const seen = await machines.beforeTraffic(id);
        return seen?.state === 'ended' && seen;
      });
      assert.equal(end.code, 3);
      assert.match(end.output, /\d+/);
      ends.push(end);
    }
    assert.deepEqual(ends[0], ends[1]);
  });

  test('alarms are told in the order asked for; one that is not there says nothing', async () => {
    const ground = await subject.open();
    const { alarms, clock } = ground.ports(me('1'));
    await ground.setAlarm('slow', 'OK');
    await ground.setAlarm('broken', 'ALARM');
    await ground.setAlarm('any-of-them', 'OK', 'CompositeAlarm');
    await ground.setAlarm('stack-traces', 'ALARM', 'LogAlarm');
    const seen = await alarms.look(['broken', 'absent', 'slow', 'stack-traces', 'any-of-them']);
    assert.deepEqual(
      seen.map(({ name, state }) => [name, state]),
      [
        ['broken', 'ALARM'],
        ['absent', 'INSUFFICIENT_DATA'],
        ['slow', 'OK'],
        ['stack-traces', 'ALARM'],
        ['any-of-them', 'OK'],
      ],
    );
    assert.ok(seen.every(({ reason }) => reason !== ''));
    assert.deepEqual(
      seen.map(({ missing }) => missing ?? false),
      [false, true, false, false, false],
    );
    const since = seen.map((alarm) => alarm.since ?? 0);
    assert.ok(since[0] && since[0] <= clock.now() + 2 && since[0] > clock.now() - 120, `${since}`);
    await ground.setAlarm('broken', 'ALARM');
    assert.equal((await alarms.look(['broken']))[0]?.since, since[0], 'still the same ringing');
    assert.deepEqual(await alarms.look([]), []);
  });
}
