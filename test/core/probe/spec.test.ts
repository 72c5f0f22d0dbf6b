import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { smokeSchema } from '../../../actions/core/probe/spec.ts';

test('editors are told what each key is', () => {
  const { properties } = z.toJSONSchema(smokeSchema, { io: 'input' }) as { properties: Properties };
  const check = properties['checks']?.items?.properties ?? {};
  assert.ok(Object.keys(check).length > 12);
  for (const [key, { description }] of Object.entries({ ...properties, ...check })) assert.ok(description, key);
});

type Properties = Readonly<Record<string, { description?: string; items?: { properties: Properties } }>>;

test('a check without more than an address is a GET that must be answered well within ten seconds', () => {
  const [check] = smokeSchema.parse({ checks: [{ url: '/' }] }).checks;
  assert.deepEqual(check, {
    url: '/',
    method: 'GET',
    'headers-send': {},
    status: { said: '2xx', ranges: [[200, 299]] },
    headers: {},
    body: [],
    json: {},
    timeout: 10,
    thresholds: [],
  });
});

const statuses: readonly (readonly [given: unknown, ranges: readonly (readonly number[])[]])[] = [
  [204, [[204, 204]]],
  ['204', [[204, 204]]],
  ['3XX', [[300, 399]]],
  ['200-299', [[200, 299]]],
  [
    [200, '404', '5xx'],
    [
      [200, 200],
      [404, 404],
      [500, 599],
    ],
  ],
];

for (const [given, ranges] of statuses) {
  test(`status ${JSON.stringify(given)}`, () => {
    assert.deepEqual(smokeSchema.parse({ checks: [{ url: '/', status: given }] }).checks[0]?.status.ranges, ranges);
  });
}
