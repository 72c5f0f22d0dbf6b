// What a machine reads as secrets reaches its containers byte by byte, and leaves in nothing that they print.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { beforeTrafficScript } from '../../../actions/core/machine/before-traffic-script.ts';
import { liveCheckScript } from '../../../actions/core/machine/live-check-script.ts';
import { userData } from '../../../actions/core/machine/user-data.ts';
import type { Service, Spec } from '../../../actions/core/release/spec.ts';
import { aSpec } from '../rollout/build.ts';
import { type StubMachine, stubMachine } from './stub.ts';

const DIGEST = `sha256:${'2'.repeat(64)}`;
const web: Service = {
  image: `127.9.0.9:5000/orders@${DIGEST}`,
  ports: ['8080:8080'],
  environment: {},
  secrets: {},
  stopGrace: 30,
};

/** A machine whose parameters are these, and whose docker keeps the variables that it is given as the engine does. */
function withParameters(t: Parameters<typeof stubMachine>[0], values: readonly string[], docker = ''): StubMachine {
  const machine = stubMachine(t);
  for (const [index, value] of values.entries()) machine.write(`parameters/${index}`, `${value}\n`);
  machine.program(
    'aws',
    `case "$*" in *get-parameter*) for word; do [ "$last" != --name ] || cat "$FOLDER/parameters$word"; last=$word; done ;; *) printf 'http://127.9.0.9:5000\\t%s\\n' QVdTOng= ;; esac`,
  );
  // The first process that a container would be: of docker's own environment only what it is told to take.
  machine.program(
    'docker',
    `[ "$1" != run ] || { printf '%s\\0' "$@" >"$FOLDER/words"; /bin/cat /proc/$$/environ >"$FOLDER/environment"; /bin/cp "$FOLDER/run/immutable/web.env" "$FOLDER/file"; }
     case "$*" in *.Config.Env*) /bin/cat "$FOLDER/given" ;; esac\n${docker}`,
  );
  return machine;
}

/** What docker makes of its arguments, the file and its own environment: https://docs.docker.com/reference/cli/docker/container/run/#env */
function variablesOf(machine: StubMachine): Record<string, string> {
  const list = (file: string) => machine.file(file).split('\0').slice(0, -1);
  const pair = (text: string): [string, string] => [
    text.slice(0, text.indexOf('=')),
    text.slice(text.indexOf('=') + 1),
  ];
  const own = Object.fromEntries(list('environment').map(pair));
  const words = list('words').filter((_, index, all) => all[index - 1] === '--env');
  const lines = machine.file('file').split('\n').slice(0, -1);
  return Object.fromEntries([
    ...lines.map(pair),
    ...words.map((word) => (word.includes('=') ? pair(word) : ([word, own[word] ?? 'nothing'] as const))),
  ]);
}

const PEM = '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkq\nhkiG9w0BAQEFAASC\n-----END PRIVATE KEY-----\n';
const values: readonly string[] = [
  PEM,
  ...[
    'one line',
    ' spaces ',
    '#no comment',
    "quo'te",
    'quo"te',
    '$HOME `id` \\n \\',
    'ü',
    '=',
    'a=b',
    '-n',
    '*',
    '-- x',
  ],
  ...['line end\n', '\n', '\n\n\n', '\nfirst', 'CR at its end\r', 'CRLF\r\n', 'a\rb', 'a\n\n', 'a\nb\r', 'x\n\tx'],
];

test('a secret of any form is in its container byte by byte', (t) => {
  const machine = withParameters(t, values);
  const secrets = Object.fromEntries(values.map((_, index) => [`SECRET_${index}`, `ssm:/${index}`]));
  const { code, output } = machine.run(userData(aSpec({ services: { web: { ...web, secrets } } })));
  assert.equal(code, 0, output);
  const wanted = Object.fromEntries(values.map((value, index) => [`SECRET_${index}`, value]));
  assert.deepEqual(variablesOf(machine), { ...wanted, IMMUTABLE_RELEASE: 'r2' });
  // Not where lists of processes and audits of commands show it.
  assert.doesNotMatch(machine.file('words'), /PRIVATE KEY|line end/);
});

/** All that bash has for itself, and names of ours and of others. */
const ofBash = spawnSync('bash', ['-c', 'compgen -v'], { encoding: 'utf8' }).stdout.trim().split('\n');
const names = [
  ...ofBash,
  ...[
    'PATH',
    'UID',
    'EUID',
    'PPID',
    'HOME',
    'IFS',
    'SHELLOPTS',
    'BASHOPTS',
    'BASH_ENV',
    'ENV',
    'RANDOM',
    'SRANDOM',
    'SECONDS',
  ],
  ...[
    'LINENO',
    'GROUPS',
    'OPTIND',
    'LC_ALL',
    'LANG',
    'LD_PRELOAD',
    'GODEBUG',
    'DOCKER_HOST',
    'DOCKER_CONFIG',
    'HTTPS_PROXY',
  ],
  ...[
    'value',
    'several',
    'options',
    'address',
    'region',
    'imds',
    'docker',
    'retry',
    'x',
    '_',
    'discovery.type',
    'a-b',
    'TZ',
  ],
  ...[
    'AWS_PAGER',
    'AWS_REGION',
    'POSIXLY_CORRECT',
    'CDPATH',
    'PS4',
    'PROMPT_COMMAND',
    'FUNCNAME',
    'constructor',
    '__proto',
  ],
];
test(`a secret may have any name, also one of bash's ${ofBash.length} own`, (t) => {
  for (const value of [PEM, 'one line']) {
    const machine = withParameters(t, [value]);
    const secrets = Object.fromEntries(names.map((name) => [name, 'ssm:/0']));
    const { code, output } = machine.run(userData(aSpec({ services: { web: { ...web, secrets } } })));
    assert.equal(code, 0, output);
    const wanted = Object.fromEntries(names.map((name) => [name, value]));
    assert.deepEqual(variablesOf(machine), { ...wanted, IMMUTABLE_RELEASE: 'r2' });
    assert.doesNotMatch(output, /PRIVATE|one line/);
    assert.ok(machine.file('words').split('\0').includes('127.9.0.4:8080:8080'));
  }
});

