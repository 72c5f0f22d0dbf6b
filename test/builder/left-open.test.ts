// What a test starts and, because it failed, never closes.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

for (const [what, start] of [
  ['registry', `(await import('./dev/registry/registry.ts')).startRegistry()`],
  ['builder', `(await import('./dev/builder/builder.ts')).startBuilder()`],
  ['local AWS', `(await import('./dev/cloud/cloud.ts')).startCloud({ docker: false })`],
  ['load', `(await import('./dev/load/process.ts')).startLoadProcess({ url: 'http://127.0.0.1:1', rate: 1 })`],
]) {
  test(`a ${what} that nobody closes keeps no process from ending, and goes with it`, async () => {
    const script = `const { folder = '' } = await ${start}; console.log(folder);`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      // Far more than it takes to start and end.
      timeout: 60_000,
    });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (said += text));
    const [code, signal] = await once(child, 'close');
    assert.equal(code ?? signal, 0);
    const folder = said.trim();
    if (folder !== '') await gone(folder);
  });
}

/** Whoever kept it takes it away after our end. */
async function gone(folder: string): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (existsSync(folder) && Date.now() < deadline) await pause(20);
  assert.ok(!existsSync(folder), `${folder} is left`);
}
