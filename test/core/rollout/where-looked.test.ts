import assert from 'node:assert/strict';
import { test } from 'node:test';
import { failed } from '../../../actions/core/errors.ts';
import { whereLooked } from '../../../actions/core/rollout/where-looked.ts';
import { placed } from '../../../actions/immutable-rollout/placed.ts';
import { Denied, RecordsDenied } from '../../../actions/ports/rollout.ts';

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

test('a rollback whose records may not be read is told where it looked, and nothing else that was refused is', async () => {
  const me = { repository: 'org/orders', run: '1', runAttempt: 1, nonce: 'n' };
  const rollback = { me, app: 'order', environment: 'production', kind: 'rollback' } as const;
  const neighbours = { look: async () => ({ account: '1', region: 'eu-west-1', apps: at('orders/production') }) };
  const said = 'looking at order in production: ssm:GetParametersByPath /immutable/order: AccessDenied';
  const [records, others] = [new RecordsDenied(said), new Denied(said)].map((cause) => failed(said, 'failed', cause));
  assert.ok(records && others);
  assert.match((await placed(records, rollback, neighbours)).message, /; looked in account 1, .*the nearest is orders/);
  for (const error of [others, new Error(said)]) assert.equal(await placed(error, rollback, neighbours), error);
  const rollout = { ...rollback, kind: 'rollout' } as const;
  assert.equal((await placed(records, rollout, neighbours)).message, said);
});
