import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FeatureSpec } from '../../../actions/core/release/feature-spec.ts';
import { parseFeatureSpec } from '../../../actions/core/release/feature-spec-parse.ts';
import { parseYaml } from '../../../actions/core/text/yaml.ts';
import { image, least as production } from './sample.ts';

const { size: _, ...shared } = production;
const least = { ...shared, domain: 'dev.example.com', services: { web: { ports: ['8080:8080'] } } };
const featureOf = (over: Readonly<Record<string, unknown>> = {}): FeatureSpec =>
  parseFeatureSpec({ ...least, ...over });

test('what is left out has its default', () => {
  const fleet = featureOf();
  assert.deepEqual([fleet.name, fleet.size, fleet.spot, fleet.ttl], ['{slug}', 1, true, 72 * 3600]);
  assert.deepEqual([fleet['max-environments'], fleet.bake], [40, 0]);
  for (const key of [
    'balancers',
    'address',
    'allow',
    'seed',
    'on-teardown',
    'before-traffic',
    'smoke',
    'notify',
  ] as const)
    assert.equal(key in fleet, false, key);
  assert.deepEqual(fleet['live-check'], { path: '/', timeout: 300, via: 'ssm' });
});

test('all that can be said is taken', () => {
  const fleet = featureOf(
    parseYaml(`
name: "{slug}-orders"
balancers: [dev, dev-2]
allow: [203.0.113.0/24, "2001:db8::/32"]
size: 2
spot: false
ttl: 7d
max-environments: 3
security-groups: [dev-machines]
services:
  web:
    ports: ["8080:8080"]
    environment: {DATABASE_URL: "postgres://postgres@db/orders", BASE_URL: "{url}"}
    depends-on: [db]
  db:
    image: ${image('2')}
    environment: {POSTGRES_HOST_AUTH_METHOD: trust}
    healthcheck: {test: pg_isready -U postgres, interval: 1s, retries: 60}
seed: {run: docker exec web ./seed}
before-traffic: {run: ./carry-over}
on-teardown: {run: docker exec web ./drop-database}
live-check: {path: /healthz, timeout: 5m}
bake: 1m
smoke: .github/smoke.yml
notify:
  email: {from: ci@example.com, to: [qa@example.com]}
  sns: [arn:aws:sns:eu-west-1:111122223333:previews]
  slack: ssm:/acme/slack-webhook
`) as Record<string, unknown>,
  );
  assert.deepEqual(fleet.seed, { run: 'docker exec web ./seed', timeout: 300 });
  assert.deepEqual(fleet['on-teardown'], { run: 'docker exec web ./drop-database', timeout: 60 });
  assert.deepEqual(fleet.allow, ['203.0.113.0/24', '2001:db8::/32']);
  assert.deepEqual(fleet.notify?.email, { from: 'ci@example.com', to: ['qa@example.com'] });
  assert.equal(fleet.ttl, 7 * 86_400);
  assert.equal(featureOf({ address: 'private', services: {} }).address, 'private');
});

