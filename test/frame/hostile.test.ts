// What containers, consoles, builds, registries and git say is text, whatever they say.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { commandIn, linesOf } from './commands.ts';
import { runAsRunner } from './runner.ts';

const sample = join(import.meta.dirname, 'sample/action.ts');

const commands = [
  '::error::LOUD',
  '::ERROR::LOUD',
  '::error file=app.js,line=1::LOUD',
  '::add-mask::LOUD',
  '::stop-commands::LOUD',
  '::save-state name=asked::LOUD',
  '::set-output name=outcome::LOUD',
  '::set-env name=NODE_OPTIONS::LOUD',
  '::add-matcher::LOUD.json',
  '::group::LOUD',
  '::endgroup::LOUD',
  '::debug::LOUD',
  '##[error]LOUD',
  '##[add-mask]LOUD',
  '##[group]LOUD',
  '##[stop-commands]LOUD',
  '##[save-state name=asked;]LOUD',
];
/** Where a command may hide: after white space of any kind, after a line end of any kind, and the old form anywhere. */
const before = ['', ' ', '\t', '        ', '\u00a0', '\u3000', '\u2028', '\u0085', '\v', '\f', '\ufeff', '\u200b']
  .concat(['x\n', 'x\n\n ', 'x\r', 'x\r\n', 'x\n\t', '\r', '\n', 'x\u2028', 'x\u2029', 'x\u0085', '\0', '\x1b[31m'])
  .concat(['%0A', 'x%0D', 'x: ', '#', '##', '\u202e', '\x9b31m']);
const hostile = [
  ...commands.flatMap((command) => ['', '  ', 'x\n\t', 'x\r'].map((text) => text + command)),
  ...before.flatMap((text) => ['::stop-commands::LOUD', '##[add-mask]LOUD'].map((command) => text + command)),
];
/** The sample says each in all the ways that there are: in a fold of its own, and as the title of one that stays open. */
const ours = ['debug', 'notice', 'warning', 'group', 'endgroup', 'endgroup', 'group'];

const commandsOf = (log: string) => linesOf(log).flatMap((line) => commandIn(line) ?? []);
/** Line ends and tabs apart; and what turns the direction of a line, so that it reads otherwise than it is. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is looked for
const control = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

test('the parser of this test takes for a command what the runner takes for one', () => {
  for (const line of commands) assert.ok(commandIn(line), line);
  for (const line of [' ::error::x', 'x ##[error]x', '\u2028::error::x']) assert.equal(commandIn(line)?.name, 'error');
  for (const line of ['x ::error::x', '::nothing::x', '##[nothing]', ':: error::x'])
    assert.equal(commandIn(line), undefined);
});

test('whatever others say, the log has the commands of the action alone, and nothing but text in them', async () => {
  const { code, log, state, outputs } = await runAsRunner([sample, 'main'], {
    inputs: { end: 'failed', says: JSON.stringify(hostile) },
  });
  assert.equal(code, 1);
  const found = commandsOf(log);
  const expected = ['group', 'endgroup', 'group', ...hostile.flatMap(() => ours), 'endgroup', 'error'];
  const names = found.map(({ name }) => name);
  const at = names.findIndex((name, index) => name !== expected[index]);
  assert.deepEqual(
    names.slice(Math.max(0, at - 3)),
    expected.slice(Math.max(0, at - 3)),
    hostile[Math.floor((at - 3) / 7)],
  );
  assert.deepEqual(
    linesOf(log).filter((line) => control.test(line)),
    [],
  );
  assert.deepEqual(
    found.filter(({ data }) => control.test(data) || linesOf(data).some(commandIn)),
    [],
  );
  assert.deepEqual([state['story'], outputs['outcome']], ['begun', 'failed']);
  assert.equal(log.split('LOUD').length - 1 >= hostile.length * 8, true, 'all of it is there to be read');
});

for (const end of ['broken', 'stray']) {
  test(`a mistake of ours (${end}) in whose message others speak is told in one annotation`, async () => {
    const { code, log } = await runAsRunner([sample, 'main'], {
      inputs: { end, says: JSON.stringify(hostile.slice(0, 99)) },
    });
    assert.equal(code, 1);
    const errors = commandsOf(log).filter(({ name }) => !ours.includes(name));
    assert.deepEqual(
      errors.map(({ name, data }) => [name, data.split(':')[0]]),
      [['error', 'this is a mistake in the action, please report it']],
    );
    assert.match(log, /TypeError: [\s\S]*\n +at .*action\.ts/);
  });
}

test('a mistake that nobody caught is told to the end, however late it is read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'immutable-late-'));
  const output = join(folder, 'output');
  writeFileSync(output, '');
  const says = JSON.stringify(['x'.repeat(100_000)]); // more than a pipe holds
  const env = {
    PATH: process.env['PATH'],
    GITHUB_ACTIONS: 'true',
    INPUT_END: 'stray',
    INPUT_SAYS: says,
    GITHUB_OUTPUT: output,
  };
  const child = spawn(process.execPath, [sample, 'main'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    while (child.exitCode === null && !readFileSync(output, 'utf8').includes('result')) await setTimeout(10); // the last that it writes
    const [log, [code]] = await Promise.all([text(child.stdout), once(child, 'close')]);
    assert.match(log, /^::error::this is a mistake in the action, please report it: x+\nTypeError: x+\n +at /m);
    assert.equal(code, 1);
  } finally {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  }
});
