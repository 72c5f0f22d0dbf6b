// Everything that `npm test` and `npm run demo` need, put into this clone. Plain JavaScript, for any Node from 20 on.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builder } from './setup/builder.mjs';
import { debian } from './setup/debian.mjs';
import { node } from './setup/node.mjs';
import { npm } from './setup/npm.mjs';
import { python } from './setup/python.mjs';
import { root, SetupError } from './setup/step.mjs';

// Only tests build images, and its step takes minutes the first time.
const forBuilds = process.argv.includes('--without-builder') ? [] : [builder];
/** Of two lines that go at the same time each step needs those before it. */
const lines = [
  [npm, node],
  [debian, python, ...forBuilds],
];

/** One set-up of a clone at a time; another one waits and then finds nothing to do. */
function alone() {
  if (process.env['IMMUTABLE_SETUP']) return true;
  mkdirSync(`${root}/.cache`, { recursive: true });
  const again = [process.execPath, fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  const options = { stdio: 'inherit', env: { ...process.env, IMMUTABLE_SETUP: 'locked' } };
  let held = spawnSync('flock', ['-n', '-E', '75', `${root}/.cache/setup.lock`, ...again], options);
  if (held.status === 75) {
    console.log('setup: waiting for another set-up of this clone to end');
    held = spawnSync('flock', [`${root}/.cache/setup.lock`, ...again], options);
  }
  if (held.error) console.error(`setup: flock cannot be run (${held.error.code}); install util-linux`);
  process.exitCode = held.status ?? 1;
  return false;
}

if (alone()) {
  try {
    if (process.platform !== 'linux' || process.arch !== 'x64') {
      throw new SetupError(`the tools come for Linux on x64, and this is ${process.platform} on ${process.arch}`);
    }
    await Promise.all(
      lines.map(async (steps) => {
        for (const step of steps) await step();
      }),
    );
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(`setup: ${error.message}`);
    process.exitCode = 1;
  }
}
