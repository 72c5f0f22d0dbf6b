import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownershipOf } from '../../../actions/core/environments/site.ts';
import { recordOf } from '../../../actions/core/rollout/router.ts';
import type { TargetState } from '../../../actions/core/rollout/traffic.ts';
import { Later } from '../../../actions/ports/rollout.ts';
import { launch, type Subject, until } from './subject.ts';

export function recordsContract(subject: Subject): void {
  test('a name has the addresses of machines that are put into its record, and keeps its owner without any', async () => {
    const ground = await subject.openSite();
    const { host, marks } = ground;
    const { machines, ports } = await launch(ground, 2);
    const { traffic, sites, zone } = ground.ports({ repository: 'r', run: '1', runAttempt: 1, nonce: 'n' });
    const router = recordOf(host);
    const [one = '', other = ''] = machines.map(({ id }) => id);
    const states = async () => {
      const [group] = await traffic.look([router]);
      assert.ok(group?.arn === router && group.drain >= 120);
      const of = (id: string): TargetState => group.targets.find(({ machine }) => machine === id)?.state ?? 'gone';
      return [of(one), of(other)];
    };
    const become = (...wanted: TargetState[]) =>
      until(`they are ${wanted}`, ports.clock, async () => (await states()).join() === wanted.join(), 60);
    const types = async () => (await sites.look()).records.map(({ type }) => type);
    assert.deepEqual(await states(), ['gone', 'gone']);
    for (let twice = 0; twice < 2; twice += 1) await traffic.register(router, [one]);
    assert.deepEqual(await states(), ['initial', 'gone']);
    await become('healthy', 'gone');
    const { records } = await sites.look();
    const text = { name: host, type: 'TXT', value: ownershipOf({ ...marks, repository: marks['repository-id'] }) };
    assert.deepEqual([records[0]?.type, records[1]], ['A', text]);
    await traffic.register(router, [other]);
    await become('healthy', 'healthy');
    for (let twice = 0; twice < 2; twice += 1) await traffic.deregister(router, [one]);
    assert.equal((await states())[0], 'draining');
    await become('gone', 'healthy');
    for (let twice = 0; twice < 2; twice += 1) await traffic.deregister(router, [other]);
    assert.deepEqual(await types(), ['TXT']);
    await traffic.register(router, [one]);
    assert.deepEqual(await types(), ['A', 'TXT']);
    await zone.delete(host);
    assert.deepEqual(await types(), []);
  });

  test("a name that is another's by now gets no address", async () => {
    const ground = await subject.openSite();
    const { machines, ports } = await launch(ground, 1);
    await ground.giveText('v=spf1 -all');
    const register = ports.traffic.register(
      recordOf(ground.host),
      machines.map(({ id }) => id),
    );
    await assert.rejects(register, Later);
    const { records } = await ground.ports({ repository: 'r', run: '2', runAttempt: 1, nonce: 'o' }).sites.look();
    assert.deepEqual(records, [{ name: ground.host, type: 'TXT', value: 'v=spf1 -all' }]);
  });
}