const bad: readonly (readonly [name: string, over: Record<string, unknown>, problem: RegExp])[] = [
  ['no domain', { domain: undefined }, /^domain is required$/],
  [
    'a domain of one label',
    { domain: 'dev' },
    /^domain: "dev" is not a domain in lower case, such as dev\.example\.com/,
  ],
  ['a wildcard', { domain: '*.dev.example.com' }, /^domain: "\*\.dev\.example\.com" is not a domain/],
  ['a long domain', { domain: `${'a.'.repeat(60)}com` }, /^domain: is longer than 100 characters/],
  ['a name for all branches', { name: 'orders' }, /^name: "orders" is not a name with \{slug\} in it/],
  ['a name of two labels', { name: '{slug}.orders' }, /^name: "\{slug\}\.orders" is not a name/],
  ['a name that is glued on', { name: '{slug}orders' }, /^name: "\{slug\}orders" is not a name/],
  ['no balancer', { balancers: [] }, /^balancers: names no balancer/],
  ['a public address', { address: 'public' }, /^address: "public" is not private|^address: .*private/],
  ['both ways', { address: 'private', balancers: ['dev'] }, /^address: needs no balancers; take one of both out/],
  [
    'a rule without a balancer',
    { address: 'private', allow: ['10.0.0.0/8'] },
    /^allow: is of a balancer; with address: private/,
  ],
  ['a bare address', { allow: ['203.0.113.7'] }, /^allow\.0: "203\.0\.113\.7" is not a block of addresses/],
  ['five blocks', { allow: Array(5).fill('10.0.0.0/8') }, /^allow: has more than 4 blocks/],
  ['nobody', { allow: [] }, /^allow: names no block of addresses/],
  ['sizes of production', { size: { min: 1, max: 2 } }, /^size: \{"min":1,"max":2\} is not a whole number/],
  ['no machine', { size: 0 }, /^size: must be at least 1/],
  ['a word for spot', { spot: 'yes' }, /^spot: is neither true nor false/],
  ['no life', { ttl: '0h' }, /^ttl: "0h" leaves no time at all/],
  ['no environment', { 'max-environments': 0 }, /^max-environments: must be at least 1/],
  [
    "production's keys",
    { 'target-groups': ['orders'] },
    /^unknown key "target-groups" at the top; it takes account, region, domain/,
  ],
  [
    'a key that is nearly right',
    { 'on-tear-down': {} },
    /^unknown key "on-tear-down" at the top; did you mean on-teardown\?/,
  ],
  ['a seed of nothing', { seed: { run: '' } }, /^seed\.run: is empty/],
  ['a seed for days', { seed: { run: 'x', timeout: '2d' } }, /^seed\.timeout: "2d" is more than 47h59m/],
  [
    'a seed and a live check for days',
    { seed: { run: 'x', timeout: '10h' }, 'live-check': { timeout: '40h' } },
    /^seed\.timeout: and live-check\.timeout are more than 47h59m together/,
  ],
  [
    'a seed that nobody asks about',
    { seed: { run: 'x' }, 'live-check': { via: 'balancer' } },
    /^seed: cannot run with live-check\.via: balancer, which asks no machine how a command ended/,
  ],
  [
    'an address without a balancer to check it',
    { address: 'private', 'live-check': { via: 'balancer' } },
    /^address: has no balancer/,
  ],
  [
    'nothing to lead to',
    { services: { web: { ports: ['53:53/udp'] } } },
    /^services: publish no TCP port that a balancer could lead to/,
  ],
  [
    'our own variable',
    { services: { web: { ports: ['80:80'], environment: { IMMUTABLE_URL: 'x' } } } },
    /^services\.web\.environment\.IMMUTABLE_URL: is given by feature-env itself/,
  ],
  ['nobody to write to', { notify: { email: { from: 'a@b.c', to: [] } } }, /^notify\.email\.to: names nobody/],
  ['no sender', { notify: { email: { to: ['a@b.c'] } } }, /^notify\.email\.from is required/],
  [
    'a name for a mail',
    { notify: { email: { from: 'A <a@b.c>', to: ['a@b.c'] } } },
    /^notify\.email\.from: "A <a@b\.c>" is not an address/,
  ],
  ['a topic by name', { notify: { sns: ['previews'] } }, /^notify\.sns\.0: "previews" is not the ARN of an SNS topic/],
  [
    'a secret address',
    { notify: { slack: 'https://hooks.slack.com/x' } },
    /^notify\.slack: is not where the machine reads the secret/,
  ],
];

for (const [name, over, problem] of bad) {
  test(`refused: ${name}`, () => {
    assert.throws(
      () => featureOf(over),
      (error: Error) => {
        assert.match(error.message, problem);
        assert.doesNotMatch(error.message, /problems|Invalid|undefined/);
        return true;
      },
    );
  });
}

test('every problem is in one message', () => {
  assert.throws(
    () => parseFeatureSpec({ ...least, domain: 'dev', ttl: 5, sise: 1, address: 'private', allow: ['10.0.0.0/8'] }),
    /^Error: 4 problems\n- domain: .*\n- ttl: 5 .*\n- unknown key "sise".*did you mean size\?\n- allow: is of a balancer/,
  );
});
