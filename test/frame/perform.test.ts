import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { runAsRunner } from './runner.ts';

const sample = join(import.meta.dirname, 'sample/action.ts');
const main = (end: string, more = {}) => runAsRunner([sample, 'main'], { inputs: { end }, ...more });

test('an action that ends well is green and says what it did', async () => {
  const { code, log, outputs, summary } = await main('well');
  assert.equal(code, 0);
  assert.equal(outputs['url'], 'http://orders');
  assert.equal(outputs['outcome'], 'done');
  assert.deepEqual(JSON.parse(outputs['result'] ?? ''), { url: 'http://orders', outcome: 'done', machines: 4 });
  assert.match(log, /^::group::a part of the story\ninside\n::endgroup::$/m);
  assert.equal(summary, '## acme/orders\n');
});

for (const [end, outcome, kind, message] of [
  ['wrong', 'failed', 'wrong', 'the fleet file has no region'],
  ['refused', 'refused', 'refused', 'run 7 holds the lease'],
  ['failed', 'failed', 'failed', 'the timeout has passed'],
  ['rolled-back', 'rolled-back', 'failed', 'the alarm rang'],
] as const) {
  test(`${end} is red, with its message and no stack`, async () => {
    const { code, log, outputs } = await main(end);
    assert.equal(code, 1);
    assert.match(log, new RegExp(`^::group::the last part\n::endgroup::\n::error::${message}$`, 'm'));
    assert.doesNotMatch(log, / at .*\.ts:/);
    assert.equal(outputs['outcome'], outcome);
    assert.deepEqual(JSON.parse(outputs['result'] ?? '').error, { kind, message });
  });
}

test('a mistake of ours shows its stack', async () => {
  const { code, log, outputs } = await main('broken');
  assert.equal(code, 1);
  assert.match(log, /^::error::this is a mistake in the action, please report it: x is not a function$/m);
  assert.match(log, /TypeError: x is not a function\n +at .*action\.ts/);
  assert.equal(JSON.parse(outputs['result'] ?? '').error.kind, 'broken');
});

test('post sees what main kept', async () => {
  const { state } = await main('failed');
  const env = Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
  const { code, log } = await runAsRunner([sample, 'post'], { inputs: { end: 'failed' }, env });
  assert.equal(code, 0);
  assert.match(log, /^post: begun$/m);
});

test('post stays silent after inputs that main has refused', async () => {
  const { code, state } = await main('soon');
  assert.equal(code, 1);
  assert.deepEqual(state, {});
  assert.deepEqual(await runAsRunner([sample, 'post'], { inputs: { end: 'soon' } }).then(({ log }) => log), '');
});

for (const name of ['SIGINT', 'SIGTERM'] as const) {
  test(`${name} ends it at once, with every output whole`, async () => {
    const ended = await main('never', { signal: { after: '::endgroup::', name } });
    assert.equal(ended.signal, name);
    assert.deepEqual(ended.outputs, { url: 'http://orders' });
  });
}
