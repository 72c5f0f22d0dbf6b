/** What users copy builds images that its machines can run: one architecture in all examples and pages. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { page, pages, root } from './page.ts';

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}
interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly 'runs-on'?: string; readonly steps?: readonly Step[] }>>;
}

const examples = 'workflows-examples';
const files = readdirSync(join(root, examples), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yml'))
  .map((name) => `${examples}/${name}`);

/** An image is of the runner's architecture unless the build says otherwise. */
function builds(file: string): string[] {
  const { jobs = {} } = parse(page(file)) as Partial<Workflow>;
  return Object.values(jobs).flatMap(({ 'runs-on': runner = '', steps = [] }) =>
    steps
      .filter(({ uses = '' }) => uses.includes('/build-image@'))
      .flatMap(
        ({ with: { platforms } = {} }) => platforms?.match(/\w+64/g) ?? [runner.endsWith('-arm') ? 'arm64' : 'amd64'],
      ),
  );
}

/** A g behind the generation is AWS' own processor; the first of them was a1. */
const architectureOf = (type: string) => (/^(?:[a-z]+\d+g|a1\.)/.test(type) ? 'arm64' : 'amd64');

test("a type's name tells its architecture", () => {
  const told = ['m7i.large', 'g5.xlarge', 'm7g.large', 'c6gn.large', 'is4gen.large', 'a1.large'].map(architectureOf);
  assert.deepEqual(told, ['amd64', 'amd64', 'arm64', 'arm64', 'arm64', 'arm64']);
});

test('machines and images of the examples and pages have one architecture', () => {
  // What is built for both runs on either.
  const alone = files.map((file) => [...new Set(builds(file))]).filter(({ length }) => length === 1);
  const built = new Set(alone.flat());
  assert.equal(built.size, 1, `the examples build for ${[...built]}`);
  let named = 0;
  const typesIn = (text: string) =>
    [...text.matchAll(/\b[a-z]+\d+[a-z]*\.(?:nano|micro|small|medium|metal|\d*x?large)\b/g)].map(([type]) => type);
  for (const file of [...files, ...pages]) {
    // What a template has for whoever asks it for arm64.
    const other = /(?<=\[IsArm, )"[^"]*"/g;
    for (const [types] of page(file).matchAll(other))
      for (const type of typesIn(types)) assert.equal(architectureOf(type), 'arm64', `${file} names ${type}`);
    for (const type of typesIn(page(file).replaceAll(other, ''))) {
      assert.ok(built.has(architectureOf(type)), `${file} names ${type}, and the images are for ${[...built]}`);
      named += 1;
    }
    for (const [ami, architecture = ''] of page(file).matchAll(/^ami: \S*(amd64|arm64)\b/gm)) {
      assert.ok(built.has(architecture), `${file} says ${ami}, and the images are for ${[...built]}`);
      named += 1;
    }
  }
  // The fleet file and its copy in the README.
  assert.ok(named >= 6, `${named} were looked at`);
});
