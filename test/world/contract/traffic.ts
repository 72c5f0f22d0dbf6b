import assert from 'node:assert/strict';
import { test } from 'node:test';
import { registered, shiftedAway, type Target, type TargetState } from '../../../actions/core/rollout/traffic.ts';
import type { Ports } from '../../../actions/ports/rollout.ts';
import { fleetOf, type Ground, inService, launch, type Subject, until } from './subject.ts';

async function stateOf({ traffic }: Pick<Ports, 'traffic'>, ground: Ground, id: string): Promise<TargetState> {
  const [group] = await traffic.look([ground.targetGroup]);
  return group?.targets.find(({ machine }) => machine === id)?.state ?? 'gone';
}

async function targetOf({ traffic }: Pick<Ports, 'traffic'>, arn: string, id: string): Promise<Target | undefined> {
  const [group] = await traffic.look([arn]);
  return group?.targets.find(({ machine }) => machine === id);
}

export function trafficContract(subject: Subject): void {
  test('a registered machine becomes healthy, drains when deregistered, and is gone', async () => {
    const ground = await subject.open();
    const { ports, machines } = await launch(ground, 1);
    const ids = machines.map(({ id }) => id);
    const [id = ''] = ids;
    const reaches = (state: TargetState) =>
      until(`${id} is ${state}`, ports.clock, async () => (await stateOf(ports, ground, id)) === state, 40);
    const [group] = await ports.traffic.look([ground.targetGroup]);
    assert.equal(group?.arn, ground.targetGroup);
    assert.ok((group?.drain ?? 0) > 0 && (group?.name ?? '') !== '');
    await ground.serve(ids);
    assert.equal(await stateOf(ports, ground, id), 'gone');
    for (let twice = 0; twice < 2; twice += 1) await ports.traffic.register(ground.targetGroup, ids);
    await reaches('healthy');
    for (let twice = 0; twice < 2; twice += 1) await ports.traffic.deregister(ground.targetGroup, ids);
    assert.equal(await stateOf(ports, ground, id), 'draining');
    await reaches('gone');
    await ports.traffic.deregister(ground.targetGroup, ids);
  });

  test('a draining machine can be registered again', async () => {
    const ground = await subject.open();
    const { ports, machines } = await launch(ground, 1);
    const ids = machines.map(({ id }) => id);
    const healthy = async () => (await stateOf(ports, ground, ids[0] ?? '')) === 'healthy';
    await ground.serve(ids);
    await ports.traffic.register(ground.targetGroup, ids);
    await until('it is healthy', ports.clock, healthy, 40);
    await ports.traffic.deregister(ground.targetGroup, ids);
    await ports.traffic.register(ground.targetGroup, ids);
    await until('it is healthy again', ports.clock, healthy, 40);
  });

  test('an attached group registers its machines and later launches; a detached one drains them all', async () => {
    const ground = await subject.open();
    const { ports, fleet } = await launch(ground, 1);
    const source = async () => (await fleetOf(ports, fleet))?.traffic[ground.targetGroup];
    for (let twice = 0; twice < 2; twice += 1) await ports.fleets.attach(fleet, [ground.targetGroup]);
    await until('it is attached', ports.clock, async () => (await source()) === 'in-service');
    await ports.fleets.resize({ do: 'resize', fleet, min: 2, desired: 2 });
    const ids = (await inService(ports, fleet, 2)).map(({ id }) => id);
    const states = async () => Promise.all(ids.map((id) => stateOf(ports, ground, id)));
    await until('both are registered', ports.clock, async () => !(await states()).includes('gone'));
    for (let twice = 0; twice < 2; twice += 1) await ports.fleets.detach(fleet, [ground.targetGroup]);
    assert.equal(await source(), 'removing');
    await until('it is detached', ports.clock, async () => (await source()) === undefined, 40);
    assert.deepEqual(await states(), ['gone', 'gone']);
  });

  test('a zone that is shifted away is told of each of its machines, until the shift ends', async () => {
    const ground = await subject.open();
    const { ports, machines } = await launch(ground, 2);
    const [stays, away] = machines;
    assert.ok(stays && away && stays.zone !== away.zone);
    await ports.traffic.register(ground.targetGroup, [stays.id, away.id]);
    const shifted = async () => [...shiftedAway(await ports.traffic.look([ground.targetGroup]))];
    assert.deepEqual(await shifted(), []);
    const end = await ground.shiftAway(away.zone);
    const seen = await shifted();
    assert.deepEqual([seen.includes(away.id), seen.includes(stays.id)], [true, false]);
    const health = await stateOf(ports, ground, away.id);
    assert.ok(['initial', 'unhealthy'].includes(health), `its health is told as ever, not as ${health}`);
    await end();
    assert.deepEqual(await shifted(), []);
  });

  test('a target that fails stays registered, whatever its balancer calls it; one in a zone not enabled is unused', async () => {
    const ground = await subject.open();
    const { ports, fleet, machines } = await launch(ground, 2);
    const [inside, outside] = machines;
    assert.ok(inside && outside && inside.zone !== outside.zone);
    const group = await ground.network(inside.zone);
    await ground.serve([inside.id]);
    await ports.traffic.register(group, [inside.id, outside.id]);
    const becomes = (state: TargetState) =>
      until(state, ports.clock, async () => (await targetOf(ports, group, inside.id))?.state === state, 40);
    await becomes('healthy');
    const unused = await targetOf(ports, group, outside.id);
    assert.equal(unused?.state, 'unused');
    assert.match(String(unused.reason), /^Target\.NotInUse: Target is in an Availability Zone that is not enabled/);
    await ground.fail([inside.id]);
    await becomes('unhealthy');
    const found = await fleetOf(ports, fleet);
    assert.ok(found && registered(await ports.traffic.look([group]), found).includes(inside.id));
    await ports.traffic.register(group, [inside.id]);
    assert.equal((await targetOf(ports, group, inside.id))?.state, 'unhealthy', 'registering it again changes nothing');
  });
}
