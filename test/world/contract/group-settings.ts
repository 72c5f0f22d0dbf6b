import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CATCH_UP, EXPIRE, RETIRE } from '../../../actions/core/rollout/fleet.ts';
import { facts, fleetOf, inService, launch, me, type Subject, until } from './subject.ts';

/** What a group is told to do and to leave alone. */
export function groupSettingsContract(subject: Subject): void {
  test('the retire and expire actions are put, moved and deleted, and deleting it again is no error', async () => {
    const ground = await subject.open();
    const { ports, fleet } = await launch(ground, 1);
    const at = Math.round(ports.clock.now()) + 900;
    const schedules = async () => (await fleetOf(ports, fleet))?.schedules;
    await ports.fleets.putRetire(fleet, at);
    const sizes = { min: 0, max: 0, desired: 0 };
    assert.deepEqual(await schedules(), [{ name: RETIRE, recurring: false, at, sizes }]);
    await ports.fleets.putRetire(fleet, at + 60);
    assert.deepEqual(await schedules(), [{ name: RETIRE, recurring: false, at: at + 60, sizes }]);
    await ports.fleets.putExpire(fleet, at + 60);
    const expiry = (await schedules())?.find(({ name }) => name === EXPIRE);
    // AWS takes no two of a group for one time.
    assert.deepEqual(expiry, { name: EXPIRE, recurring: false, at: at + 120, sizes });
    await ports.fleets.deleteRetire(fleet);
    await ports.fleets.deleteRetire(fleet);
    assert.deepEqual(await schedules(), [expiry]);
  });

  test('AWS itself retires a group, at once when the instant has passed', async () => {
    const ground = await subject.open();
    const { ports, fleet } = await launch(ground, 1);
    await ports.fleets.putRetire(fleet, ports.clock.now() - 100);
    const empty = await until('the group is empty', ports.clock, async () => {
      const seen = await fleetOf(ports, fleet);
      return seen?.machines.length === 0 && seen;
    });
    assert.deepEqual([empty.min, empty.max, empty.desired], [0, 0, 0]);
    assert.deepEqual(empty.schedules, []);
  });

  test('a group of spot machines launches on demand where AWS has none, once it is told to', async () => {
    const ground = await subject.open();
    const name = (environment: string) => `orders-1-${environment}`;
    const spec = await ground.spotless(name);
    const fleet = name(spec.environment);
    const ports = ground.ports(me('1'));
    await ports.fleets.makeTemplate(spec, 'one');
    await until('the group is made', ports.clock, async () => {
      await ports.fleets.create({ do: 'create-fleet', fleet, size: 1, facts }, spec);
      return true;
    });
    const lacking = await until('a launch fails', ports.clock, async () => {
      const seen = await fleetOf(ports, fleet);
      return seen?.troubles[0] && seen;
    });
    assert.deepEqual([lacking.spot, lacking.machines], [true, []]);
    assert.deepEqual([lacking.troubles[0]?.spot, lacking.troubles[0]?.fatal], [true, false]);
    await ports.fleets.leaveSpot(fleet);
    await ports.fleets.leaveSpot(fleet);
    assert.equal((await fleetOf(ports, fleet))?.spot, undefined);
    await inService(ports, fleet, 1);
  });

  test('a suspended schedule never fires, and exactly what is named is suspended and resumed', async () => {
    const ground = await subject.open();
    const { ports, fleet } = await launch(ground, 1);
    const suspended = async () => (await fleetOf(ports, fleet))?.suspended;
    await ports.fleets.suspend(fleet, ['ScheduledActions', 'AddToLoadBalancer']);
    await ports.fleets.suspend(fleet, ['AZRebalance']);
    assert.deepEqual(await suspended(), ['AZRebalance', 'AddToLoadBalancer', 'ScheduledActions']);
    await ports.fleets.putRetire(fleet, ports.clock.now());
    await ports.clock.wait(4);
    assert.equal((await fleetOf(ports, fleet))?.desired, 1);
    await ports.fleets.resume(fleet, ['ScheduledActions', 'AddToLoadBalancer']);
    assert.deepEqual(await suspended(), ['AZRebalance']);
  });

  test('what scheduled actions missed is done by AWS, with the sizes that are named', async () => {
    const ground = await subject.open();
    const { ports, fleet } = await launch(ground, 1);
    const at = Math.round(ports.clock.now()) + 3;
    for (let twice = 0; twice < 2; twice += 1) {
      await ports.fleets.catchUp({ do: 'catch-up', fleet, at, sizes: { max: 3, desired: 2 } });
    }
    const put = (await fleetOf(ports, fleet))?.schedules;
    assert.deepEqual(put, [{ name: CATCH_UP, recurring: false, at, sizes: { max: 3, desired: 2 } }]);
    const seen = await until('it is done', ports.clock, async () => {
      const now = await fleetOf(ports, fleet);
      // The group and its schedules are two answers of AWS.
      return now?.schedules.length === 0 && now.desired === 2 && now;
    });
    assert.deepEqual([seen.min, seen.max, seen.desired], [1, 3, 2]);
  });

  test('a one-off action goes over with its time and sizes; where the time is taken, a minute later', async () => {
    const ground = await subject.open();
    const { ports, spec, fleet: from } = await launch(ground, 1);
    const { fleet: to } = await launch(ground, 1, 'orders-2', spec);
    const at = Math.round(ports.clock.now()) + 900;
    const sizes = { min: 1, max: 4, desired: 3 };
    await ground.giveOneOff(from, 'sale', at, sizes);
    await ports.fleets.copySchedules(from, to, ['sale']);
    await ports.fleets.putRetire(to, at);
    const copied = (await fleetOf(ports, to))?.schedules ?? [];
    assert.deepEqual(
      copied.find(({ name }) => name === 'sale'),
      { name: 'sale', recurring: false, at, sizes },
    );
    const retire = copied.find(({ name }) => name === RETIRE)?.at ?? 0;
    assert.ok([at, at + 60].includes(retire), 'AWS refuses two actions at the same time');
  });

  test('a group is judged by EC2, by the balancer, or by several', async () => {
    const ground = await subject.open();
    const { ports, fleet } = await launch(ground, 1);
    for (const health of ['ELB', 'EBS,ELB', 'EC2']) {
      await ports.fleets.judgeBy({ do: 'judge-by', fleet, health });
      assert.equal((await fleetOf(ports, fleet))?.health, health);
    }
  });

  test('policies and recurring actions are copied, twice to the same end, and dropped', async () => {
    const ground = await subject.open();
    const { ports, spec, fleet: from } = await launch(ground, 1);
    const { fleet: to } = await launch(ground, 1, 'orders-2', spec);
    await ground.givePolicy(from, 'busy');
    await ground.giveRecurring(from, 'evening');
    for (let twice = 0; twice < 2; twice += 1) {
      await ports.fleets.copyPolicies(from, to, ['busy']);
      await ports.fleets.copySchedules(from, to, ['evening']);
    }
    const copied = await fleetOf(ports, to);
    assert.deepEqual(copied?.policies, ['busy']);
    assert.deepEqual(
      copied?.schedules.map(({ name, recurring }) => [name, recurring]),
      [['evening', true]],
    );
    for (let twice = 0; twice < 2; twice += 1) {
      await ports.fleets.dropPolicies(from, ['busy']);
      await ports.fleets.dropSchedules(from, ['evening']);
    }
    const left = await fleetOf(ports, from);
    assert.deepEqual([left?.policies, left?.schedules], [[], []]);
    assert.deepEqual((await fleetOf(ports, to))?.policies, ['busy']);
  });

  test('machines launched while AddToLoadBalancer is suspended stay out of the balancer', async () => {
    const ground = await subject.open();
    const { ports, fleet, machines } = await launch(ground, 1);
    await ports.fleets.attach(fleet, [ground.targetGroup]);
    await until('it is attached', ports.clock, async () => {
      return (await fleetOf(ports, fleet))?.traffic[ground.targetGroup] === 'in-service';
    });
    await ports.fleets.suspend(fleet, ['AddToLoadBalancer']);
    await ports.fleets.resize({ do: 'resize', fleet, min: 2, desired: 2 });
    const both = await inService(ports, fleet, 2);
    await ports.fleets.resume(fleet, ['AddToLoadBalancer']);
    const targets = (await ports.traffic.look([ground.targetGroup]))[0]?.targets.map(({ machine }) => machine) ?? [];
    const here = both.map(({ id }) => id).filter((id) => targets.includes(id));
    assert.deepEqual(
      here,
      machines.map(({ id }) => id),
    );
  });

  test('a group that is retired keeps what is protected, and all of it while Terminate is suspended', async () => {
    const ground = await subject.open();
    const { ports, fleet, machines } = await launch(ground, 2);
    const [kept] = machines;
    assert.ok(kept);
    await ground.protect(fleet, kept.id);
    await ports.fleets.suspend(fleet, ['Terminate']);
    const { fleet: other } = await launch(ground, 1, 'orders-2');
    for (const name of [fleet, other])
      await ports.fleets.resize({ do: 'resize', fleet: name, min: 0, desired: 0, max: 0 });
    await inService(ports, other, 0);
    const both = (await fleetOf(ports, fleet))?.machines ?? [];
    assert.deepEqual(
      both.map((machine) => [machine.life, machine.kept]).toSorted(),
      [
        ['in-service', 'protected from scale-in'],
        ['in-service', undefined],
      ].toSorted(),
    );
    await ports.fleets.resume(fleet, ['Terminate']);
    const left = await inService(ports, fleet, 1);
    assert.deepEqual(
      left.map(({ id }) => id),
      [kept.id],
    );
  });
}
