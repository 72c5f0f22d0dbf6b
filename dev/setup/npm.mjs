import { readFileSync } from 'node:fs';
import { once, root, run } from './step.mjs';

export async function npm() {
  const sources = ['package.json', 'package-lock.json'].map((file) => readFileSync(`${root}/${file}`, 'utf8'));
  const { scripts: _, ...pins } = JSON.parse(sources[0]); // a new script needs no new packages
  await once('npm', [pins, sources[1]], ['node_modules/.bin/tsc'], () =>
    run('npm', 'npm packages', 'see that the npm registry can be reached, then run this again', 'npm', [
      'ci',
      '--no-progress',
    ]),
  );
}
