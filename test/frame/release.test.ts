// The tags of a release, in a clone as the release's workflow has one, asked of the script that it asks.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { parse } from 'yaml';
import { commitFiles, git } from '../../dev/act/repository.ts';

const root = resolve(import.meta.dirname, '../..');
const { release } = await import(join(root, 'dev/release/version.mjs'));
const folder = mkdtempSync(join(tmpdir(), 'immutable-release-'));
after(() => rmSync(folder, { recursive: true, force: true }));

interface History {
  /** Of each commit of main its version and tags, the oldest first. */
  readonly main: readonly (readonly string[])[];
  /** A commit beside main, on top of the first of main. */
  readonly beside?: readonly string[];
}

/** What git says of such a history. */
function factsOf(tag: string, { main, beside = [] }: History) {
  const at = main.findIndex((commit) => commit.slice(1).includes(tag));
  const major = `${tag.split('.')[0]}`;
  const below =
    at >= 0 ? main.slice(0, at + 1).flatMap(([, ...tags]) => tags) : [...(main[0] ?? []).slice(1), ...beside.slice(1)];
  const tags = [...main, beside].flatMap(([, ...each]) => each);
  const said = (at >= 0 ? main[at] : beside)?.[0];
  return {
    tag,
    said,
    tags,
    below,
    onMain: at >= 0,
    majorBelow: tags.includes(major) ? below.includes(major) : undefined,
  };
}

let count = 0;
/** Checks out what `tag` names, as actions/checkout does with fetch-depth: 0, and asks. */
function ask(tag: string, { main, beside }: History) {
  const origin = join(folder, `origin-${count}`);
  const clone = join(folder, `clone-${count++}`);
  const add = ([version = '', ...tags]: readonly string[]) => {
    commitFiles(origin, { 'package.json': JSON.stringify({ version }) });
    for (const each of tags) git(origin, 'tag', each);
  };
  for (const commit of main) add(commit);
  if (beside) {
    git(origin, 'checkout', '--quiet', '-b', 'beside', git(origin, 'rev-list', '--max-parents=0', 'HEAD'));
    add(beside);
  }
  git(folder, 'clone', '--quiet', origin, clone);
  git(clone, 'checkout', '--quiet', tag);
  writeFileSync(join(clone, 'output'), '');
  const env = { PATH: process.env['PATH'], GITHUB_OUTPUT: join(clone, 'output') };
  const words = [join(root, 'dev/release/main.mjs'), tag];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: clone, env, encoding: 'utf8' });
  return { status, said: stdout + stderr, output: readFileSync(join(clone, 'output'), 'utf8') };
}

const may: readonly (readonly [string, string, History, string])[] = [
  ['the first of all', 'v1.0.0', { main: [['1.0.0', 'v1.0.0']] }, 'major=v1\nmethod=POST\n'],
  [
    'the next',
    'v1.0.1',
    {
      main: [
        ['1.0.0', 'v1.0.0', 'v1'],
        ['1.0.1', 'v1.0.1'],
      ],
    },
    'major=v1\nmethod=PATCH\n',
  ],
  [
    'ten is more than nine',
    'v1.10.0',
    {
      main: [
        ['1.9.0', 'v1.9.0', 'v1'],
        ['1.10.0', 'v1.10.0'],
      ],
    },
    'major=v1\nmethod=PATCH\n',
  ],
  [
    'a new major, beside v1',
    'v2.0.0',
    {
      main: [
        ['1.0.0', 'v1.0.0', 'v1'],
        ['2.0.0', 'v2.0.0'],
      ],
    },
    'major=v2\nmethod=POST\n',
  ],
  [
    'the same once more, after a job that died',
    'v1.0.0',
    { main: [['1.0.0', 'v1.0.0', 'v1']] },
    'major=v1\nmethod=PATCH\n',
  ],
  ['while main goes on', 'v1.0.0', { main: [['1.0.0', 'v1.0.0'], ['1.0.0']] }, 'major=v1\nmethod=POST\n'],
  [
    'beside tags that are no versions',
    'v1.0.0',
    { main: [['1.0.0', 'v1.0.0', 'v1.9.9-rc1', 'wip']] },
    'major=v1\nmethod=POST\n',
  ],
];

