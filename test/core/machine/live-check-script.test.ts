import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heardOf } from '../../../actions/core/machine/live-check-answer.ts';
import { liveCheckScript } from '../../../actions/core/machine/live-check-script.ts';
import { compilePath } from '../../../actions/core/probe/json-path.ts';
import type { Word } from '../../../actions/core/probe/word.ts';
import type { Spec } from '../../../actions/core/release/spec.ts';
import { aSpec } from '../rollout/build.ts';
import { type StubMachine, stubMachine } from './stub.ts';

const DIGEST = `sha256:${'2'.repeat(64)}`;
const web = { image: `registry/orders@${DIGEST}`, ports: ['8080:8080'], environment: {}, secrets: {}, stopGrace: 30 };
const spec = aSpec({ services: { web } });
const docker = (state: string, digest = DIGEST) => `case "$1 $2" in
  'inspect '*) echo '${state} 0 sha256:config' ;;
  'image inspect') printf '%s\\n' registry/old@sha256:1 127.0.0.1:5000/orders@${digest} ;;
  logs*) for n in 1 2 3; do echo "line $n"; done >&2 ;;
esac`;
const NONE = `case $1 in inspect) echo 'Error: No such object: web' >&2; exit 1 ;; esac\n${docker('running')}`;

function ask(machine: StubMachine, seconds: number, asked: Spec = spec) {
  return machine.run(liveCheckScript(asked, Date.now() / 1000 + seconds));
}

test('a machine that runs the digest and answers passes in one line', (t) => {
  const machine = stubMachine(t);
  machine.program('docker', docker('running'));
  machine.write('run/immutable/release', 'r2\n');
  const { code, output } = ask(machine, 10);
  assert.equal(output, `release r2 at ${DIGEST}, /healthz 200 in 12 ms\n`);
  assert.equal(code, 0);
});

test('it passes as soon as the machine does', (t) => {
  const machine = stubMachine(t);
  machine.program('docker', docker('running'));
  // The third answer is good.
  machine.program(
    'curl',
    'case "$*" in *token) ;; *ipv4) echo 127.9.0.4 ;; *) echo x >>$FOLDER/n; [ $(wc -l <$FOLDER/n) -lt 3 ] && echo "503 0.1" || echo "204 0.001000" ;; esac',
  );
  machine.write('run/immutable/release', 'r2\n');
  assert.match(ask(machine, 20).output, /\/healthz 204 in 1 ms/);
  assert.equal(machine.file('n').trim().split('\n').length, 3);
});

const failures: readonly (readonly [name: string, seen: RegExp, spoil: (machine: StubMachine) => void, word: Word])[] =
  [
    [
      'no release',
      /release of this machine is unknown, since its user data has not ended/,
      (m) => m.program('cat', 'exec /bin/cat "$@".gone'),
      'no data',
    ],
    [
      'another release',
      /the release of this machine is r1, not r2/,
      (m) => m.write('run/immutable/release', 'r1\n'),
      'release',
    ],
    [
      'no container',
      /there is no container web: Error: No such object: web/,
      (m) => m.program('docker', NONE),
      'no connection',
    ],
    [
      'a container that ended',
      /web is not running: exited, after 0 restarts/,
      (m) => m.program('docker', docker('exited')),
      'no connection',
    ],
    [
      'another digest',
      /does not run sha256:2+ but/,
      (m) => m.program('docker', docker('running', 'sha256:3')),
      'release',
    ],
    [
      'no answer',
      /nothing answers at http:\/\/127\.9\.0\.4:8080\/healthz/,
      (m) => answers(m, '000 0.0'),
      'no connection',
    ],
    ['a bad answer', /\/healthz answers 500/, (m) => answers(m, '500 0.0'), 'wrong status'],
  ];

function answers(machine: StubMachine, answer: string): void {
  machine.program('curl', `case "$*" in *token) ;; *ipv4) echo 127.9.0.4 ;; *) echo '${answer}' ;; esac`);
}

for (const [name, seen, spoil, word] of failures) {
  test(`${name}: fails at the end with what was seen and the log`, (t) => {
    const machine = stubMachine(t);
    machine.program('docker', docker('running'));
    machine.write('run/immutable/release', 'r2\n');
    spoil(machine);
    const { code, output } = ask(machine, -1);
    assert.notEqual(code, 0);
    assert.deepEqual(heardOf(spec, compilePath)(code, output), { passed: false, detail: output, word });
    assert.match(output, seen);
    assert.match(output, /-- web:\nline 1\nline 2\nline 3\n$/);
    assert.ok(output.length < 2500);
  });
}

test('user data that failed is not waited for', (t) => {
  const machine = stubMachine(t);
  machine.program('docker', docker('running'));
  machine.write('run/immutable/failed', 'immutable: line 7 of the user data failed: docker pull\n');
  const { code, output } = ask(machine, 3600);
  assert.notEqual(code, 0);
  assert.match(output, /^immutable: line 7 of the user data failed/);
});

test('a container that crashes again and again is not waited for', (t) => {
  const machine = stubMachine(t);
  machine.program('docker', docker('restarting').replace(' 0 ', ' 8 '));
  machine.write('run/immutable/release', 'r2\n');
  const { code, output } = ask(machine, 3600);
  assert.notEqual(code, 0);
  assert.match(output, /^container web is not running: restarting, after 8 restarts\n-- web:/);
});

test('an AMI is asked for its id', (t) => {
  const machine = stubMachine(t);
  const { port: _, ...liveCheck } = spec.liveCheck;
  machine.write('run/immutable/release', 'r2\n');
  const ami = (id: string) => aSpec({ liveCheck, place: { ...spec.place, ami: id } });
  assert.equal(ask(machine, 5, ami('ami-1')).output, 'release r2 at ami-1\n');
  assert.match(ask(machine, -1, ami('ami-2')).output, /the AMI is ami-1, not ami-2/);
});
