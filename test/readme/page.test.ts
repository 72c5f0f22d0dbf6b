// What the pages say is so, as far as it can be seen without running anything.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { guides } from '../../actions/core/ending/guides.ts';
import { parseFleetSpec } from '../../actions/core/release/fleet-spec-parse.ts';
import { parseYaml } from '../../actions/core/text/yaml.ts';
import { names } from '../../actions/main.ts';
import { many, statementsOf } from '../iam/policy.ts';
import { BY_HAND, block, blocks, page, pages, root, table } from './page.ts';
import { environmentActions, environmentPolicyTexts, explained, granted } from './policy.ts';

function anchors(path: string): string[] {
  return [...page(path).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^a-z0-9 -]/g, '')
      .replaceAll(' ', '-'),
  );
}

function sourcesOf(folder: string): string {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  const ours = files.filter(
    (name) => name.endsWith('.ts') && name !== 'core/ending/guides.ts' && name !== 'core/errors.ts',
  );
  return ours.map((name) => readFileSync(join(root, folder, name), 'utf8')).join('\n');
}

test('links and pictures lead somewhere', () => {
  let checked = 0;
  for (const path of [
    ...pages,
    'CONTRIBUTING.md',
    'SECURITY.md',
    'CHANGELOG.md',
    'dev/cloud/README.md',
    'docs/decisions.md',
  ]) {
    for (const [, target = ''] of page(path).matchAll(/\]\((?!https:)([^)\s]+)\)/g)) {
      const [file = '', anchor] = target.split('#');
      const at = file === '' ? path : join(dirname(path), file);
      assert.ok(existsSync(join(root, at)), `${path} links to ${target}`);
      if (anchor) assert.ok(anchors(at).includes(anchor), `${path} links to ${target}; there are ${anchors(at)}`);
      if (file.endsWith('.webp')) assert.ok(statSync(join(root, at)).size < 120_000, `${file} is a small picture`);
      checked += 1;
    }
  }
  assert.ok(checked > 8, `${checked} links`);
});

test('each block is of a kind that these tests run', () => {
  const known = pages.flatMap(blocks).filter(({ language }) => ['sh', 'yml', 'json'].includes(language));
  assert.equal(known.length, pages.flatMap(blocks).length);
  assert.deepEqual(
    ['README.md', BY_HAND].map((path) => blocks(path).map(({ language }) => language)),
    [
      ['sh', 'sh', 'sh'],
      ['json', 'sh', 'yml', 'yml', 'yml'],
    ],
  );
});

test('the two commands are scripts, and the workflow that checks changes runs npm test', () => {
  const { scripts } = JSON.parse(page('package.json')) as { scripts: Record<string, string> };
  const commands = block('README.md', 'npm run demo').match(/^npm [a-z ]+[a-z]/gm);
  assert.deepEqual(commands, ['npm run demo', 'npm test']);
  const said = [...page('README.md').matchAll(/`npm (?:run )?([a-z:]+)`/g)].map(([, name = '']) => name);
  for (const name of ['demo', 'test', ...said]) assert.ok(scripts[name], `package.json has the script ${name}`);
  assert.match(page('.github/workflows/check.yml'), /- run: npm test$/m);
});

