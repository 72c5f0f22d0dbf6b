import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { userData } from '../../../actions/core/machine/user-data.ts';
import type { Service, Spec } from '../../../actions/core/release/spec.ts';
import { aSpec } from '../rollout/build.ts';
import { stubMachine } from './stub.ts';

const DIGEST = `sha256:${'2'.repeat(64)}`;
const IMAGE = `127.9.0.9:5000/orders@${DIGEST}`;
const DOCKER = `printf '%s|' "$@" >>$FOLDER/calls; echo >>$FOLDER/calls
case $1 in login) cat >$FOLDER/password ;; info) cat "$FOLDER/driver" 2>/dev/null || echo json-file ;; esac`;
const AWS = `printf '%s|' "$@" >>$FOLDER/calls; echo >>$FOLDER/calls
case "$*" in
  *get-authorization-token*) printf 'http://127.9.0.9:5000\\t%s\\n' "$(printf AWS:pass:word | base64)" ;;
  *database-url*) echo 'postgres://u:p@db/orders?a="b" $HOME' ;;
  *key*) printf 'one\\ntwo\\n' ;;
  *return*) printf 'ends in CR\\r\\n' ;;
esac`;

function withService(over: Partial<Service> = {}): Spec {
  const service = { image: IMAGE, ports: ['8080:8080'], environment: {}, secrets: {}, stopGrace: 30, ...over };
  return aSpec({ services: { web: service } });
}

test('an image: log-in, pull by digest, run on the own address, the release last', (t) => {
  const machine = stubMachine(t);
  machine.program('docker', `${DOCKER}\n[ $1 != start ] || ! [ -e $FOLDER/run/immutable/release ] || echo early`);
  machine.program('aws', AWS);
  const { code, output } = machine.run(userData(withService({ command: ['serve', '--name', "it's"] })));
  assert.equal(code, 0, output);
  assert.equal(machine.file('run/immutable/release'), 'r2\n');
  assert.equal(machine.file('password'), 'pass:word\n');
  const calls = machine.file('calls').trim().split('\n');
  assert.deepEqual(calls.slice(3), [
    'login|--username|AWS|--password-stdin|127.9.0.9:5000|',
    `pull|--quiet|${IMAGE}|`,
    'run|--detach|--name|web|--restart|unless-stopped|--stop-timeout|30|--env-file|' +
      `${machine.folder}/run/immutable/web.env|--log-opt|max-size=50m|--log-opt|max-file=3|--publish|127.9.0.4:8080:8080|${IMAGE}|serve|--name|it's|`,
    'start|web|',
  ]);
  assert.doesNotMatch(output, /early/);
});

test('environment and secrets reach the container exactly, and only by a file that root alone reads', (t) => {
  const machine = stubMachine(t);
  machine.program('docker', `${DOCKER}\n[ $1 != run ] || printf '%s' "$KEY" >$FOLDER/key`);
  machine.program('aws', AWS);
  const environment = { QUOTED: `a'b"c $(touch /tmp/x) \\ *`, LINES: "one\n'two'" };
  const secrets = {
    DATABASE_URL: 'ssm:/orders/production/database-url',
    KEY: 'ssm:/orders/production/key',
    CR: 'ssm:/return',
  };
  const spec = withService({ environment, secrets });
  const { code, output } = machine.run(userData(spec));
  assert.equal(code, 0, output);
  const file = 'run/immutable/web.env';
  assert.deepEqual(machine.file(file).trim().split('\n'), [
    `QUOTED=${environment.QUOTED}`,
    'IMMUTABLE_RELEASE=r2',
    'DATABASE_URL=postgres://u:p@db/orders?a="b" $HOME',
  ]);
  assert.equal(statSync(join(machine.folder, file)).mode & 0o777, 0o600);
  assert.match(machine.file('calls'), /--env\|LINES=one\n'two'\|/);
  assert.match(machine.file('calls'), /--env\|KEY\|--env\|CR\|/);
  assert.equal(machine.file('key'), 'one\ntwo');
  assert.doesNotMatch(output + machine.file('calls'), /postgres/);
});

test('a step that fails is named on the console, and nothing is attested', (t) => {
  const machine = stubMachine(t);
  machine.program('docker', '[ "$1" != pull ] || { echo "manifest unknown" >&2; exit 1; }');
  machine.program('aws', AWS);
  const { code, output } = machine.run(userData(withService()));
  assert.equal(code, 1);
  assert.match(output, /docker pull failed; once more in 16 s/);
  assert.match(output, /immutable: line \d+ of the user data failed: docker pull --quiet 127\.9\.0\.9/);
  assert.match(machine.file('run/immutable/failed'), /failed: docker pull/);
  assert.equal(machine.has('run/immutable/release'), false);
});

