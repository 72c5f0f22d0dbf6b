import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { guides } from '../../actions/core/ending/guides.ts';
import { names } from '../../actions/main.ts';
import { runAsRunner } from '../frame/runner.ts';

const dist = join(resolve(import.meta.dirname, '../..'), 'dist');
const rollout = join(dist, 'immutable-rollout/index.js');
const INPUTS = 'docs/guides/how-a-rollout-works.md#inputs-and-outputs-of-immutable-rollout';
const workspace = mkdtempSync(join(tmpdir(), 'immutable-inputs-'));
after(() => rmSync(workspace, { recursive: true }));

/** What the runner says of a step that `uses: org/immutable/…@v1`. */
const v1 = {
  ...{ GITHUB_SERVER_URL: 'https://github.com', GITHUB_RUN_ID: '7' },
  ...{ GITHUB_ACTION_REPOSITORY: 'org/immutable', GITHUB_ACTION_REF: 'v1' },
};
const page = (topic: 'inputs' | 'fleet-file', action: string) =>
  `https://github.com/org/immutable/blob/v1/docs/guides/${Object.entries(guides[topic]).find(([name]) => name === action)?.[1]}`;

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
  assert.match(summary, /^## ❌ immutable-rollout in production: failed before it began\n\ninvalid inputs: app is re/);
});

test('nothing given: what is missing, where inputs are told, and no more', async () => {
  const { code, log } = await runAsRunner([rollout], {});
  assert.equal(code, 1);
  const missing = 'app is required; environment is required; image or ami is required';
  assert.equal(log, `::error::invalid inputs: ${missing}; more: ${INPUTS}\n`);
});

for (const name of names) {
  test(`${name}: an input that it hasn't is told in log, annotation and summary, with the table of those that it has`, async () => {
    const { code, log, summary } = await runAsRunner([join(dist, name, 'index.js')], {
      inputs: { app: 'orders', regoin: 'eu-west-1' },
      env: v1,
    });
    assert.equal(code, 1);
    assert.match(log, /^::error::invalid inputs: .*regoin is not an input/m);
    assert.ok(log.endsWith(`; more: ${page('inputs', name)}\n`), log);
    assert.match(summary, new RegExp(`^## ❌ ${name}( of orders)?: failed before it began\n\ninvalid inputs: `));
    const run = '[this run](https://github.com/acme/orders/actions/runs/7)';
    assert.ok(summary.endsWith(`\n- [What the guide says](${page('inputs', name)}) · ${run}\n`), summary);
  });
}

mkdirSync(join(workspace, 'folder'));
const files: readonly (readonly [file: string, text: string | undefined, says: string])[] = [
  ['gone.yml', undefined, 'there is no such file; check the repository out before this step'],
  ['folder', undefined, 'EISDIR; check the repository out before this step'],
  ['list.yml', '- a\n- b\n', 'it is no fleet file: it holds a list'],
  ['words.yml', 'password: of, what: else: is', ''],
  ['empty.yml', '', 'it is no fleet file: it is empty'],
  ['latin.yml', 'domain: d\u00e9v', ''],
];
for (const [file, text] of files)
  if (text !== undefined) writeFileSync(join(workspace, file), text, file.startsWith('latin') ? 'latin1' : 'utf8');

const image = `111122223333.dkr.ecr.eu-west-1.amazonaws.com/orders@sha256:${'a'.repeat(64)}`;
for (const [name, inputs, title] of [
  [
    'immutable-rollout',
    { environment: 'production', image },
    '## ❌ orders in production: deploy failed before it began',
  ],
  ['feature-env', { image, branch: 'feature-x' }, '## ❌ feature-env of orders: failed before it began'],
  ['teardown', { branch: 'feature-x' }, '## ❌ teardown of orders: failed before it began'],
] as const) {
  for (const [file, , says] of files) {
    test(`${name}: ${file} in the place of its file is told in log, annotation and summary`, async () => {
      const { code, log, summary } = await runAsRunner([join(dist, name, 'index.js')], {
        inputs: { app: 'orders', fleet: file, ...inputs },
        env: {
          ...v1,
          ...{ GITHUB_WORKSPACE: workspace, AWS_REGION: 'eu-west-1', AWS_ENDPOINT_URL: 'http://127.0.0.1:1' },
          ...{ AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret' },
        },
      });
      assert.equal(code, 1);
      assert.ok(log.includes(`::error::reading the fleet spec ${file}: ${says}`), log);
      assert.ok(log.endsWith(`; more: ${page('fleet-file', name)}\n`), log);
      assert.ok(summary.startsWith(`${title}\n\nreading the fleet spec ${file}: `), summary);
      assert.match(summary, /^- (Nothing was changed\. )?Correct what is named above, then run this job again\./m);
      assert.equal(summary.split(page('fleet-file', name)).length, 2, summary);
    });
  }
}
