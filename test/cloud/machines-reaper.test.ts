import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { MachinesWorld, until } from './machines-world.ts';

/** Process ids of this machine whose command line names the folder of a run. */
function processesOf(folder: string): string[] {
  return readdirSync('/proc').filter((name) => {
    if (!/^\d+$/.test(name)) return false;
    try {
      return readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(folder);
    } catch {
      return false;
    }
  });
}

const script = '#!/bin/bash\nexec -a "$(hostname)" sleep 1000 &\necho up\n';

test('a run that ends in order leaves no process and no file', async () => {
  const world = await MachinesWorld.start();
  const machine = await world.launch(script);
  await world.says(machine, 'up');
  assert.ok(processesOf(world.cloud.folder).length > 0);
  await world.cloud.close();
  assert.deepEqual(processesOf(world.cloud.folder), []);
  assert.equal(existsSync(world.cloud.folder), false);
});

test('a run that is killed leaves no process, no container and no file', async () => {
  const world = await MachinesWorld.start({ docker: true });
  const { folder, dockerHost = '', pid } = world.cloud;
  const name = folder.split('/').at(-1);
  const list = ['--host', dockerHost, 'ps', '--all', '--quiet', '--filter', `label=immutable.cloud=${name}`];
  const containers = () => execFileSync('docker', list, { encoding: 'utf8' });
  execFileSync('docker', ['--host', dockerHost, 'import', '-', 'immutable-empty:test'], { input: Buffer.alloc(10240) });
  const machine = await world.launch(`${script}docker create --name idle immutable-empty:test /none && echo created\n`);
  await world.says(machine, 'created');
  assert.notEqual(containers(), '');
  process.kill(pid, 'SIGKILL');
  await until('its folder is gone', async () => !existsSync(folder));
  await until('its processes are gone', async () => processesOf(folder).length === 0);
  assert.equal(containers(), '');
  await world.cloud.close();
});
