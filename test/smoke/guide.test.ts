// What the guide shows is what the action takes, and what passes where all is well.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { action as rollout } from '../../actions/immutable-rollout/action.ts';
import { readInputs } from '../../actions/shell/read.ts';
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

test('its workflows, and the examples, give inputs that are taken', () => {
  type Step = { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> };
  type Jobs = Readonly<Record<string, { readonly steps: readonly Step[] }>>;
  const texts = blocks(guide).flatMap(({ text }) => (text.includes('uses:') ? [text] : []));
  const examples = ['smoke.yml', 'tests.yml'].map((name) => page(`workflows-examples/${name}`));
  const used = [...texts, ...examples].flatMap((text) => {
    const { jobs, steps } = parse(text) as { readonly jobs?: Jobs; readonly steps?: readonly Step[] };
    return steps ?? Object.values(jobs ?? {}).flatMap((job) => job.steps);
  });
  const steps = used.filter(({ uses }) => uses === 'org/immutable/smoke-test@v1');
  const back = used.filter(({ uses }) => uses === 'org/immutable/immutable-rollout@v1');
  assert.deepEqual([steps.length, back.length], [11, 1]);
  for (const name of back.flatMap(({ with: given = {} }) => Object.keys(given)))
    assert.ok(name in rollout.inputs, name);
  for (const { with: given = {} } of steps) {
    const said = Object.entries(given).map(([name, value]) => [
      `INPUT_${name.toUpperCase()}`,
      filledIn(name, `${value}`),
    ]);
    readInputs(action.inputs, action.check, Object.fromEntries(said));
  }
});

/** With what an expression stands for. */
function filledIn(name: string, text: string): string {
  const value: Readonly<Record<string, string>> = {
    ...{ url: 'https://orders.example.com', watch: '5m', shard: '2' },
    role: 'arn:aws:iam::111122223333:role/watch',
  };
  return text.replaceAll(/\$\{\{.*?\}\}/g, value[name] ?? 'x');
}

test("the guide's watch is one that the action takes", async () => {
  const { steps } = parse(block(guide, 'watch: 5m'));
  const internet = new Internet();
  internet.sites.set('orders.example.com', { machines: [{}] });
  const { summary } = await passes(internet, { ...steps[1].with, 'no-data': 'pass', watch: '5s' });
  assert.equal(summary.match(/^\| ❔ \| `(alarm|log|balancer) /gm)?.length, 4);
});
