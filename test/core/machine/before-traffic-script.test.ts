import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { beforeTrafficScript } from '../../../actions/core/machine/before-traffic-script.ts';
import { aSpec } from '../rollout/build.ts';
import { stubMachine } from './stub.ts';

const script = (run: string, timeout = 60, attempt = 3) =>
  beforeTrafficScript(aSpec({ beforeTraffic: { run, timeout } }), attempt);

test('its code and output are returned, and it knows the release', (t) => {
  const machine = stubMachine(t);
  const { code, output } = machine.run(script(`echo "it's $IMMUTABLE_RELEASE"; echo bad >&2; exit 3`));
  assert.equal(code, 3);
  assert.equal(output, "it's r2\nbad\n");
});

test('a second delivery returns the first one, and another attempt runs anew', (t) => {
  const machine = stubMachine(t);
  const run = `echo x >>${machine.folder}/times; wc -l <${machine.folder}/times`;
  assert.equal(machine.run(script(run)).output.trim(), '1');
  assert.equal(machine.run(script(run)).output.trim(), '1');
  assert.equal(machine.run(script(run, 60, 4)).output.trim(), '2');
});

test('two deliveries at once run it once; one whose connection is lost leaves it running', async (t) => {
  const machine = stubMachine(t);
  const run = `echo x >>${machine.folder}/times; until [ -e ${machine.folder}/go ]; do /bin/sleep 0.05; done; exit 7`;
  machine.write('a', script(run).replaceAll('/var/lib/', `${machine.folder}/var/lib/`));
  const start = (): ChildProcess => spawn('bash', [`${machine.folder}/a`], { stdio: 'ignore' });
  const first = start();
  while (!machine.has('times')) await new Promise((resolve) => setTimeout(resolve, 20));
  const second = start();
  first.kill('SIGKILL');
  await once(first, 'exit');
  const ended = once(second, 'exit');
  machine.write('go', '');
  assert.deepEqual(await ended, [7, null]);
  assert.equal(machine.file('times'), 'x\n');
});

test('what does not end in time is ended', (t) => {
  const machine = stubMachine(t);
  const { code, output } = machine.run(script('echo begun; exec /bin/sleep 30', 1));
  assert.equal(code, 124);
  assert.equal(output, 'begun\nit did not end within 1 s\n');
});

test('what a restart cut off is not run again', (t) => {
  const machine = stubMachine(t);
  machine.write('var/lib/immutable/gate/3/output', 'begun');
  machine.program('stat', 'echo 1000');
  const { code, output } = machine.run(script('echo again'));
  assert.equal(code, 125);
  assert.match(output, /it was begun and has no end/);
});
