// How every action tells that it ended red: with what was done, why, and where more is told.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { runAsRunner } from './runner.ts';
import { lost, toldUnwritten, unwritable } from './unwritable.ts';

const sample = join(import.meta.dirname, 'sample/action.ts');
/** As the runner reads what a command holds. */
const read = (text: string) => text.replaceAll('%25', '%');
const main = (end: string, more = {}) => runAsRunner([sample, 'main'], { inputs: { end }, ...more });

for (const [what, place, why] of unwritable) {
  for (const [file, name] of [...lost, ['GITHUB_STATE', 'state'] as const]) {
    for (const end of ['well', 'failed'] as const) {
      test(`${what} in the place of ${file}, and an action that ends ${end}: red, says what was done, and no stack`, async () => {
        const folder = mkdtempSync(join(tmpdir(), 'immutable-frame-'));
        try {
          const { code, log } = await main(end, { env: { [file]: place(folder) } });
          const done = name === 'state' ? 'nothing was done: ' : end === 'well' ? 'done: all four; but ' : '';
          toldUnwritten({ code, log }, done, name, why);
          assert.equal(log.includes('inside'), name !== 'state', 'what can keep nothing begins nothing');
          assert.equal(/^::error::the timeout has passed$/m.test(log), end === 'failed' && name !== 'state', log);
        } finally {
          rmSync(folder, { recursive: true });
        }
      });
    }
  }
}

test('what nobody foresaw, after it was done, hides nothing of that', async () => {
  const { log, outputs, summary } = await main('late');
  assert.match(log, /^::error::this is a mistake in the action, please report it: released: all four; but x is not a/m);
  assert.equal(outputs['outcome'], 'released');
  assert.match(JSON.parse(outputs['result'] ?? '').error.message, /^released: all four; but x is not a function$/);
  assert.equal(summary, '## acme/orders\n');
});

const suite = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_ACTION_REPOSITORY: 'org/immutable' };
const sha = '3f9c2a1b3f9c2a1b3f9c2a1b3f9c2a1b3f9c2a1b';
for (const [what, ref, page] of [
  ['a tag', 'v1', 'https://github.com/org/immutable/blob/v1/docs/guides/'],
  ['a commit', sha, `https://github.com/org/immutable/blob/${sha}/docs/guides/`],
  ['a branch with odd signs', 'fix/a b#1?', 'https://github.com/org/immutable/blob/fix/a%20b%231%3F/docs/guides/'],
  ['a path, as uses: ./ has it', '', 'docs/guides/'],
] as const) {
  test(`an error that a guide explains leads to its page of the release that runs: ${what}`, async () => {
    const env = { ...suite, GITHUB_ACTION_REF: ref, ...(ref === '' && { GITHUB_ACTION_REPOSITORY: '' }) };
    const { log, outputs, summary } = await main('explained', { env });
    const guide = `${page}permissions.md#who-may-assume-it`;
    assert.ok(read(log).endsWith(`::error::the role trusts nobody; more: ${guide}\n`), log);
    assert.deepEqual(JSON.parse(outputs['result'] ?? '').error, {
      ...{ kind: 'wrong', message: 'the role trusts nobody', guide },
    });
    assert.ok(summary.includes(ref === '' ? `More on this: \`${guide}\`` : `[More on this](${guide})`), summary);
  });
}

test('inputs that can not be read have a summary too: what, why, what to do, and where more is told', async () => {
  const env = { ...suite, GITHUB_ACTION_REF: 'v1', GITHUB_RUN_ID: '7' };
  const { summary } = await runAsRunner([sample, 'main'], {
    inputs: { end: 'so|on <b>@acme</b>', app: 'orders', environment: 'prod' },
    env,
  });
  assert.equal(
    summary,
    `## ❌ sample: failed before it began

invalid inputs: end: "so\\|on &lt;b&gt;@<!-- -->acme&lt;/b&gt;" is not well, wrong, refused, failed, rolled-back, broken, stray, never, late, explained, soon-refused, soon-failed or soon-broken; app is not an input, environment is not an input (inputs are end, says, password).

- Nothing was changed. Correct what is named above, then run this job again.
- [this run](https://github.com/acme/orders/actions/runs/7)
`,
  );
});

for (const [end, lines] of [
  ['refused', ['## ✋ sample: refused', 'run 7 holds the lease.', '- Nothing was changed. See to what is named above']],
  ['failed', ['## ❌ sample: failed', 'the timeout has passed.']],
  ['broken', ['## ❌ sample: failed', 'x is not a function.', '- This is a mistake in the action: please report it']],
] as const) {
  test(`a run that ends ${end} before it has told anything has a summary that says why`, async () => {
    const { summary } = await main(`soon-${end}`);
    let at = -1;
    for (const line of lines) {
      at = summary.indexOf(line, at + 1);
      assert.ok(at >= 0, summary);
    }
  });
}
