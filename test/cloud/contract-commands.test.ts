// Commands that get lost or come twice.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { connectEnvironment } from '../../actions/adapters/aws/environments/connect.ts';
import { marksOf } from '../../actions/core/environments/marks.ts';
import { Later } from '../../actions/ports/rollout.ts';
import { type Ground, launch, me, until } from '../world/contract/subject.ts';
import { CloudSubject } from './contract-ground.ts';

// A command that a machine doesn't fetch stays for 3 s: it is looked at meanwhile.
const subject = await CloudSubject.start({ deliveryTimeout: 90 });
after(() => subject.close());

async function online(ground: Ground, given = {}) {
  const { ports, spec, machines } = await launch(ground, 1, 'orders-1', ground.spec(given));
  const id = machines[0]?.id ?? '';
  await until('a command reaches it', ports.clock, async () => (await ports.machines.reachable([id])).size === 1);
  return { ...ports, spec, id };
}

test('a live check that never arrived is forgotten, so that it is asked again', async () => {
  const ground = await subject.open();
  const { machines, clock, spec, id } = await online(ground);
  // The agent's last ping still counts for a while, so AWS takes the command.
  await ground.hang(id);
  await machines.ask([id], spec, clock.now() + 60);
  assert.equal((await machines.answers())[id]?.state, 'asked');
  await until('it is forgotten', clock, async () => (await machines.answers())[id] === undefined);
});

test('an answer that AWS lists later than that of another machine is awaited', async () => {
  const ground = await subject.open();
  const { ports, spec, machines } = await launch(ground, 2, 'orders-1', ground.spec());
  const ids = machines.map(({ id }) => id);
  await until('commands reach both', ports.clock, async () => (await ports.machines.reachable(ids)).size === 2);
  await subject.cloud.control('POST', 'ssm/appear-late', { instance: ids[1], seconds: 600 });
  await ports.machines.ask(ids, spec, ports.clock.now() + 60);
  const states = async () => ids.map(async (id) => (await ports.machines.answers())[id]?.state);
  const passed = async (which: number) => (await Promise.all(await states()))[which] === 'passed';
  await until('the first passed', ports.clock, () => passed(0));
  assert.equal(await passed(1), false, 'the second is not listed yet');
  await subject.cloud.control('POST', 'ssm/appear', { instance: ids[1] });
  await until('the second passed', ports.clock, () => passed(1));
});

test('a before-traffic that never arrived is forgotten', async () => {
  const ground = await subject.open();
  const { machines, clock, spec, id } = await online(ground, { beforeTraffic: { run: 'true', timeout: 20 } });
  await ground.hang(id);
  await machines.runBeforeTraffic(id, spec, 1);
  assert.deepEqual(await machines.beforeTraffic(id), { state: 'asked' });
  await until('it is forgotten', clock, async () => (await machines.beforeTraffic(id)) === undefined);
});

test('a before-traffic that is delivered twice runs once', async () => {
  const ground = await subject.open();
  const run =
    'sleep 0.5; date +%s%N >> /var/lib/immutable/ran; cat /var/lib/immutable/ran; echo "$(hostname) ip-${IMMUTABLE_PREVIOUS_ADDRESS//./-}"';
  const { machines, clock, spec, id } = await online(ground, { beforeTraffic: { run, timeout: 20 } });
  await subject.cloud.control('POST', 'ssm/deliver-twice', { count: 1 });
  await assert.rejects(machines.runBeforeTraffic(id, spec, 1, 'i-0123456789abcdef0'), Later);
  // A machine's own address is one that can be told from its name.
  await machines.runBeforeTraffic(id, spec, 1, id);
  const ended = (ports: Pick<typeof machines, 'beforeTraffic'>) =>
    until('it ended', clock, async () => {
      const seen = await ports.beforeTraffic(id);
      return seen?.state === 'ended' && seen;
    });
  const first = await ended(machines);
  assert.equal(first.output.match(/^\d{19}$/gm)?.length, 1, first.output);
  assert.match(first.output, /^(ip-127-[\d-]+) \1$/m);
  const other = ground.ports(me('2')).machines;
  await other.runBeforeTraffic(id, spec, 1);
  const second = await ended(other);
  assert.deepEqual([second.code, second.output.match(/^\d{19}$/gm)], [first.code, first.output.match(/^\d{19}$/gm)]);
});

/** A process that tears down what `spec` launched. */
function tearing(environment: string, run: string, number = '1') {
  const marks = marksOf({ app: 'orders', environment, repository: '812' }, 'dev.example.com');
  const onTeardown = { run, timeout: 20 };
  return connectEnvironment({ marks, targetGroup: 'none', balancers: [], onTeardown, me: me(number) });
}

test('an on-teardown that is delivered twice, and asked for by two processes, runs once', async () => {
  const ground = await subject.open();
  const { machines, clock, spec, id } = await online(ground, { beforeTraffic: { run: 'cat /tmp/ran', timeout: 20 } });
  await subject.cloud.control('POST', 'ssm/deliver-twice', { count: 1 });
  const farewells = ['1', '2'].map((each) => tearing(spec.environment, 'echo ran >> /tmp/ran; exit 3', each).farewells);
  for (const each of farewells) {
    assert.deepEqual(await each.look(), { timeout: 20, runs: {} });
    await each.run(id);
    await until('it ended', clock, async () => (await each.look())?.runs[id] === 'ended');
  }
  await machines.runBeforeTraffic(id, spec, 1);
  const said = await until('what it left is read', clock, async () => {
    const seen = await machines.beforeTraffic(id);
    return seen?.state === 'ended' && seen;
  });
  assert.equal(said.output, 'ran');
});

test('an on-teardown that never arrived is forgotten; the launch template goes whole', async () => {
  const ground = await subject.open();
  const { clock, spec, id } = await online(ground);
  const { farewells, templates } = tearing(spec.environment, 'true');
  await ground.hang(id);
  await farewells.run(id);
  assert.deepEqual((await farewells.look())?.runs, { [id]: 'asked' });
  await until('it is forgotten', clock, async () => (await farewells.look())?.runs[id] === undefined);
  assert.equal(await templates.look(), true);
  for (let twice = 0; twice < 2; twice += 1) await templates.delete();
  assert.equal(await templates.look(), false);
});

test("a machine's console can be read, also when there is nothing to read", async () => {
  const ground = await subject.open();
  const { machines, clock, spec, id } = await online(ground);
  // What is said on it comes a moment later than the machine itself.
  const told = async () => (await machines.console(id)).includes(`release ${spec.release}`);
  await until('the console tells of the release', clock, told);
  await subject.cloud.control('POST', 'deny', { actions: ['ec2:GetConsoleOutput'] });
  assert.match(await machines.console(id), /grant ec2:GetConsoleOutput to the role/);
  await subject.cloud.control('POST', 'deny', { actions: [] });
});
