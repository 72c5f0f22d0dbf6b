import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { balancerWorld, until } from './balancer-world.ts';

const alive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};
const balancerOf = async (folder: string) => Number(await readFile(`${folder}/pids/haproxy`, 'utf8'));

test('HAProxy ends with the cloud', async () => {
  const world = await balancerWorld();
  const pid = await balancerOf(world.cloud.folder);
  assert.ok(alive(pid));
  await world.close();
  assert.equal(alive(pid), false);
});

test('HAProxy ends even when the cloud is killed', async () => {
  const world = await balancerWorld();
  const pid = await balancerOf(world.cloud.folder);
  process.kill(world.cloud.pid, 'SIGKILL');
  await until('HAProxy gone', () => !alive(pid));
  await world.close();
});
