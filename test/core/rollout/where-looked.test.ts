import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whereLooked } from '../../../actions/core/rollout/where-looked.ts';

const at = (...names: readonly string[]) =>
  names.map((name) => {
    const [app = '', environment = ''] = name.split('/');
    return { app, environment };
  });
const many = Array.from({ length: 40 }, (_, index) => `branch-${index}/preview`);

for (const [asked, apps, told] of [
  [
    'order/production',
    ['orders/production'],
    'where there are orders in production; the nearest is orders in production',
  ],
  ['Orders/prod', ['orders/production'], 'where there are orders in production; the nearest is orders in production'],
  [
    'orders/prodution',
    ['orders/staging', 'orders/production'],
    'where there are orders in production, orders in staging; the nearest is orders in production',
  ],
  [
    'orders/eu',
    ['orders/staging', 'orders/production'],
    'where there are orders in production, orders in staging; the nearest is orders',
  ],
  ['orders/eu', ['orders/production'], 'where there are orders in production; the nearest is orders in production'],
  ['billing/production', ['orders/production'], 'where there are orders in production'],
  ['orders/production', [], 'where no app has a fleet'],
  ['orders/production', ['a\n::error::b/x'], 'where there are a ::error::b in x'],
] as const) {
  test(`of ${asked} nothing is there, among ${apps.join(' ') || 'nothing'}`, () => {
    const [place] = at(asked);
    assert.ok(place);
    assert.equal(
      whereLooked(place, '111122223333', 'eu-west-1', at(...apps)),
      `looked in account 111122223333, region eu-west-1, ${told}`,
    );
  });
}

test('of many apps ten are told, and the nearest of all', () => {
  const [place] = at('order/production');
  assert.ok(place);
  const told = whereLooked(place, '1', 'eu-west-1', at(...many, 'orders/production'));
  assert.match(told, /branch-0 in preview, .* and 31 more; the nearest is orders in production$/);
  assert.ok(told.length < 500);
});
