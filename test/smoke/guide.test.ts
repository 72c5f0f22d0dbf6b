// What the guide shows is what the action takes, and what passes where all is well.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { action as rollout } from '../../actions/immutable-rollout/action.ts';
import { action } from '../../actions/smoke-test/action.ts';
import { block, blocks, page } from '../readme/page.ts';
import { Internet } from './internet.ts';
import { passes } from './told.ts';

const guide = 'docs/guides/smoke-tests.md';

test("the guide's checks pass at a site that is well, and say so", async () => {
  const internet = new Internet();
  const headers = { 'content-type': 'application/json' };
  const certificate = { expires: internet.clock.now() + 90 * 86_400, subject: 'orders.example.com', issuer: 'CA' };
  const body = '{"status": "ok", "release": "r42", "says": "ready"}';
  for (const name of ['orders.example.com', 'lb-1.example.net']) {
    internet.sites.set(name, { machines: [{ release: 'r42', headers, body }], certificate });
  }
  const { outputs } = await passes(internet, {
    url: 'https://orders.example.com',
    release: 'r42',
    spec: block(guide, 'connect-to:'),
  });
  assert.deepEqual([outputs.get('passed'), internet.questions.length], ['3', 59]);
  assert.equal(internet.questions.find(({ method }) => method === 'POST')?.headers['x-site'], 'orders.example.com');
});

test('its workflows, and the example, give inputs that there are', () => {
  const texts = blocks(guide).flatMap(({ text }) => (text.includes('uses:') ? [text] : []));
  const used = [...texts, page('workflows-examples/smoke.yml')].flatMap((text) => {
    const { jobs, steps = jobs.smoke.steps } = parse(text);
    return steps as { readonly uses: string; readonly with: Readonly<Record<string, unknown>> }[];
  });
  const steps = used.filter(({ uses }) => uses === 'org/immutable/smoke-test@v1');
  const back = used.filter(({ uses }) => uses === 'org/immutable/immutable-rollout@v1');
  assert.deepEqual([steps.length, back.length], [6, 1]);
  for (const [inputs, all] of [[action.inputs, steps] as const, [rollout.inputs, back] as const]) {
    for (const name of all.flatMap(({ with: given }) => Object.keys(given))) assert.ok(name in inputs, name);
  }
});

test("the guide's watch is one that the action takes", async () => {
  const { steps } = parse(block(guide, 'watch: 5m'));
  const internet = new Internet();
  internet.sites.set('orders.example.com', { machines: [{}] });
  const { summary } = await passes(internet, { ...steps[1].with, 'no-data': 'pass', watch: '5s' });
  assert.equal(summary.match(/^\| ❔ \| `(alarm|log|balancer) /gm)?.length, 4);
});
