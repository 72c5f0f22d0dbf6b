// What the guide to environments of branches shows is what feature.yml does, which is run, event by event, in test/examples.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { parseFeatureSpec } from '../../actions/core/release/feature-spec-parse.ts';
import { parseYaml } from '../../actions/core/text/yaml.ts';
import { describe, names } from '../../actions/main.ts';
import { block, blocks, page } from './page.ts';

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
type Job = { readonly steps: readonly Step[]; readonly permissions: Readonly<Record<string, string>> };
type Jobs = Readonly<Record<'deploy' | 'extend' | 'down' | 'sweep', Job>>;

const guide = 'docs/guides/feature-environments.md';
const jobs: Jobs = parse(page('workflows-examples/feature.yml')).jobs;
const steps = Object.values(jobs).flatMap((job) => job.steps);

test('each step of the guide is one of the workflow, and its feature spec is taken', () => {
  const shown = blocks(guide).map(({ text }) => parse(text));
  const ours = shown.flatMap((each): readonly Step[] => each.steps ?? []);
  assert.equal(ours.length, 3);
  for (const step of ours)
    assert.ok(
      steps.some((each) => JSON.stringify(each) === JSON.stringify(step)),
      `${step.uses}`,
    );
  const others = blocks(guide).filter(({ text }) => parse(text).steps === undefined);
  const specs = others.filter(({ text }) => text.includes('.github/fleets/feature.yml'));
  const policies = others.filter(({ text }) => text.startsWith('{'));
  assert.equal(others.length, specs.length + policies.length, 'all others are feature specs, or a policy');
  const fleet = parseFeatureSpec(parseYaml(block(guide, 'domain:')));
  assert.deepEqual([fleet.domain, fleet.ttl], ['dev.example.com', 72 * 3600]);
});

test('the workflow gives each action inputs that it has', async () => {
  const known = Object.fromEntries(await Promise.all(names.map(async (name) => [name, (await describe(name)).inputs])));
  const ours = steps.filter(({ uses = '' }) => uses.startsWith('org/immutable/'));
  assert.equal(ours.length, 6);
  for (const { uses = '', with: given = {} } of ours) {
    const inputs = known[uses.slice('org/immutable/'.length, -'@v1'.length)] ?? {};
    for (const name of Object.keys(given)) assert.ok(name in inputs, `${uses} has the input ${name}`);
  }
});

test('a job may do what the inputs of its actions ask of a token, and get an id-token, and no more', async () => {
  const asked = async (action: string) => {
    const { description = '' } = (await describe(action as (typeof names)[number])).inputs['github-token'] ?? {};
    return [...description.matchAll(/([a-z-]+): (read|write)/g)].map(
      ([, name = '', level = '']) => [name, level] as const,
    );
  };
  const basis = { contents: 'read', 'id-token': 'write' };
  const [up, down] = await Promise.all(['feature-env', 'teardown'].map(asked));
  assert.deepEqual(jobs.deploy.permissions, { ...basis, ...Object.fromEntries(up ?? []) });
  for (const job of [jobs.down, jobs.sweep]) {
    assert.deepEqual(job.permissions, { ...basis, ...Object.fromEntries(down ?? []) });
  }
  assert.deepEqual(jobs.extend.permissions, { ...basis, actions: 'read' });
});
