import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { runAsRunner } from '../frame/runner.ts';

const root = resolve(import.meta.dirname, '../..');
const rollout = join(root, 'dist/immutable-rollout/index.js');
const workspace = mkdtempSync(join(tmpdir(), 'immutable-signals-'));
after(() => rmSync(workspace, { recursive: true }));

const fleet = `account: "123456789012"
region: eu-west-1
size: {min: 2, max: 8}
subnets: [subnet-0a1b2c3d, subnet-0c2d3e4f]
instance-types: [m7g.large]
ami: ami-0abcdef1234567890
services:
  web: {ports: ["8080:8080"]}
`;

for (const name of ['SIGINT', 'SIGTERM'] as const) {
  test(`${name} ends the bundle at once while AWS doesn't answer`, async () => {
    const silent = createServer();
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const asked = once(silent, 'connection');
    writeFileSync(join(workspace, 'fleet.yml'), fleet);
    const ended = await runAsRunner([rollout], {
      inputs: {
        app: 'orders',
        environment: 'production',
        fleet: 'fleet.yml',
        image: `orders@sha256:${'a'.repeat(64)}`,
      },
      env: {
        AWS_ENDPOINT_URL: `http://127.0.0.1:${(silent.address() as AddressInfo).port}`,
        AWS_REGION: 'eu-west-1',
        AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
        AWS_SECRET_ACCESS_KEY: 'secret',
        GITHUB_WORKSPACE: workspace,
        GITHUB_RUN_ID: '7',
      },
      signal: { after: asked, name },
    });
    silent.close();
    assert.equal(ended.signal, name, ended.log);
    assert.equal(ended.outputs['result'], undefined, 'no story is ended by a handler');
  });
}
