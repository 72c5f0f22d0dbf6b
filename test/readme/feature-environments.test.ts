// The feature specs of the guide are ones that the product takes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFeatureSpec } from '../../actions/core/release/feature-spec-parse.ts';
import { parseYaml } from '../../actions/core/text/yaml.ts';
import { block, blocks } from './page.ts';

const GUIDE = 'docs/guides/feature-environments.md';

test('each feature spec of the guide is taken, parts of one with the first as the rest', () => {
  const found = blocks(GUIDE).filter(({ text }) => text.includes('# .github/fleets/feature.yml'));
  const parts = found.map(({ text }) => parseYaml(text) as Record<string, unknown>);
  const whole = parseYaml(block(GUIDE, 'domain:')) as object;
  assert.ok(parts.length > 0);
  const read = parts.map((part) => parseFeatureSpec({ ...whole, ...part }));
  assert.equal(parseFeatureSpec(whole).domain, 'dev.example.com');
  const [data] = read.filter(({ seed }) => seed !== undefined);
  assert.match(data?.['before-traffic']?.run ?? '', /IMMUTABLE_PREVIOUS_ADDRESS.*\\\n.*pg_dump/);
});

test('what the guide says of balancers and addresses is taken', () => {
  const whole = parseYaml(block(GUIDE, 'domain:')) as object;
  assert.equal(parseFeatureSpec({ ...whole, address: 'private' }).address, 'private');
  const both = parseYaml('{balancers: [dev, dev-2], allow: [203.0.113.0/24]}') as object;
  assert.deepEqual(parseFeatureSpec({ ...whole, ...both }).balancers, ['dev', 'dev-2']);
  assert.throws(() => parseFeatureSpec({ ...whole, address: 'public' }), /put a balancer in front/);
});