test('a secret that cannot be read ends it', (t) => {
  const machine = stubMachine(t);
  machine.program('docker', DOCKER);
  machine.program('aws', '[ "$1" = ecr ] || exit 254');
  const { code, output } = machine.run(userData(withService({ secrets: { A: 'ssm:/missing' } })));
  assert.notEqual(code, 0);
  assert.match(output, /failed: aws ssm get-parameter --with-decryption --name \/missing/);
  assert.doesNotMatch(machine.file('calls'), /^run/m);
});

const web = withService().services['web'] as Service;
const db: Service = { ...web, ports: [], healthcheck: { test: 'pg_isready' } };
/** What was started, and what was asked about in between. */
const ORDER = `case $1 in run) for word; do [ "$before" != --name ] || echo "run $word" >>$FOLDER/order; before=$word; done ;; esac
case $1 in start) echo "$*" >>$FOLDER/order ;; network) echo "$*" >>$FOLDER/order ;; esac`;

test('a service starts when those it depends on are healthy; the seed comes behind all, then the release, at a reboot too', (t) => {
  const machine = stubMachine(t);
  machine.program('aws', AWS);
  // Starting at first, and healthy at the third time of asking.
  const asked = `[ $1 != inspect ] || { echo x >>$FOLDER/n; echo "asked \${!#}" >>$FOLDER/order; [ $(wc -l <$FOLDER/n) -lt 3 ] && echo 'starting 0' || echo 'healthy 0'; }`;
  machine.program('docker', `${ORDER}\n${asked}`);
  const services = { web: { ...web, dependsOn: ['db'] }, db };
  const run = 'echo "seed $IMMUTABLE_RELEASE" >>$FOLDER/order; [ ! -e $FOLDER/run/immutable/release ]';
  const { code, output } = machine.run(userData(aSpec({ services, network: true, seed: { run, timeout: 60 } })));
  assert.equal(code, 0, output);
  const up = ['start db', 'asked db', 'start web'];
  const begin = ['network create immutable', 'run db', 'asked db', 'asked db', 'asked db', 'run web', 'seed r2'];
  assert.deepEqual(machine.file('order').trim().split('\n'), [...begin, ...up]);
  assert.equal(machine.file('run/immutable/release'), 'r2\n');
  machine.write('order', '');
  assert.equal(machine.run(machine.file('var/lib/immutable/up')).code, 0);
  assert.deepEqual(machine.file('order').trim().split('\n'), up);
});

test('a service that nobody depends on is healthy too before the release is attested', (t) => {
  const machine = stubMachine(t);
  machine.program('aws', AWS);
  machine.program(
    'docker',
    `[ $1 != inspect ] || { [ ! -e $FOLDER/run/immutable/release ] || echo late; echo x >>$FOLDER/n; echo 'healthy 0'; }`,
  );
  const { code, output } = machine.run(userData(aSpec({ services: { db } })));
  assert.equal(code, 0, output);
  assert.doesNotMatch(output, /late/);
  assert.equal(machine.file('n'), 'x\nx\n');
});

for (const [what, state, said] of [
  [
    'is unhealthy',
    'unhealthy 0',
    /immutable: container db is unhealthy after 0 restarts; its healthcheck says: no route\n/,
  ],
  [
    'crashes again and again',
    'starting 8',
    /immutable: container db is starting after 8 restarts; its healthcheck says: no route\n/,
  ],
] as const) {
  test(`a service that ${what} is not waited for, and nothing starts behind it`, (t) => {
    const machine = stubMachine(t);
    machine.program('aws', AWS);
    machine.program(
      'docker',
      `${ORDER}\n[ $1 != inspect ] || case "$*" in *Log*) echo 'no route' ;; *) echo '${state}' ;; esac`,
    );
    const services = { web: { ...web, dependsOn: ['db'] }, db };
    const { code, output } = machine.run(userData(aSpec({ services, network: true })));
    assert.equal(code, 1);
    assert.match(output, said);
    assert.match(machine.file('run/immutable/failed'), said);
    assert.doesNotMatch(machine.file('order'), /web/);
    assert.equal(machine.has('run/immutable/release'), false);
  });
}