test('a container that does not start is told by its command, and by none of its secrets', (t) => {
  const machine = withParameters(t, [PEM], '[ "$1" != run ] || exit 125');
  const services = { web: { ...web, secrets: { UID: 'ssm:/0', KEY: 'ssm:/0' } } };
  const { code, output } = machine.run(userData(aSpec({ services })));
  assert.equal(code, 125);
  assert.match(
    machine.file('run/immutable/failed'),
    /^immutable: line \d+ of the user data failed: docker run --detach --name web\n$/,
  );
  assert.doesNotMatch(output + machine.file('run/immutable/failed'), /PRIVATE/);
});

const URL_ = 'postgres://orders:Tr0ub4dor%263@db.internal/orders?sslmode=require';
/** What a container prints of its secrets, and what leaves the machine. */
const printed: readonly (readonly [what: string, text: string, out: string])[] = [
  ['an address', `connect ECONNREFUSED while opening ${URL_}`, 'connect ECONNREFUSED while opening ***'],
  ['its password alone', 'role orders, password Tr0ub4dor%263: no', 'role orders, password ***: no'],
  ['the address to its host', 'postgres://orders:Tr0ub4dor%263@db.internal', 'postgres://orders:***@db.internal'],
  ['twice', `${URL_} ${URL_}`, '*** ***'],
  ['a key', `bad key: ${PEM}!`, 'bad key: ***!'],
  ['a line of a key', 'at MIIEvQIBADANBgkq:', 'at ***:'],
  ['a key as JSON', JSON.stringify({ key: PEM }), '{"key":"***\\n***\\n***\\n***\\n"}'],
  ['signs of the shell', 'a*[b]\\?{c}$d&e~', '***'],
  ['one that begins like another', 'prefix-of-secret and prefix-of-secret-and-more', '*** and ***'],
  ['what is not secret', 'LOG_LEVEL plain-as-day short1 ***', 'LOG_LEVEL plain-as-day short1 ***'],
  ['nothing', '', ''],
];
const secretValues = [URL_, PEM, 'a*[b]\\?{c}$d&e~', 'prefix-of-secret', 'prefix-of-secret-and-more', 'short1'];
const secrets = Object.fromEntries(secretValues.map((_, index) => [`SECRET_${index}`, `ssm:/${index}`]));
const given = [
  ...secretValues.map((value, index) => `SECRET_${index}=${value}`),
  'LOG_LEVEL=plain-as-day',
  'PATH=/bin',
];

for (const [what, text, out] of printed) {
  test(`what a container prints leaves its machine without its secrets: ${what}`, (t) => {
    const machine = withParameters(
      t,
      secretValues,
      `case $1 in inspect) echo 'exited 9 x' ;; logs) cat "$FOLDER/printed" ;; esac`,
    );
    machine.write('given', given.map((each) => `${each}\0`).join(''));
    machine.write('printed', text);
    machine.write('run/immutable/release', 'r2\n');
    const spec: Spec = aSpec({ services: { web: { ...web, secrets } } });
    const checked = machine.run(liveCheckScript(spec, 0));
    assert.equal(checked.output.split('-- web:\n')[1], out);
    const run = `cat ${machine.folder}/printed; exit 3`;
    const gate = machine.run(beforeTrafficScript({ ...spec, beforeTraffic: { run, timeout: 60 } }, 1));
    assert.deepEqual([gate.code, gate.output], [3, out]);
    const booted = machine.run(userData({ ...spec, seed: { run, timeout: 60 } }));
    assert.equal(booted.code, 1);
    assert.ok(
      booted.output.includes(`after 0 s:\n${out}`) || booted.output.includes(`after 1 s:\n${out}`),
      booted.output,
    );
    const failed = machine.file('run/immutable/failed');
    for (const each of [booted.output, failed]) assert.doesNotMatch(each, /Tr0ub|MIIEv|prefix-of|\{c\}/);
  });
}

test('what a healthcheck says leaves its machine without its secrets', (t) => {
  const machine = withParameters(
    t,
    secretValues,
    `case "$*" in *Log*) cat "$FOLDER/printed" ;; *Health*) echo 'unhealthy 0' ;; *State*) echo 'running 0 x' ;; esac`,
  );
  machine.write('given', given.map((each) => `${each}\0`).join(''));
  machine.write('printed', `no route to ${URL_}\n`);
  const services = { web: { ...web, secrets, healthcheck: { test: 'ask' } } };
  const { code, output } = machine.run(userData(aSpec({ services })));
  assert.equal(code, 1);
  for (const each of [output, machine.file('run/immutable/failed')]) {
    assert.match(each, /its healthcheck says: no route to \*\*\*\n/);
    assert.doesNotMatch(each, /Tr0ub/);
  }
});
