// What .dockerignore leaves out, beside BuildKit's own matcher: the content key sees every file that a build gets.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { dockerignore, type Ignored, unclear } from '../../actions/core/dockerfile/dockerignore.ts';

const program = fileURLToPath(new URL('../../.cache/builder/ignored', import.meta.url));
const FILES = 10_000;
const PATHS = 50;

const letters = ['a', 'b', 'A', '1', 'é', '🐳', '.', '-', '+', '$', '(', ')', '^', ']', ' ', '#', '~', ','];
const odd = ['{', '|', '}', '\\', '[', '\n', '\r', '\u2028', '\x85', '\ufeff', '\ufffd', '%'];
const name = fc.string({
  unit: fc.constantFrom(...letters, ...odd.filter((each) => each !== '/')),
  minLength: 1,
  maxLength: 3,
});
const simple = fc.string({ unit: fc.constantFrom('a', 'b', '.', 'A'), minLength: 1, maxLength: 2 });
const paths = fc
  .array(fc.oneof({ weight: 3, arbitrary: simple }, name), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join('/'));

const piece = fc.constantFrom(
  ...[
    ...letters,
    '*',
    '*',
    '**',
    '?',
    '/',
    '/',
    'a',
    'b',
    'ab',
    'a/b',
    '**/',
    '/**',
    '[ab]',
    '[^a]',
    '[a-c]',
    '[A-Z0-9]',
  ],
  ...['[]a]', '[a', '[^/]', '[a-]', '[c-a]', '[[:alpha:]]', '[\\]]', '[a*]', '[.]', '{', '|', '}', '{1}', '{1,2}'],
  ...[
    '\\',
    '\\*',
    '\\a',
    '\\A',
    '\\z',
    '\\pL',
    '\\d',
    '\\.',
    '\\b',
    '\\Q',
    '\\x41',
    '\\101',
    '\\[',
    '\ufffd',
    '..',
    './',
    '//',
  ],
);
const pattern = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''));
const plain = fc
  .array(fc.constantFrom('a', 'b', '*', '**', '?', '/', 'ab', '.', '[ab]', '^', '\\*'), { minLength: 1, maxLength: 5 })
  .map((pieces) => pieces.join(''));
const line = fc
  .tuple(fc.constantFrom('', '', '!', '! '), fc.oneof({ weight: 2, arbitrary: plain }, pattern))
  .map((parts) => parts.join(''));
const text = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'));

test('nothing that BuildKit sends is left out of the key, and nothing else is seen but where a pattern is unclear', () => {
  const seed = Math.trunc(Math.random() * 2 ** 31);
  const texts = fc.sample(text, { numRuns: FILES, seed });
  const all = [...new Set(fc.sample(paths, { numRuns: PATHS * 3, seed }).flatMap(usual))].slice(0, PATHS);
  const { stdout, stderr } = spawnSync(program, {
    input: JSON.stringify({ paths: all, texts }),
    maxBuffer: 2 ** 28,
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  const theirs: readonly (string | null)[] = JSON.parse(stdout);
  let clear = 0;
  for (const [at, text] of texts.entries()) {
    const answer = theirs[at];
    // What BuildKit takes for no pattern it refuses, with or without us.
    if (typeof answer !== 'string') continue;
    const ignored = read(text);
    // A pattern that is none BuildKit refuses only once it asks it.
    if (ignored === undefined) continue;
    const certain = unclear(text).length === 0;
    if (certain) clear += 1;
    for (const [index, path] of all.entries()) {
      const told = { seed, text, path, sent: answer[index] === '0' };
      if (told.sent) assert.ok(!ignored(path), `left out of the key, and sent: ${JSON.stringify(told)}`);
      else if (certain) assert.ok(ignored(path), `in the key, and not sent: ${JSON.stringify(told)}`);
    }
  }
  assert.ok(clear > FILES / 4, `${clear} of ${FILES} are clear`);
});

function read(text: string): Ignored | undefined {
  try {
    return dockerignore(text);
  } catch {
    return undefined;
  }
}

/** As paths in a context are: cleaned. */
function usual(path: string): string[] {
  const parts = path.split('/');
  return parts.some((part) => ['', '.', '..'].includes(part)) ? [] : [path];
}
