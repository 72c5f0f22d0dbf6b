// Whatever a fleet file holds arrives as it is, or is refused: real bash reads it, programs that only write down what they are given.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { type TestContext, test } from 'node:test';
import { beforeTrafficScript } from '../../../actions/core/machine/before-traffic-script.ts';
import { liveCheckScript } from '../../../actions/core/machine/live-check-script.ts';
import { quote } from '../../../actions/core/machine/shell.ts';
import { userData } from '../../../actions/core/machine/user-data.ts';
import { parseFleetSpec } from '../../../actions/core/release/fleet-spec-parse.ts';
import { servicesOf } from '../../../actions/core/release/services.ts';
import type { Spec } from '../../../actions/core/release/spec.ts';
import { least } from '../release/sample.ts';
import { aSpec } from '../rollout/build.ts';
import { hostileTexts } from './hostile.ts';
import { type StubMachine, stubMachine } from './stub.ts';

const SEED = 20261127;
/** Texts that are carried through whole scripts. All of them take minutes: `dev/test.ts hostile-all`. */
const ALL = process.env['HOSTILE'] === 'all';
const CARRIED = ALL ? 10_000 : 420;
const IMAGE = `127.9.0.9:5000/orders@sha256:${'2'.repeat(64)}`;
/** Writes down how many arguments it has, and each, a NUL behind each. */
const RECORD = `printf '%s\\0' $# "$@" >>"$FOLDER/calls"`;

test('bash reads back each of 10,000 quoted words byte by byte', () => {
  const texts = hostileTexts(SEED, 10_000);
  for (const locale of ['C', 'C.UTF-8']) {
    const script = `export LC_ALL=${locale}\n${texts.map((text) => `printf '%s\\0' ${quote(text)}\n`).join('')}`;
    const { stdout, status } = spawnSync('bash', { input: script, maxBuffer: 2 ** 26 });
    assert.equal(status, 0);
    const read = stdout.toString('utf8').split('\0').slice(0, -1);
    assert.equal(read.length, texts.length);
    for (const [index, text] of texts.entries()) assert.equal(read[index], text);
  }
});

/** Some in one, since each script takes a tenth of a second. */
function together(texts: readonly string[], count: number): readonly string[] {
  return Array.from({ length: Math.ceil(texts.length / count) }, (_, index) =>
    texts.slice(index * count, (index + 1) * count).join(''),
  );
}

/** The calls of the recording programs so far, by their arguments. */
function calls(machine: StubMachine): string[][] {
  const left = machine.file('calls').split('\0').slice(0, -1);
  const found: string[][] = [];
  while (left.length > 0) found.push(left.splice(0, Number(left.shift())));
  return found;
}

/**
 * What docker makes of a file of variables: no quotes, a line each up to LF without a CR before it, white space before a name and lines with
 * # are left out: https://github.com/docker/cli/blob/master/opts/file.go
 */
function variablesOf(file: string): [string, string][] {
  const lines = file.split('\n').map((line) => line.replace(/\r$/, '').trimStart());
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]);
}

function specFrom(file: object, more: Partial<Spec> = {}): Spec {
  const fleet = parseFleetSpec({ ...least, 'instance-profile': 'orders', ...file });
  const beforeTraffic = fleet['before-traffic'];
  return aSpec({
    image: IMAGE,
    services: servicesOf(fleet, IMAGE),
    liveCheck: { ...fleet['live-check'], port: 8080 },
    ...(beforeTraffic && { beforeTraffic }),
    ...more,
  });
}

/** Runs user data with these values in every place that takes any text, and compares what docker was given. */
function carry(t: TestContext, texts: readonly string[]): void {
  const machine = stubMachine(t);
  machine.program(
    'docker',
    `[ "$1" != inspect ] || { echo healthy 0; exit; }\n${RECORD}\n[ "$1" != run ] || cp "$FOLDER/run/immutable/web.env" "$FOLDER/given.env"`,
  );
  machine.program('timeout', RECORD);
  machine.program('aws', `printf 'http://127.9.0.9:5000\\t%s\\n' QVdTOng=`);
  const half = Math.ceil(texts.length / 2);
  const environment = Object.fromEntries(texts.slice(0, half).map((text, index) => [`V${index}`, text]));
  const command = texts.slice(half);
  const run = texts.slice(0, 20).join('');
  const healthcheck = { test: run, interval: '1s', timeout: '2s', retries: 60, 'start-period': '1m' };
  const services = { web: { ports: ['8080:8080'], environment, command, healthcheck } };
  const spec = specFrom({ services }, { network: true, seed: { run, timeout: 60 } });
  const { code, output } = machine.run(userData(spec));
  assert.equal(code, 0, output);
  assert.deepEqual(
    calls(machine).find(([word]) => word === '-k'),
    ['-k', '10', '60', 'bash', '-c', run],
  );
  const words = calls(machine).find(([verb]) => verb === 'run') ?? [];
  const at = words.indexOf(IMAGE);
  assert.deepEqual(words.slice(at + 1), command.length > 0 ? command : []);
  const options = words.slice(0, at);
  const given = [
    ...variablesOf(machine.file('given.env')),
    ...options.flatMap((each, index) => (options[index - 1] === '--env' ? variablesIn(each) : [])),
  ];
  assert.deepEqual(Object.fromEntries(given), { ...environment, IMMUTABLE_RELEASE: 'r2' });
  assert.equal(given.length, half + 1);
  const rest = options.filter((each, index) => each !== '--env' && options[index - 1] !== '--env');
  assert.deepEqual(rest, [
    ...['run', '--detach', '--name', 'web', '--restart', 'unless-stopped', '--stop-timeout', '30'],
    ...['--env-file', `${machine.folder}/run/immutable/web.env`, '--network', 'immutable'],
    ...['--health-cmd', run, '--health-interval', '1s', '--health-timeout', '2s'],
    ...['--health-start-period', '60s', '--health-retries', '60', '--publish', '127.9.0.4:8080:8080'],
  ]);
}

