import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFleetSpec } from '../../../actions/core/release/fleet-spec-parse.ts';
import { fleetOf, image, least } from './sample.ts';

test('what is left out has its default', () => {
  const fleet = fleetOf();
  assert.deepEqual(fleet['live-check'], { path: '/', timeout: 300, via: 'ssm' });
  assert.deepEqual([fleet.bake, fleet['keep-previous'], fleet['no-data']], [300, 3600, 'pass-if-served']);
  assert.equal(fleet['metadata-hop-limit'], 1);
  assert.deepEqual([fleet.services, fleet.alarms, fleet['target-groups'], fleet['security-groups']], [{}, [], [], []]);
});

test('durations are seconds, values of the environment texts', () => {
  const web = { environment: { PORT: 8080, DEBUG: true, EMPTY: '' }, 'stop-grace-period': '1m30s' };
  const fleet = fleetOf({ bake: '2h', services: { web } });
  assert.equal(fleet.bake, 7200);
  assert.equal(fleet.services['web']?.['stop-grace-period'], 90);
  assert.deepEqual(fleet.services['web']?.environment, { PORT: '8080', DEBUG: 'true', EMPTY: '' });
});

const web = (service: unknown) => ({ services: { web: service }, 'instance-profile': 'orders' });

const bad: readonly (readonly [name: string, over: Record<string, unknown>, problem: RegExp])[] = [
  [
    'a key that is nearly right',
    { 'instance-type': [] },
    /unknown key "instance-type" at the top; did you mean instance-types\?/,
  ],
  [
    "another tool's spelling",
    { targetGroups: [] },
    /unknown key "targetGroups" at the top; did you mean target-groups\?/,
  ],
  ['a key far off', { zebra: 1 }, /unknown key "zebra" at the top; it takes account, region/],
  ['a key inside', web({ enviroment: {} }), /unknown key "enviroment" in services\.web; did you mean environment\?/],
  [
    'a key under the live check',
    { 'live-check': { port: 1 } },
    /unknown key "port" in live-check; it takes path, timeout, via, release/,
  ],
  [
    'an account that lost zeros',
    { account: 1222333 },
    /account: 1222333 is a number to YAML.*"000001222333", in quotes/,
  ],
  ['a short account', { account: '123' }, /account: "123" is not an account id of 12 digits/],
  ['a region', { region: 'Ireland' }, /region: "Ireland" is not a region such as eu-west-1/],
  ['min over max', { size: { min: 9, max: 8 } }, /size: min 9 is more than max 8/],
  ['half a machine', { size: { min: 1.5, max: 8 } }, /size\.min: 1\.5 is not a whole number/],
  ['no machine', { size: { min: 0, max: 8 } }, /size\.min: must be at least 1/],
  ['a path with what is never sent', { 'live-check': { path: '/a#b' } }, /live-check\.path: "\/a#b" is not a path/],
  ['a NUL', web({ environment: { A: 'a\0b' } }), /^services\.web\.environment\.A: holds a NUL/],
  ['a NUL in a command', { 'before-traffic': { run: '\0' } }, /^before-traffic\.run: holds a NUL/],
  ['half a character', web({ command: ['\ud800'] }), /^services\.web\.command\.0: holds half of a surrogate pair/],
  ['a name that records lose', JSON.parse('{"services": {"__proto__": {}}}'), /^services\.__proto__: .* take another/],
  [
    'an option for an image',
    web({ image: `-v/:/x@${image('1').split('@')[1]}` }),
    /"-v.* is a name that no registry takes/,
  ],
  ['no hop', { 'metadata-hop-limit': 0 }, /metadata-hop-limit: must be at least 1/],
  ['too many hops', { 'metadata-hop-limit': 65 }, /metadata-hop-limit: can be at most 64/],
  ['half a hop', { 'metadata-hop-limit': '2' }, /metadata-hop-limit: "2" is not a whole number/],
  ['a text for a list', { subnets: 'subnet-0a1b' }, /subnets is "subnet-0a1b", not a list/],
  ['an empty list', { subnets: [] }, /subnets: names no subnet/],
  ['no value', { services: null }, /services is empty, not a map of keys/],
  ['a bare number for a duration', { bake: 5 }, /bake: 5 is not a duration such as 90s, 15m or 2h/],
  ['a duration that is none', { bake: 'soon' }, /bake: "soon" is not a duration/],
  [
    'a tag',
    web({ image: 'orders:1' }),
    /services\.web\.image: "orders:1" does not name an image by its digest; give orders@/,
  ],
  ['a command line', web({ command: 'serve it' }), /services\.web\.command: is a list of words/],
  ['a variable', web({ environment: { '1A': 'x' } }), /"1A" is not a name of a variable/],
  [
    'a secret by value',
    web({ secrets: { KEY: 'hunter2' } }),
    /KEY: is not where the machine reads the secret, such as ssm:[^"]*$/,
  ],
  [
    'a secret twice',
    web({ environment: { K: 'x' }, secrets: { K: 'ssm:/k' } }),
    /secrets\.K: is in environment as well/,
  ],
  ['our own variable', web({ environment: { IMMUTABLE_RELEASE: 'x' } }), /is given by immutable-rollout itself/],
  ['secrets without a role', { services: { web: { secrets: { K: 'ssm:/k' } } } }, /need an instance-profile/],
  ['a service name', { services: { Web: {} } }, /services\.Web: "Web" is not a service name such as web/],
  [
    'a port twice',
    { services: { web: { ports: ['80:1'] }, db: { ports: ['80:2'] } } },
    /db\.ports: port 80 is published by web/,
  ],
  [
    "Compose's spelling",
    web({ depends_on: ['db'] }),
    /unknown key "depends_on" in services\.web; did you mean depends-on\?/,
  ],
  [
    'a map for a list of names',
    web({ 'depends-on': { db: {} } }),
    /services\.web\.depends-on: is a list of names of services, such as \[db\]/,
  ],
  [
    'a service that is not there',
    { services: { web: { 'depends-on': ['dba'] }, db: {} } },
    /services\.web\.depends-on: there is no service "dba"; did you mean db\?/,
  ],
  ['itself', web({ 'depends-on': ['web'] }), /services\.web\.depends-on: web needs web: none of them can start first/],
  [
    'a circle',
    {
      services: {
        web: { 'depends-on': ['api'] },
        api: { 'depends-on': ['db', 'jobs'] },
        db: {},
        jobs: { 'depends-on': ['api'] },
      },
    },
    /services\.api\.depends-on: api needs jobs, which needs api: none of them can start first/,
  ],
  ['a check of nothing', web({ healthcheck: { interval: '1s' } }), /services\.web\.healthcheck\.test is required/],
  [
    'a list without its form',
    web({ healthcheck: { test: ['curl', '-f', 'localhost'] } }),
    /healthcheck\.test: is a list that begins with neither CMD nor CMD-SHELL/,
  ],
  [
    'a form without a command',
    web({ healthcheck: { test: ['CMD'] } }),
    /healthcheck\.test: names no command behind CMD/,
  ],
  [
    'two commands for a shell',
    web({ healthcheck: { test: ['CMD-SHELL', 'a', 'b'] } }),
    /healthcheck\.test: has more than one text behind CMD-SHELL/,
  ],
  ['no command', web({ healthcheck: { test: '' } }), /healthcheck\.test: is empty/],
  [
    'checks without a pause',
    web({ healthcheck: { test: 'x', interval: '0s' } }),
    /interval: "0s" leaves no time at all/,
  ],
  [
    'a log driver of two lines',
    web({ logging: { driver: 'a\nb' } }),
    /logging\.driver: "a\\nb" is not a name of a logging driver/,
  ],
  [
    'an option with a value in its name',
    web({ logging: { options: { 'a=b': 'c' } } }),
    /logging\.options.*"a=b" is not a name of an option/,
  ],
  [
    'a line end in an option',
    web({ logging: { options: { tag: 'a\r\nb' } } }),
    /logging\.options\.tag: is a text of one line/,
  ],
  [
    'an option without a bound',
    web({ logging: { options: { tag: 'x'.repeat(1025) } } }),
    /logging\.options\.tag: is a text of one line, of 1,024 characters at most/,
  ],
  ['no retry', web({ healthcheck: { test: 'x', retries: 0 } }), /healthcheck\.retries: must be at least 1/],
  [
    'before-traffic without a way',
    { 'live-check': { via: 'balancer' }, 'before-traffic': { run: 'x' } },
    /before-traffic: cannot run with/,
  ],
  [
    'a release told nowhere',
    { ...web({ ports: ['8080:8080'] }), 'live-check': { release: 'x-release' } },
    /^live-check\.release: "x-release" is neither header:<name>/,
  ],
  [
    'a release that nobody can be asked for',
    { ...web({ ports: ['8080:8080'] }), 'live-check': { release: 'header:x-release', via: 'balancer' } },
    /^live-check\.release: cannot be asked with via: balancer/,
  ],
  [
    'a release asked for at no port',
    { ...web({ ports: ['53:53/udp'] }), 'live-check': { release: 'header:x-release' } },
    /^live-check\.release: is asked on the first published port, and no service publishes one for TCP/,
  ],
  ['a word of no list', { 'no-data': 'ignore' }, /no-data: "ignore" is not pass-if-served, wait, pass or fail/],
];

for (const [name, over, problem] of bad) {
  test(`refused: ${name}`, () => {
    assert.throws(
      () => fleetOf(over),
      (error: Error) => {
        assert.match(error.message, problem);
        assert.doesNotMatch(error.message, /problems|Invalid|undefined/);
        return true;
      },
    );
  });
}

test('every problem is in one message', () => {
  const { account: _, ...rest } = least;
  assert.throws(
    () => parseFleetSpec({ ...rest, bake: 5, size: { min: 3, max: 2 }, sise: 1 }),
    /^Error: 4 problems\n- account is required\n- bake: 5 .*\n- unknown key "sise".*did you mean size\?\n- size: min 3/,
  );
  assert.throws(() => parseFleetSpec(null), /^Error: it is empty, not a map of keys$/);
});

test('the same port for TCP and UDP is two ports', () => {
  const services = { dns: { image: image('1'), ports: ['53:53', '53:53/udp'] } };
  assert.deepEqual(fleetOf({ services }).services['dns']?.ports, ['53:53', '53:53/udp']);
});
