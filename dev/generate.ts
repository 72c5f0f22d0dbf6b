/** `npm run generate`: writes what follows from the sources. `--check` writes nothing and fails where a file differs. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, names } from '../actions/main.ts';
import { situations } from '../test/core/rollout/model/situations.ts';
import { actionYaml } from './generate-action-yaml.ts';
import { fillReadme } from './generate-readme.ts';
import { fillSituations } from './generate-rules.ts';
import { schemas } from './generate-schema.ts';

const root = resolve(import.meta.dirname, '..');

async function generated(): Promise<Map<string, string>> {
  const actions = await Promise.all(names.map(describe));
  const files = new Map<string, string>();
  for (const action of actions) files.set(`${action.name}/action.yml`, actionYaml(action));
  for (const page of [
    'README.md',
    'docs/guides/first-rollout.md',
    'docs/guides/how-a-rollout-works.md',
    'docs/guides/feature-environments.md',
    'docs/guides/images.md',
    'docs/guides/smoke-tests.md',
  ]) {
    files.set(page, fillReadme(readFileSync(join(root, page), 'utf8'), actions));
  }
  files.set('docs/rules.md', fillSituations(readFileSync(join(root, 'docs/rules.md'), 'utf8'), await situations()));
  for (const [path, schema] of Object.entries(schemas)) files.set(path, schema);
  return files;
}

let stale = 0;
for (const [path, text] of await generated()) {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  if (process.argv.includes('--check')) {
    stale += 1;
    console.error(`${path} is not what its sources say: run npm run generate and commit it`);
  } else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote ${path}`);
  }
}
process.exitCode = stale === 0 ? 0 : 1;
