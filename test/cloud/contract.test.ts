import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { connectEnvironment } from '../../actions/adapters/aws/environments/connect.ts';
import { marksOf } from '../../actions/core/environments/marks.ts';
import { me } from '../world/contract/subject.ts';
import { contract } from '../world/contract.ts';
import { CloudSubject } from './contract-ground.ts';
import { Caller } from './registry-world.ts';

const subject = await CloudSubject.start();
after(async () => {
  const violations = await subject.cloud.control('GET', 'violations');
  await subject.close();
  assert.deepEqual(violations, []);
});

contract('the local AWS', subject);

test('images that have a tag of this branch and of no other go, but for those that another environment is to launch', async () => {
  const { cloud } = subject;
  const caller = await Caller.of(cloud);
  const name = 'orders-review';
  const marks = marksOf({ app: 'orders', environment: 'review-x', repository: '812' }, 'dev.example.com');
  const connection = { marks, targetGroup: 'none', balancers: [], me: me('1') };
  const { images } = connectEnvironment({ ...connection, images: { name, tag: 'branch-x' } });
  assert.deepEqual(await images.look(), [], 'there is no such repository');
  await caller.repository(name);
  const own = await caller.push(name, 'branch-x', 'one');
  const tag = async (text: string, ...tags: string[]) => {
    for (const each of tags) await caller.push(name, each, text);
  };
  await tag('one', '0a1b2c3d', 'content-1');
  await tag('another', 'branch-y', '4e5f6a7b');
  assert.deepEqual(await images.look(), [own]);
  await tag('one', 'branch-y');
  assert.deepEqual(await images.look(), [], 'it is of another branch too');
  await tag('another', 'branch-y');
  assert.deepEqual(await images.look(), [own]);
  const ground = await subject.open();
  const { ledger } = ground.ports(me('2'));
  await ledger.storeSpec(1, ground.spec({ image: `${caller.host}/${name}@${own}` }));
  await images.delete([own]);
  assert.deepEqual(await images.look(), [], 'an environment launches it by now');
  await ledger.forget(['spec/1']);
  await images.delete([own]);
  const { images: fresh } = connectEnvironment({ ...connection, images: { name, tag: 'branch-x' } });
  assert.deepEqual(await fresh.look(), []);
  const gone = await caller.http('HEAD', `${name}/manifests/${own}`);
  assert.equal(gone.status, 404);
});
