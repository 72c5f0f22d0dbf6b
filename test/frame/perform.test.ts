import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { wrong } from '../../actions/core/errors.ts';
import { exhausted } from '../../actions/shell/exhausted.ts';
import { leaks } from './leaks.ts';
import { runAsRunner } from './runner.ts';

const sample = join(import.meta.dirname, 'sample/action.ts');
/** As the runner reads what a command holds. */
const read = (text: string) => text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
const main = (end: string, more = {}) => runAsRunner([sample, 'main'], { inputs: { end }, ...more });

test('an action that ends well is green and says what it did', async () => {
  const { code, log, outputs, summary } = await main('well');
  assert.equal(code, 0);
  assert.equal(outputs['url'], 'http://orders');
  assert.equal(outputs['outcome'], 'done');
  assert.deepEqual(JSON.parse(outputs['result'] ?? ''), {
    url: 'http://orders',
    outcome: 'done',
    machines: 4,
    why: 'all four',
  });
  assert.match(log, /^::group::a part of the story\ninside\n::endgroup::$/m);
  assert.equal(summary, '## acme/orders\n');
});

for (const [end, last] of [
  ['well', ''],
  ['failed', '\nerror: the timeout has passed'],
]) {
  test(`whoever started it at a terminal (${end}) reads lines, no commands and no secrets`, async () => {
    const { log, masks, written, state, outputs } = await main(end as string, {
      env: { GITHUB_ACTIONS: '' },
    });
    const outcome = end === 'well' ? 'done' : 'failed';
    assert.equal(
      log,
      `url: http://orders\n\n== a part of the story\ninside\n\n== the last part${last}\noutcome: ${outcome}\n`,
    );
    assert.deepEqual([masks, written, state, outputs], [[], '', {}, {}]);
  });
}

test('a secret is told at no terminal, and not masked there, which would show it', async () => {
  const password = 'correct-horse-battery';
  const { log, masks } = await runAsRunner([sample, 'main'], {
    inputs: { end: 'failed', password },
    env: { GITHUB_ACTIONS: '' },
  });
  assert.deepEqual([leaks({ log }, [password]), masks], [[], []]);
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

const system = (code: string, message = `${code}: of the system, open '/x'`) =>
  Object.assign(new Error(message), { code });
const program = (code: string) => new Error(`There was an error. Error: spawn /opt/my tools/git ${code}`);
for (const [what, error, words] of [
  ['a full disk', system('ENOSPC'), /^the disk is full \(ENOSPC: .*\); free some space and run again$/],
  ['a quota', system('EDQUOT'), /^the disk is full \(EDQUOT/],
  ['no file handle', system('EMFILE'), /^too many files are open at once \(EMFILE: .*\); raise .*ulimit -n/],
  ['none on the machine', system('ENFILE'), /^too many files are open on this machine \(ENFILE/],
  [
    'no file handle for a program',
    program('EMFILE'),
    /^too many files are open at once \(.*spawn \/opt\/my tools\/git EMFILE\); /,
  ],
  ['a file that is not there', system('ENOENT'), undefined],
  ['a program that is not there', program('ENOENT'), undefined],
  ['a code that is no word of the system', system('constructor'), undefined],
  ['an error that speaks of it', new Error('I saw spawn git EMFILE somewhere'), undefined],
  ['a sentence that is told already', wrong('spawn git EMFILE'), undefined],
  ['no error', undefined, undefined],
] as const) {
  test(`${what} is ${words ? 'one sentence, and nobody has made a mistake' : 'left as it is'}`, () => {
    const told = exhausted(error);
    if (words === undefined) assert.equal(told, undefined);
    else assert.match(told?.message ?? '', words);
    assert.equal(told?.kind, words && 'failed');
  });
}

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

for (const [what, password] of [
  ['a plain one', 'correct-horse-battery'],
  ['one with signs', 'a b/c+d&e|f<g>"h%_*é`'],
  ['one of several lines', 'first-line-of-it\nsecond-line-of-it'],
  ['a token', `eyJ${'abc.DEF-_'.repeat(40)}`],
] as const) {
  for (const end of what === 'a plain one' ? ['well', 'failed', 'broken'] : ['failed']) {
    test(`a secret is told nowhere, and masked: ${what}, in an action that ends ${end}`, async () => {
      const { log, masks, written, summary, state, outputs } = await runAsRunner([sample, 'main'], {
        inputs: { end, password },
      });
      const texts = { log, written, summary, state: JSON.stringify(state), readd: read(log) };
      assert.deepEqual(leaks(texts, [password, ...password.split('\n')]), []);
      assert.match(log, /\*\*\*/);
      assert.doesNotThrow(() => JSON.parse(outputs['result'] ?? ''));
      for (const line of password.split('\n'))
        for (const form of [line, Buffer.from(line).toString('base64'), encodeURIComponent(line)])
          assert.ok(masks.map(read).includes(form), form);
    });
  }
}

test('what is too short to be looked for is masked by the runner alone', async () => {
  const { masks, outputs } = await runAsRunner([sample, 'main'], { inputs: { end: 'well', password: 'orders' } });
  assert.ok(masks.includes('orders'));
  assert.equal(outputs['url'], 'http://orders');
});

for (const name of ['SIGINT', 'SIGTERM'] as const) {
  test(`${name} ends it at once, with every output whole`, async () => {
    const ended = await main('never', { signal: { after: '::endgroup::', name } });
    assert.equal(ended.signal, name);
    assert.deepEqual(ended.outputs, { url: 'http://orders' });
  });
}