test('CONTRIBUTING.md names scripts that are there', () => {
  const { scripts } = JSON.parse(page('package.json')) as { scripts: Record<string, string> };
  const said = [...page('CONTRIBUTING.md').matchAll(/`?npm run ([a-z:]+)/g)].map(([, name = '']) => name);
  assert.ok(said.length > 8);
  for (const name of said) assert.ok(scripts[name], `package.json has the script ${name}`);
});

test('the changelog has what is to come first, and the version that package.json names', () => {
  const sections = [...page('CHANGELOG.md').matchAll(/^## (.+)$/gm)].map(([, title]) => title);
  assert.equal(sections[0], 'Unreleased');
  assert.ok(sections.includes(JSON.parse(page('package.json')).version), `${sections}`);
});

test('the README says in few words what it is, and how to begin', () => {
  const readme = page('README.md');
  const words = (text: string) => text.replaceAll(/^```[\s\S]*?^```$/gm, '').match(/[\w'-]+(?![^(]*\))/g)?.length ?? 0;
  const top = readme.slice(0, readme.indexOf('| action |'));
  const first = readme.slice(readme.indexOf('## First rollout'), readme.indexOf('## What it promises'));
  assert.ok(words(top) > 80 && words(top) <= 150, `${words(top)} words at the top`);
  assert.ok(words(first) > 150 && words(first) <= 600, `${words(first)} words on a first rollout`);
  const script = blocks('README.md')
    .slice(1)
    .map(({ text }) => text)
    .join('\n');
  const commands = script.match(/^(?:git|aws|gh|curl|printed|for) /gm) ?? [];
  assert.ok(commands.length > 3 && commands.length <= 6, `${commands}`);
  const typed = script.match(/^\w+=[^$]*?(?=\n)/gm)?.filter((line) => !line.startsWith('examples')) ?? [];
  assert.ok(typed.length <= 5, `${typed}`);
});

test('each message that is explained is one that there is', () => {
  const sources = sourcesOf('actions');
  const rows = table('docs/guides/when-something-fails.md', 'message | what it means | what you do');
  assert.ok(rows.length > 10);
  for (const [message = ''] of rows)
    for (const part of message.replaceAll('`', '').split('…')) assert.ok(sources.includes(part.trim()), part);
});

test("each page that an error leads to is there, with the place in it, and each topic is some error's", () => {
  const sources = sourcesOf('actions');
  for (const [topic, found] of Object.entries(guides)) {
    for (const target of typeof found === 'string' ? [found] : Object.values(found)) {
      const [file = '', anchor = ''] = target.split('#');
      assert.ok(pages.includes(`docs/guides/${file}`), `${topic}: there is no ${file}`);
      const there = anchors(`docs/guides/${file}`);
      assert.ok(there.includes(anchor), `${topic} leads to ${target}; there are ${there}`);
    }
    if (typeof found !== 'string') for (const action of Object.keys(found)) assert.ok(names.includes(action), action);
    assert.match(sources, new RegExp(`(about\\(|, |\\? |: )\\s*'${topic}'[,):\\s]`), `some error is about ${topic}`);
  }
  for (const topic of ['inputs', 'permissions'] as const)
    assert.deepEqual(Object.keys(guides[topic]).toSorted(), [...names].toSorted(), `every action has ${topic}`);
});

test('the fleet file is one that the product takes', () => {
  const fleet = parseFleetSpec(parseYaml(block(BY_HAND, 'instance-types:')));
  assert.equal(fleet.account, '111122223333');
  assert.deepEqual(fleet.size, { min: 2, max: 8 });
});

test('actionlint takes the workflows, and finds what is wrong in a spoilt one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'immutable-readme-'));
  const lint = (text: string) => {
    const file = join(folder, 'workflow.yml');
    writeFileSync(file, text);
    return spawnSync(join(root, '.venv/bin/actionlint'), ['-no-color', '-shellcheck=', '-pyflakes=', file], {
      encoding: 'utf8',
    }).stdout;
  };
  try {
    for (const text of [block(BY_HAND, 'name: Deploy\n'), block(BY_HAND, 'name: Roll back\n')]) {
      assert.equal(lint(text), '');
      assert.match(lint(text.replace('vars.AWS_R', 'var.AWS_R')), /undefined variable/);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('who approves release.yml sees which image goes where', () => {
  assert.match(
    page('workflows-examples/release.yml'),
    /^run-name: .*\$\{\{ inputs\.image \}\}.*\$\{\{ inputs\.environment \}\}/m,
  );
});

test('the table of permissions and the policy name the same actions', () => {
  assert.deepEqual([...granted].toSorted(), [...explained.keys()].toSorted());
  for (const [action, { why, needed }] of explained) assert.ok(why && needed, `${action} has a reason`);
});

test("each action of the role of environments is explained, by its own table or the deploy role's", () => {
  const theirs = environmentPolicyTexts.flatMap(statementsOf).flatMap(({ Action }) => many(Action));
  assert.deepEqual(
    [...new Set(theirs)].filter((action) => !explained.has(action)).toSorted(),
    environmentActions.toSorted(),
  );
});

test('each figure of what is promised was measured', () => {
  const line =
    /`(requests \d+, failed 0, cutover [\d.]+ s, overhead x [\d.]+, automatic rollback [\d.]+ s, manual rollback [\d.]+ s)`/;
  const demo = line.exec(page('README.md'))?.[1] ?? '';
  assert.ok(demo, "the README has the demo's last line");
  const measured: readonly string[] = `${page('docs/benchmarks.md')} ${demo}`.match(/[\d.]*\d/g) ?? [];
  const said = table('README.md', 'promise | figure | repeat it').flatMap(
    ([, figure = '']) => figure.match(/[\d.]*\d|\bN\b/g) ?? [],
  );
  assert.ok(said.length > 5, `${said.length} figures`);
  for (const figure of said)
    assert.ok(measured.includes(figure), `${figure} stands in docs/benchmarks.md or in the demo's last line`);
});
