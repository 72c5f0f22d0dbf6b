import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tellable, withDetails } from '../../../actions/core/rollout/details.ts';
import type { Facts } from '../../../actions/core/rollout/fleet.ts';
import { readFleet } from '../../../actions/core/rollout/ours.ts';
import { Denied, Later } from '../../../actions/ports/rollout.ts';
import { facts, fleetOf, inService, launch, me, type Subject, until } from './subject.ts';

export function fleetsContract(subject: Subject): void {
  test('a release has one template version, however often it is made', async () => {
    const ground = await subject.open();
    const [one, other] = [ground.ports(me('1')).fleets, ground.ports(me('2')).fleets];
    const spec = ground.spec({ release: 'r1' });
    assert.equal(await one.template('r1'), undefined);
    await one.makeTemplate(spec, 'one');
    const version = await one.template('r1');
    assert.ok(version);
    await one.makeTemplate(ground.spec({ release: 'r2' }), 'one');
    const second = await other.template('r2');
    assert.ok(second && second !== version);
    assert.equal(await other.template('r1'), version);
  });

  test('a group that two processes create is one, with its facts, dark, in both zones', async () => {
    const ground = await subject.open();
    const { ports, spec, fleet } = await launch(ground, 4);
    await ground.ports(me('2')).fleets.create({ do: 'create-fleet', fleet, size: 4, facts }, spec);
    const seen = (await ports.fleets.look()).map(readFleet);
    assert.equal(seen.length, 1);
    const [found] = seen;
    const named = await ports.fleets.named([fleet, `${fleet}0`]);
    assert.deepEqual(named.map(readFleet), seen, 'by name it is the same one');
    assert.deepEqual(await ports.fleets.named([]), []);
    const [bare] = await ports.fleets.groups();
    assert.ok(bare && !bare.attached);
    assert.deepEqual(await ports.fleets.listed([fleet, `${fleet}0`]), [bare], 'by name alone, whoever made it');
    assert.deepEqual(await ports.fleets.listed([]), []);
    const details = await Promise.all(tellable(bare).map((detail) => ports.fleets.detail(fleet, detail)));
    assert.deepEqual([withDetails(bare, details)].map(readFleet), seen, 'in parts it is the same one');
    assert.deepEqual([found?.name, found?.release, found?.deleting], [fleet, spec.release, false]);
    assert.deepEqual([found?.min, found?.desired, found?.max, found?.health], [4, 4, spec.size.max, 'EC2']);
    assert.deepEqual([found?.facts, found?.traffic, found?.suspended, found?.schedules], [facts, {}, [], []]);
    assert.equal(found?.templateVersion, await ports.fleets.template(spec.release));
    const zones = found?.machines.map(({ zone }) => zone).sort();
    assert.deepEqual(zones, [zones?.[0], zones?.[0], zones?.[3], zones?.[3]]);
    assert.notEqual(zones?.[0], zones?.[3]);
    assert.deepEqual(found?.troubles, []);
  });

  test('a group of the same name that is of another attempt is never ours', async () => {
    const ground = await subject.open();
    const { ports, spec, fleet } = await launch(ground, 1);
    const other = { ...facts, attempt: 2 };
    await assert.rejects(ports.fleets.create({ do: 'create-fleet', fleet, size: 1, facts: other }, spec), (error) => {
      return error instanceof Denied && error.message.includes(fleet);
    });
  });

  test('a machine that is replaced ends, another comes in its place, and both are told', async () => {
    const ground = await subject.open();
    const { ports, fleet } = await launch(ground, 2);
    const [first, second] = (await inService(ports, fleet, 2)).map(({ id }) => id);
    assert.ok(first && second);
    await ports.fleets.replace(first);
    await ports.fleets.replace(first);
    const seen = await until('another is in service', ports.clock, async () => {
      const found = await fleetOf(ports, fleet);
      const up = found?.machines.filter(({ life }) => life === 'in-service') ?? [];
      return up.length === 2 && !up.some(({ id }) => id === first) && found;
    });
    assert.ok(seen.machines.some(({ id }) => id === second));
    assert.deepEqual([seen.min, seen.desired], [2, 2]);
    assert.deepEqual(
      seen.troubles.map(({ what, fatal }) => [what, fatal]),
      [['replaced', false]],
    );
    await until('it is gone', ports.clock, async () => {
      return (await fleetOf(ports, fleet))?.machines.length === 2;
    });
    await ports.fleets.replace(first);
  });

  test('facts are written one by one and read back whole', async () => {
    const ground = await subject.open();
    const { ports, fleet } = await launch(ground, 1);
    const write = (given: Partial<Facts>) => ports.fleets.writeFacts({ do: 'write-facts', fleet, facts: given });
    const read = async () => (await fleetOf(ground.ports(me('2')), fleet))?.facts;
    const progress = { attempt: 7, wave: 1, bakeSince: 1764000000.25 };
    const beforeTraffic = { attempt: 7, machine: 'i-0123456789abcdef0', code: 0 };
    const originals = { min: 2, health: 'ELB' as const, suspended: ['AZRebalance', 'ScheduledActions'] };
    await write({ progress });
    await write({ beforeTraffic, originals });
    assert.deepEqual(await read(), { ...facts, progress, beforeTraffic, originals });
    await write({ progress: { attempt: 7, wave: 2 }, originals: { ...originals, suspended: [] } });
    const later = { attempt: 7, wave: 2 };
    assert.deepEqual(await read(), {
      ...facts,
      progress: later,
      beforeTraffic,
      originals: { ...originals, suspended: [] },
    });
    await ports.fleets.forgetOriginals(fleet);
    await ports.fleets.forgetOriginals(fleet);
    assert.deepEqual(await read(), { ...facts, progress: later, beforeTraffic });
  });

  test('resizing launches machines, and bounds that cannot hold are refused', async () => {
    const ground = await subject.open();
    const { ports, spec, fleet } = await launch(ground, 1);
    await ports.fleets.resize({ do: 'resize', fleet, min: 2, desired: 2 });
    await inService(ports, fleet, 2);
    await ports.fleets.resize({ do: 'resize', fleet, min: 0, max: 9 });
    const seen = await fleetOf(ports, fleet);
    assert.deepEqual([seen?.min, seen?.desired, seen?.max], [0, 2, 9]);
    await assert.rejects(ports.fleets.resize({ do: 'resize', fleet, min: 20, desired: 20 }), Denied);
    await ports.fleets.resize({ do: 'resize', fleet, min: 0, desired: 0 });
    await until('the group is empty', ports.clock, async () => (await fleetOf(ports, fleet))?.machines.length === 0);
    const ended = (await fleetOf(ports, fleet))?.ended ?? [];
    const ids = (seen?.machines ?? []).map(({ id }) => id);
    assert.deepEqual(ended.map(({ machine }) => machine).sort(), ids.sort());
    for (const { cause } of ended) assert.match(cause, /user request/);
    await ports.fleets.resize({ do: 'resize', fleet, min: 0, desired: 0, max: 0 });
    const empty = await fleetOf(ports, fleet);
    assert.deepEqual([empty?.release, empty?.max], [spec.release, 0]);
  });

  test('a group with machines is not deleted; an empty one goes, and its template version when it is asked for', async () => {
    const ground = await subject.open();
    const { ports, spec, fleet } = await launch(ground, 1);
    const version = await ports.fleets.template(spec.release);
    await ports.fleets.makeTemplate(ground.spec({ release: 'kept' }), 'one');
    const effect = { do: 'delete-fleet', fleet } as const;
    await assert.rejects(ports.fleets.deleteFleet(effect), Later);
    await ports.fleets.resize({ do: 'resize', fleet, min: 0, desired: 0 });
    await until('the group is gone', ports.clock, async () => {
      await ports.fleets.deleteFleet(effect);
      return (await fleetOf(ports, fleet)) === undefined;
    });
    await ports.fleets.deleteFleet(effect);
    assert.equal(await ports.fleets.template(spec.release), version);
    for (let twice = 0; twice < 2; twice += 1) await ports.fleets.deleteTemplate(spec.release);
    assert.equal(await ports.fleets.template(spec.release), undefined);
    assert.ok(await ports.fleets.template('kept'));
    await ports.fleets.deleteTemplate('kept');
    assert.equal(await ports.fleets.template('kept'), undefined, 'the last one too');
    await ports.fleets.makeTemplate(spec, 'two');
    assert.ok(await ports.fleets.template(spec.release), 'another attempt can make it again');
  });

  test('a dead machine is replaced and told of, and the others stay', async () => {
    const ground = await subject.open();
    const { ports, fleet, machines } = await launch(ground, 2);
    const [first, second] = machines.map(({ id }) => id) as [string, string];
    await ground.kill(first);
    await until('the dead machine is told of', ports.clock, async () => {
      const trouble = (await fleetOf(ports, fleet))?.troubles.find(({ what }) => what === 'end');
      return trouble?.message.includes(first) && !trouble.fatal;
    });
    const replaced = await until('it is replaced', ports.clock, async () => {
      const now = (await fleetOf(ports, fleet))?.machines ?? [];
      return now.length === 2 && now.every(({ id, life }) => id !== first && life === 'in-service') && now;
    });
    assert.ok(replaced.some(({ id }) => id === second));
    const [gone, ...others] = (await fleetOf(ports, fleet))?.ended ?? [];
    assert.deepEqual([gone?.machine, others], [first, []]);
    assert.match(gone?.cause ?? '', /in response to an EC2 health check/);
  });

  test('a launch that can never work is told of as such', async () => {
    const ground = await subject.open();
    const name = (environment: string) => `orders-1-${environment}`;
    const spec = await ground.impossible(name);
    const fleet = name(spec.environment);
    const ports = ground.ports(me('1'));
    await ports.fleets.makeTemplate(spec, 'one');
    await until('the group is made', ports.clock, async () => {
      await ports.fleets.create({ do: 'create-fleet', fleet, size: 1, facts }, spec);
      return true;
    });
    await until('the trouble shows', ports.clock, async () => {
      const trouble = (await fleetOf(ports, fleet))?.troubles[0];
      return trouble?.what === 'launch' && trouble.fatal && trouble.message !== '';
    });
  });
}
