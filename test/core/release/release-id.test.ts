import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { releaseId } from '../../../actions/core/release/release-id.ts';
import type { Spec } from '../../../actions/core/release/spec.ts';
import { aSpec } from '../rollout/build.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const id = (over: Partial<Spec> = {}) => releaseId(aSpec(over), hash);
const web = {
  image: 'r/orders@sha256:1',
  ports: ['80:80'],
  environment: { A: '1', B: '2' },
  secrets: {},
  stopGrace: 30,
};

test('a spec that was released before these keys existed has its id still', () => {
  assert.equal(id({ services: { web } }), '9871e7f4b0e9');
});

test('it is a name of twelve characters', () => assert.match(id(), /^[0-9a-f]{12}$/));

test('the order of keys says nothing', () => {
  const environment = { B: '2', A: '1' };
  assert.equal(id({ services: { web } }), id({ services: { web: { ...web, environment } } }));
});

const same: readonly Partial<Spec>[] = [
  { size: { min: 1, max: 2 } },
  { bake: 1 },
  { waves: [{ percent: 100 }] },
  { alarms: ['a'] },
  { keepPrevious: 1 },
  { liveCheck: { path: '/x', timeout: 1, via: 'balancer' } },
  { liveCheck: { ...aSpec().liveCheck, release: 'header:x-release' } },
  { release: 'other' },
];
for (const over of same) {
  test(`the same release: ${Object.keys(over)}`, () => assert.equal(id(over), id()));
}

const other: readonly Partial<Spec>[] = [
  { image: 'r/orders@sha256:9' },
  { place: { ...aSpec().place, ami: 'ami-2' } },
  { instanceTypes: ['m6g.large'] },
  { instanceProfile: 'other' },
  { metadataHopLimit: 2 },
  { services: { web } },
  { services: { web: { ...web, dependsOn: ['db'] } } },
  { services: { web: { ...web, healthcheck: { test: 'x' } } } },
  { services: { web: { ...web, logging: { driver: 'awslogs', options: {} } } } },
  { network: true },
  { seed: { run: './seed', timeout: 60 } },
];
for (const over of other) {
  test(`another release: ${JSON.stringify(over)}`, () => {
    assert.notEqual(id(over), id());
    if (over.services?.['web'] !== web) assert.notEqual(id(over), id({ services: { web } }));
  });
}

test('where a secret is read is in it', () => {
  const secret = (place: string) => id({ services: { web: { ...web, secrets: { KEY: place } } } });
  assert.notEqual(secret('ssm:/a'), secret('ssm:/b'));
});
