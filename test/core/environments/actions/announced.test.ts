// GitHub is told of a deploy while it begins.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BranchWorld, green, imageOf } from './branch-world.ts';

test('nothing but the deed waits until GitHub has been told, and that says where', async () => {
  const branch = new BranchWorld();
  let tell = () => {};
  branch.hearing = new Promise((resolve) => {
    tell = resolve;
  });
  let looks = 0;
  let before: unknown;
  branch.world.onCall = async (_, method, when) => {
    if (branch.world.leases.size === 0 || method !== 'read' || when !== 'after' || ++looks !== 4) return;
    before = [branch.deed(), [...branch.told]];
    tell();
  };
  const outputs = green(await branch.push({ image: imageOf('r1') }), 'released');
  assert.deepEqual(before, [undefined, []], 'it had its lease, and no more');
  assert.deepEqual(branch.told, ['begun', 'success at https://feature-x.dev.example.com']);
  assert.equal(outputs.get('deployment-id'), String(branch.deed()?.deployment));
});
