import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { runAsRunner } from '../frame/runner.ts';

const rollout = join(resolve(import.meta.dirname, '../..'), 'dist/immutable-rollout/index.js');

test('the bundle reports every bad input in one message and changes nothing', async () => {
  const inputs = { environment: 'production', image: 'orders:v2', bake: 'soon', waves: '50%, 25%' };
  const { code, log, outputs, summary } = await runAsRunner([rollout], { inputs });
  assert.equal(code, 1);
  assert.equal(log.match(/^::error::/gm)?.length, 1, log);
  assert.match(
    log,
    /^::error::invalid inputs: app is required; image: "orders:v2" does not name .*; waves: .*; bake: /m,
  );
  assert.equal(outputs['outcome'], 'failed');
  assert.equal(JSON.parse(outputs['result'] ?? '').error.kind, 'wrong');
  assert.equal(summary, '');
});

test('nothing given: what is missing, and no more', async () => {
  const { code, log } = await runAsRunner([rollout], {});
  assert.equal(code, 1);
  assert.equal(log, '::error::invalid inputs: app is required; environment is required; image or ami is required\n');
});
