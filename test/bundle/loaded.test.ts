// Bytes, not milliseconds: they are the same on every machine.
import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { measureSize } from '../../dev/bench/size.ts';
import { runAsRunner } from '../frame/runner.ts';

const dist = join(resolve(import.meta.dirname, '../..'), 'dist');
const rollout = join(dist, 'immutable-rollout/index.js');

test('the first line loads no SDK, no YAML and no HTTP client', async () => {
  const { loaded } = await measureSize(dist, async (env) => {
    const { log } = await runAsRunner([rollout], { env });
    assert.match(log, /^::error::invalid inputs/);
  });
  // What actions share is bundled by module, with a table of names each: some 4 KB more than of one action alone.
  assert.ok(loaded < 150_000, `${loaded} bytes`);
});

test('a rollback that reaches for AWS has loaded less than 1 MB', async () => {
  const { loaded } = await measureSize(dist, async (env) => {
    const inputs = { app: 'orders', environment: 'production', rollback: 'previous' };
    // Nobody listens on port 1.
    const aws = { AWS_ENDPOINT_URL: 'http://127.0.0.1:1', AWS_REGION: 'eu-west-1' };
    const credentials = { AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret' };
    const { log } = await runAsRunner([rollout], { inputs, env: { ...env, ...aws, ...credentials } });
    assert.match(log, /ECONNREFUSED.*AWS cannot be reached/);
  });
  assert.ok(loaded < 1_000_000, `${loaded} bytes`);
});
