import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSpec, storedSpec } from '../../../actions/core/release/stored.ts';
import { specOf } from '../../world/spec.ts';

const container = { image: 'i', ports: [], environment: {}, secrets: {}, stopGrace: 30 };
const spec = specOf({
  services: {
    web: { ...container, dependsOn: ['db'], logging: { driver: 'json-file', options: { 'max-file': '9' } } },
    jobs: { ...container, logging: { options: { tag: 'x' } } },
    db: { ...container, healthcheck: { test: 'pg_isready', interval: 1, timeout: 2, startPeriod: 0, retries: 60 } },
  },
  network: true,
  seed: { run: 'docker exec web ./seed', timeout: 300 },
});
const json = (value: unknown): Record<string, unknown> => JSON.parse(JSON.stringify(value));

test('what a machine does at its boot is read back as it was stored', () => {
  assert.deepEqual(readSpec('spec/7', json(storedSpec(spec))), spec);
});

for (const [change, message] of [
  [
    { services: { db: { image: 'j', healthcheck: { test: 'x', pause: 1 } } } },
    /^healthcheck of services db of spec\/7 has pause/,
  ],
  [
    { services: { db: { image: 'j', dependsOn: 'db' } } },
    /^services db of spec\/7 says "db" for dependsOn, which is not a list/,
  ],
  [{ seed: { run: 'x' } }, /^seed of spec\/7 says nothing for timeout, which is not a number/],
  [
    { seed: { run: 'x', timeout: 1, user: 'y' } },
    /^seed of spec\/7 has user, which this version of immutable doesn't know/,
  ],
] as const) {
  test(`stopped: ${JSON.stringify(change)}`, () => {
    assert.throws(() => readSpec('spec/7', { ...json(storedSpec(spec)), ...change }), { name: 'Stopped', message });
  });
}
