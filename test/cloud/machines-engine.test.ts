import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { answers } from '../../dev/engine/answers.ts';
import { startEngine } from '../../dev/engine.ts';

const module = new URL('../../dev/engine.ts', import.meta.url).href;

/** Whether somebody listens at an abstract socket. */
async function listens(name: string): Promise<boolean> {
  const socket = connect({ path: `\0${name}` });
  const heard = await once(socket, 'connect').then(
    () => true,
    () => false,
  );
  // Left open it would use the engine, and keep this process from ending.
  socket.destroy();
  return heard;
}

/** Another process that uses the engine, until it is killed. */
async function otherUser(): Promise<{ host: string; kill(): Promise<void> }> {
  const code = `const e = await (await import('${module}')).startEngine(); console.log(e.host); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await once(child.stdout, 'data');
  return {
    host: String(said).trim(),
    async kill() {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

test('users in several processes share one engine; a killed one counts as gone, and the last one leaves nothing', async () => {
  const [mine, other] = await Promise.all([startEngine(), otherUser()]);
  assert.equal(other.host, mine.host);
  const version = execFileSync('docker', ['--host', mine.host, 'version', '--format', '{{.Server.Os}}'], {
    encoding: 'utf8',
  });
  assert.equal(version.trim(), 'linux');
  await other.kill();
  // One that is gone before it was answered, too.
  if (mine.keeper) assert.equal(await listens(mine.keeper), true);
  assert.equal(await answers(mine.host), true);
  await mine.stop();
  // With an engine of the machine's own nothing was started, so nothing has to go; tests in other processes may still use ours.
  if (mine.keeper && !(await listens(mine.keeper)))
    assert.equal(existsSync(fileURLToPath(mine.host.replace('unix', 'file'))), false);
});
