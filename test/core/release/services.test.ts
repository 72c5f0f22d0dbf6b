import assert from 'node:assert/strict';
import { test } from 'node:test';
import { livePort, servicesOf } from '../../../actions/core/release/services.ts';
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

test('the live check asks the first TCP port', () => {
  const services = { dns: { ports: ['53:53/udp'] }, web: { image: release, ports: ['80:8080'] } };
  assert.equal(livePort(servicesOf(fleetOf({ services }), image('3'))), 80);
  assert.equal(livePort({}), undefined);
});