const variablesIn = (text: string): [string, string][] => [
  [text.slice(0, text.indexOf('=')), text.slice(text.indexOf('=') + 1)],
];

test(`user data hands ${CARRIED} texts to docker as they are, as variables, words of the command, healthcheck and seed`, (t) => {
  const texts = hostileTexts(SEED, CARRIED);
  const AT_ONCE = 70;
  for (let from = 0; from < texts.length; from += AT_ONCE) carry(t, texts.slice(from, from + AT_ONCE));
});

test('before-traffic is the command that the fleet file has, for bash and for the agent that brings it', (t) => {
  const machine = stubMachine(t);
  machine.program('timeout', `${RECORD}`);
  const runs = together(hostileTexts(SEED, CARRIED), 30);
  for (const [attempt, run] of runs.entries()) {
    const script = beforeTrafficScript(specFrom({ services: { web: {} }, 'before-traffic': { run } }), attempt);
    assert.doesNotMatch(script, /\{\{/);
    const { code, output } = machine.run(script);
    assert.equal(code, 0, output);
  }
  const seen = calls(machine).map((words) => words.at(-1));
  assert.deepEqual(seen, runs);
});

test('a path is asked for as it is written, or refused', (t) => {
  const machine = stubMachine(t);
  const answer = `case "\${!#}" in *api/token) echo token ;; *local-ipv4) echo 127.9.0.4 ;; *) ${RECORD}; echo '200 0.012000' ;; esac`;
  machine.program('curl', answer);
  machine.program('docker', `case "$1 $2" in inspect*) echo 'running 0 x' ;; *) echo '${IMAGE}' ;; esac`);
  machine.write('run/immutable/release', 'r2\n');
  const printable = Array.from({ length: 0x7f - 0x21 }, (_, code) => String.fromCodePoint(0x21 + code));
  const fitting = printable.filter((each) => each !== '#').map((each) => `a${each}${each}b`);
  const paths = [...together(fitting, 12), ...together(hostileTexts(SEED, CARRIED), 1), '/../a/./b', '/#'].map(
    (text) => `/${text}`,
  );
  const specWith = (path: string) => specFrom({ services: { web: { ports: ['8080:8080'] } }, 'live-check': { path } });
  const fit = paths.flatMap((path) => {
    try {
      return [specWith(path).liveCheck.path];
    } catch (error) {
      assert.match(
        error instanceof Error ? error.message : '',
        /^live-check\.path: .* is not a path such as \/healthz$/s,
      );
      return [];
    }
  });
  assert.ok(fit.length > 10 && fit.length < paths.length - 100, `${fit.length} of ${paths.length}`);
  const taken = together(fit, 6).map(specWith);
  for (const spec of taken) {
    const script = liveCheckScript(spec, Date.now() / 1000 + 5);
    assert.doesNotMatch(script, /\{\{/);
    assert.match(machine.run(script).output, /, .* 200 in 12 ms\n$/);
  }
  const asked = calls(machine);
  assert.deepEqual(
    asked.map((words) => words.at(-1)),
    taken.map(({ liveCheck }) => `http://127.9.0.4:8080${liveCheck.path}`),
  );
  // Without these curl reads [, ], { and } as more than one address, and takes dots out of a path.
  for (const words of asked) assert.ok(words.includes('--globoff') && words.includes('--path-as-is'));
});

/** Places whose form leaves nothing to quote, with a value that is one. */
const formed: Readonly<Record<string, [fits: string, file: (text: string) => object]>> = {
  port: ['8080:8080', (text) => ({ services: { web: { ports: [text] } } })],
  image: [IMAGE, (text) => ({ services: { web: {}, db: { image: text } } })],
  secret: ['ssm:/orders/key', (text) => ({ services: { web: { secrets: { KEY: text } } } })],
  'name of a service': ['web', (text) => ({ services: { [text]: {} } })],
  'name of a service that is depended on': [
    'web',
    (text) => ({ services: { db: { image: IMAGE, 'depends-on': [text] }, [text]: {} } }),
  ],
  'name of a variable': ['KEY', (text) => ({ services: { web: { environment: { [text]: 'x' } } } })],
};

for (const [place, [fits, file]] of Object.entries(formed)) {
  test(`a ${place} that is taken has nothing in it that a shell, a unit or an option is made of`, () => {
    assert.ok(specFrom(file(fits)));
    let refused = 0;
    for (const text of hostileTexts(SEED, 2_000)) {
      for (const tried of [text, `${fits}${text}`, `${text}${fits}`]) {
        try {
          specFrom(file(tried));
        } catch {
          refused += 1;
          continue;
        }
        // systemd.unit(5), systemd.service(5): %, $, \, quotes and white space mean more than themselves.
        assert.match(tried, /^[A-Za-z0-9_[][\w./:@[\]-]*$/, `${JSON.stringify(tried)} was taken`);
      }
    }
    assert.ok(refused > 4_000, `${refused}`);
  });
}
