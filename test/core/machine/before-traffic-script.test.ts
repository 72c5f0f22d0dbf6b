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

test('it knows the address of a machine in service, which is empty at first', (t) => {
  const spec = aSpec({ beforeTraffic: { run: 'echo "<$IMMUTABLE_PREVIOUS_ADDRESS>"', timeout: 60 } });
  const machine = stubMachine(t);
  assert.equal(machine.run(beforeTrafficScript(spec, 1)).output, '<>\n');
  assert.equal(machine.run(beforeTrafficScript(spec, 2, '10.0.0.7')).output, '<10.0.0.7>\n');
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

test('what does not end when it is asked to is killed, and counts as late as well', (t) => {
  const machine = stubMachine(t);
  const script = beforeTrafficScript(
    aSpec({ beforeTraffic: { run: 'trap "" TERM; while :; do /bin/sleep 0.1; done', timeout: 1 } }),
    3,
  );
  const { code, output } = machine.run(script.replace('timeout -k 10 ', 'timeout -k 1 '));
  assert.equal(code, 124);
  assert.equal(output, 'it did not end within 1 s\n');
});

for (const [run, ended, said] of [
  ['exit 124', 124, 'it ended with 124 by itself, well within 60 s\n'],
  ['exit 137', 137, 'it was killed (SIGKILL), as a rule by the kernel for want of memory, well within 60 s\n'],
  ['kill -KILL $$', 137, 'it was killed (SIGKILL), as a rule by the kernel for want of memory, well within 60 s\n'],
  [
    "bash -c 'kill -KILL $$'",
    137,
    'it was killed (SIGKILL), as a rule by the kernel for want of memory, well within 60 s\n',
  ],
  ['exit 125', 125, ''],
  ['exit 1', 1, ''],
] as const) {
  test(`the code of "${run}" is its own, and what it means is said`, (t) => {
    const { code, output } = stubMachine(t).run(script(run));
    assert.equal(code, ended);
    assert.equal(output.replace(/^bash: .*Killed.*\n/gm, ''), said);
  });
}

test('what a restart cut off is not run again', (t) => {
  const machine = stubMachine(t);
  machine.write('var/lib/immutable/gate/3/output', 'begun');
  machine.program('stat', 'echo 1000');
  const { code, output } = machine.run(script('echo again'));
  assert.equal(code, 125);
  assert.match(output, /it was begun and has no end/);
});