for (const [what, tag, history, output] of may) {
  test(`released: ${what}`, () => {
    const { ok, major, exists } = release(factsOf(tag, history));
    assert.deepEqual([ok, `major=${major}\nmethod=${exists ? 'PATCH' : 'POST'}\n`], [true, output]);
  });
}

const mayNot: readonly (readonly [string, string, History, RegExp])[] = [
  [
    'a commit that main does not hold',
    'v1.0.1',
    { main: [['1.0.0', 'v1.0.0', 'v1']], beside: ['1.0.1', 'v1.0.1'] },
    /is not on main/,
  ],
  [
    'an older version after a newer',
    'v1.0.1',
    {
      main: [
        ['1.1.0', 'v1.1.0', 'v1'],
        ['1.0.1', 'v1.0.1'],
      ],
    },
    /v1\.1\.0 is there and newer/,
  ],
  [
    'an older version of an older commit',
    'v1.0.0',
    {
      main: [
        ['1.0.0', 'v1.0.0'],
        ['1.1.0', 'v1.1.0', 'v1'],
      ],
    },
    /v1\.1\.0 is there and newer/,
  ],
  [
    'v1 on what v2 holds',
    'v1.9.0',
    {
      main: [
        ['1.0.0', 'v1.0.0', 'v1'],
        ['2.0.0', 'v2.0.0', 'v2'],
        ['1.9.0', 'v1.9.0'],
      ],
    },
    /holds v2\.0\.0/,
  ],
  [
    'v1 where it would go back',
    'v1.0.1',
    {
      main: [
        ['1.0.1', 'v1.0.1'],
        ['1.0.1', 'v1'],
      ],
    },
    /v1 only moves forwards/,
  ],
  [
    'v1 where it would go aside',
    'v1.0.1',
    {
      main: [
        ['1.0.0', 'v1.0.0'],
        ['1.0.1', 'v1.0.1'],
      ],
      beside: ['1.0.0', 'v1'],
    },
    /v1 only moves forwards/,
  ],
  [
    'another version than package.json has',
    'v1.0.1',
    { main: [['1.0.0', 'v1.0.1']] },
    /package\.json calls this version 1\.0\.0/,
  ],
  ['a tag that is no version', 'v1.0.0-rc1', { main: [['1.0.0-rc1', 'v1.0.0-rc1']] }, /not a version/],
  ['a version with a nought before it', 'v1.00.0', { main: [['1.00.0', 'v1.00.0']] }, /not a version/],
];

for (const [what, tag, history, why] of mayNot) {
  test(`no release: ${what}`, () => {
    const decision = release(factsOf(tag, history));
    assert.equal(decision.ok, false);
    assert.match(decision.why, why);
  });
}

test('of a clone with its tags the script says the same', () => {
  for (const [what, tag, history, expected] of may.slice(1, 2)) {
    const { status, said, output } = ask(tag, history);
    assert.deepEqual([status, output], [0, expected], `${what}: ${said}`);
  }
  for (const [what, tag, history, why] of mayNot.filter((_, index) => index === 0 || index === 5)) {
    const { status, said, output } = ask(tag, history);
    assert.deepEqual([status, output], [1, ''], what);
    assert.match(said, /^::error::no release: /);
    assert.match(said, why);
  }
});

test('the workflow asks before it publishes, in an environment of its own, and never forces a tag', () => {
  const text = readFileSync(join(root, '.github/workflows/release.yml'), 'utf8');
  const { publish, check } = parse(text).jobs;
  assert.equal(publish.environment, 'release');
  for (const { steps } of [check, publish]) {
    const asks = steps.findIndex(({ run }: { run?: string }) => run?.includes('dev/release/main.mjs'));
    assert.equal(steps[0].with['fetch-depth'], 0);
    assert.equal(asks, 1, 'right after the checkout');
  }
  assert.doesNotMatch(text, /force=true/);
});
