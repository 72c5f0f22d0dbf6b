// `npm run mutants`: each seeded mistake must be found by a test that is named for it. Two at a time.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edit } from '../mutated.ts';
import { seeded } from './list.ts';

const root = join(import.meta.dirname, '../../..');
const hook = join(import.meta.dirname, 'hook.ts');
/** Seconds after which a test that a mistake has made endless has found it; all of them at once, without any, take longer. */
const LONG = 60;
const ALL = 600;

/** Whether one of these tests fails where a source is edited so. */
async function found(tests: readonly string[], edit: Edit, longest = LONG): Promise<boolean> {
  const files = tests.map((name) => join(root, 'test/core', `${name}.test.ts`));
  const child = spawn(process.execPath, ['--import', hook, '--test', '--test-isolation=none', ...files], {
    cwd: root,
    env: { ...process.env, MUTANT: JSON.stringify(edit) },
    stdio: 'ignore',
    timeout: longest * 1000,
    killSignal: 'SIGKILL',
  });
  const [code] = await once(child, 'close');
  return code !== 0;
}

const wrong: string[] = [];
// A test that fails anyway finds nothing.
const all = [...new Set(seeded.flatMap(({ tests }) => tests))];
const [one] = seeded;
if (one === undefined || (await found(all, { ...one, to: one.from }, ALL)))
  wrong.push('the tests fail without any mutant');
const left = [...seeded];
async function work(): Promise<void> {
  for (let mutant = left.shift(); mutant !== undefined; mutant = left.shift()) {
    const { mistake, file, from } = mutant;
    if (readFileSync(join(root, file), 'utf8').split(from).length !== 2)
      wrong.push(`${file} does not hold this once: ${from}`);
    else if (!(await found(mutant.tests, { file, from, to: mutant.to })))
      wrong.push(`nobody finds that ${mistake} (${file})`);
  }
}
await Promise.all([work(), work()]);
for (const line of wrong) console.error(line);
console.log(`${seeded.length} mutants, ${seeded.length - wrong.length} found`);
process.exitCode = wrong.length === 0 ? 0 : 1;
