// Programs whose bytes we stream: docker save, tar, credential helpers.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { test } from 'node:test';
import { start } from '../../../actions/adapters/system/running.ts';

test('what a program is told and what it says are streams, and its end has its code and its complaints', async () => {
  const program = start('sh', ['-c', 'cat; echo bad >&2; exit 3']);
  program.in.end('hello');
  assert.equal(await text(program.out), 'hello');
  assert.deepEqual(await program.end, { code: 3, err: 'bad\n' });
});

test('one that is quiet complains to nobody, and one that reads nothing is no error', async () => {
  const program = start('sh', ['-c', 'exec <&-; echo bad >&2'], { quiet: true });
  program.in.end('x'.repeat(1_000_000));
  assert.equal(await text(program.out), '');
  assert.deepEqual(await program.end, { code: 0, err: '' });
});

test('one that is not there says so as its end', async () => {
  const [missing, there] = [start('immutable-no-such-program', []), start('cat', [])];
  await pipeline(missing.out, there.in).catch(() => {});
  assert.equal((await missing.end).code, 'ENOENT');
  there.in.end();
  there.out.resume();
  assert.equal((await there.end).code, 0);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`${signal} ends what was started, and then us, and nothing is made of that end`, async () => {
    const running = new URL('../../../actions/adapters/system/running.ts', import.meta.url);
    const source = `
      const { start } = await import(${JSON.stringify(running.href)});
      const program = start('sh', ['-c', 'echo $$; exec sleep 60']);
      program.out.pipe(process.stdout);
      await program.end;
      console.log('ended');`;
    const us = spawn(process.execPath, ['--input-type=module', '-e', source], { stdio: ['ignore', 'pipe', 'inherit'] });
    const said: string[] = [];
    us.stdout.on('data', (data) => said.push(String(data)));
    await once(us.stdout, 'data');
    us.kill(signal);
    const [, by] = await once(us, 'close');
    assert.equal(by, signal);
    const pid = Number(said.join(''));
    assert.throws(() => process.kill(pid, 0), /ESRCH/);
  });
}
