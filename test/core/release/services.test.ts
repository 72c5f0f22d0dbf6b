import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { circleIn, startOrder } from '../../../actions/core/release/depends-on.ts';
import { isShared, livePort, servicesOf } from '../../../actions/core/release/services.ts';
import { parseYaml } from '../../../actions/core/text/yaml.ts';
import { fleetOf, image } from './sample.ts';

const release = image('1');

test("the service without an image runs the release's", () => {
  const services = { web: { ports: ['80:8080'] }, db: { image: image('2') } };
  const found = servicesOf(fleetOf({ services }), release);
  assert.deepEqual([found['web']?.image, found['db']?.image], [release, image('2')]);
  assert.deepEqual(found['web'], { image: release, ports: ['80:8080'], environment: {}, secrets: {}, stopGrace: 30 });
});

test('an AMI needs no service, and may have some', () => {
  assert.deepEqual(servicesOf(fleetOf(), undefined), {});
  const agent = { agent: { image: image('2') } };
  assert.equal(servicesOf(fleetOf({ services: agent }), undefined)['agent']?.image, image('2'));
});

const bad: readonly (readonly [Record<string, unknown>, string | undefined, RegExp])[] = [
  [{}, release, /no service runs the image; add one/],
  [{ services: { a1: {}, b1: {} } }, release, /services a1, b1 have no image; exactly one/],
  [{ services: { web: { image: image('2') } } }, release, /nothing would run the release/],
  [{ services: { web: {} } }, undefined, /services\.web has no image, and the release is an AMI/],
];
for (const [over, given, problem] of bad) {
  test(`refused: ${problem.source}`, () => assert.throws(() => servicesOf(fleetOf(over), given), problem));
}

test('a healthcheck is a command of the shell, whatever its form, and what is left out stays away', () => {
  const check = (healthcheck: unknown) =>
    servicesOf(fleetOf({ services: { db: { healthcheck, 'depends-on': [] } } }), release)['db'];
  const plain = { image: release, ports: [], environment: {}, secrets: {}, stopGrace: 30 };
  const test = 'pg_isready -U postgres';
  assert.deepEqual(check({ test }), { ...plain, healthcheck: { test } });
  assert.deepEqual(check({ test: ['CMD-SHELL', 'a || b'] })?.healthcheck, { test: 'a || b' });
  assert.deepEqual(check({ test: ['CMD', 'ask', "it's", '$HOME'] })?.healthcheck, { test: `'ask' 'it'\\''s' '$HOME'` });
  const every = { test, interval: '1s', timeout: '2s', retries: 60, 'start-period': '0s' };
  assert.deepEqual(check(every)?.healthcheck, { test, interval: 1, timeout: 2, retries: 60, startPeriod: 0 });
});

test('logging is kept as it is written, its numbers as texts', () => {
  const given = (logging: unknown) => servicesOf(fleetOf({ services: { web: { logging } } }), release)['web']?.logging;
  assert.deepEqual(given({ driver: 'awslogs' }), { driver: 'awslogs', options: {} });
  assert.deepEqual(given({ options: { 'max-file': 9, compress: true } }), {
    options: { 'max-file': '9', compress: 'true' },
  });
});

test('services share a network where one of them depends on another, else they stay as they were', () => {
  const services = (of: object) =>
    servicesOf(fleetOf({ services: { web: {}, db: { image: release }, ...of } }), release);
  assert.equal(isShared(services({})), false);
  assert.equal(isShared(services({ web: { 'depends-on': [] } })), false);
  assert.equal(isShared(services({ web: { 'depends-on': ['db'] } })), true);
});

test('the guide has a fleet file that is taken', () => {
  const page = readFileSync(new URL('../../../docs/guides/services.md', import.meta.url), 'utf8');
  const [, block = ''] = /```yml\n([\s\S]*?)```/.exec(page) ?? [];
  const services = servicesOf(fleetOf(parseYaml(block) as Record<string, unknown>), release);
  assert.equal(isShared(services), true);
  assert.equal(services['db']?.healthcheck?.retries, 60);
});

test('what is needed starts first, else the order is the one that is written', () => {
  assert.deepEqual(startOrder({ web: ['api', 'db'], api: ['db'], db: [], agent: [] }), ['db', 'api', 'web', 'agent']);
  assert.deepEqual(startOrder({ b: [], a: [], c: ['gone'] }), ['b', 'a', 'c']);
  assert.equal(circleIn({ web: ['api', 'db'], api: ['db'], db: [] }), undefined);
  assert.deepEqual(circleIn({ web: ['a'], a: ['b'], b: ['c'], c: ['a'] }), ['a', 'b', 'c']);
});

test('the live check asks the first TCP port', () => {
  const services = { dns: { ports: ['53:53/udp'] }, web: { image: release, ports: ['80:8080'] } };
  assert.equal(livePort(servicesOf(fleetOf({ services }), image('3'))), 80);
  assert.equal(livePort({}), undefined);
});