for (const [what, run, timeout, said] of [
  [
    'fails',
    'echo begun; echo "no table" >&2; exit 3',
    60,
    /immutable: seed ended with 3; its last words: begun\nno table\n/,
  ],
  ['hangs', 'echo begun; exec /bin/sleep 30', 1, /immutable: seed did not end within 1 s; its last words: begun\n/],
  ['says that it was late', 'exit 124', 60, /immutable: seed ended with 124; its last words: \n/],
] as const) {
  test(`a seed that ${what} is said with its output, and the release is not attested`, (t) => {
    const machine = stubMachine(t);
    machine.program('docker', DOCKER);
    machine.program('aws', AWS);
    const { code, output } = machine.run(userData({ ...withService(), seed: { run, timeout } }));
    assert.equal(code, 1);
    assert.match(output, said);
    assert.match(machine.file('run/immutable/failed'), said);
    assert.equal(machine.has('run/immutable/release'), false);
    assert.doesNotMatch(machine.file('calls'), /^start/m);
  });
}

test('an ECR host is asked for by its own account and region; no other registry needs a log-in', () => {
  const ecr = userData(withService({ image: `111122223333.dkr.ecr.us-east-1.amazonaws.com/orders@${DIGEST}` }));
  assert.match(
    ecr,
    /^retry log_in 111122223333\.dkr\.ecr\.us-east-1\.amazonaws\.com --region us-east-1 --registry-ids 1{4}2{4}3{4}$/m,
  );
  assert.match(userData(withService({ image: `ghcr.io/acme/orders@${DIGEST}` })), /^log_in ghcr\.io \|\| echo/m);
  assert.doesNotMatch(userData(withService({ image: `postgres@${DIGEST}` })), /log_in/);
});

test('an AMI only attests its release', (t) => {
  const machine = stubMachine(t);
  const { image: _, ...ami } = aSpec();
  const { code, output } = machine.run(userData(ami));
  assert.equal(code, 0, output);
  assert.equal(machine.file('run/immutable/release'), 'r2\n');
  assert.match(output, /orders in production, release r2/);
});

test('systemd takes care of stopping and starting where it runs', () => {
  const text = userData(withService({ stopGrace: 45 }));
  assert.match(text, /ExecStop=\$docker stop web\nTimeoutStopSec=60/);
  const pair = userData(aSpec({ services: { web: { ...web, dependsOn: ['db'] }, db }, network: true }));
  assert.match(pair, /ExecStop=\$docker stop web\nExecStop=\$docker stop db\nTimeoutStopSec=45/);
  assert.equal(spawnSync('bash', ['-n'], { input: text }).status, 0);
});

const FILE = '--log-driver|json-file|';
for (const [what, logging, own, options] of [
  ['are bounded where nothing is said', undefined, 'json-file', '--log-opt|max-size=50m|--log-opt|max-file=3|'],
  ["go where the AMI's engine was told to write them", undefined, 'journald', ''],
  [
    'are bounded by json-file as far as nothing else is said',
    { driver: 'json-file', options: { 'max-size': '1m' } },
    'journald',
    `${FILE}--log-opt|max-size=1m|--log-opt|max-file=3|`,
  ],
  [
    "have options of the engine's own driver, whose last word counts",
    { options: { 'max-file': '9', tag: "{{.Name}} 'n" } },
    'json-file',
    "--log-opt|max-size=50m|--log-opt|max-file=3|--log-opt|max-file=9|--log-opt|tag={{.Name}} 'n|",
  ],
  [
    'go to a driver of which we know nothing',
    { driver: 'awslogs', options: { 'awslogs-group': 'orders', mode: 'non-blocking' } },
    'json-file',
    '--log-driver|awslogs|--log-opt|awslogs-group=orders|--log-opt|mode=non-blocking|',
  ],
] as const) {
  test(`logs of a container ${what}`, (t) => {
    const machine = stubMachine(t);
    machine.program('docker', DOCKER);
    machine.program('aws', AWS);
    machine.write('driver', own);
    const { code, output } = machine.run(userData(withService({ ...(logging && { logging }) })));
    assert.equal(code, 0, output);
    assert.equal(/web\.env\|(.*)--publish/.exec(machine.file('calls'))?.[1], options);
  });
}

test('what AWS would not take is refused with what to do', () => {
  const environment = { LONG: 'ü'.repeat(8000) };
  assert.throws(() => userData(withService({ environment })), /it has 2\d{4} bytes, AWS takes 16384; move long/);
});
