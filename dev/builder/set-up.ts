// The set-up's part that compiles a builder, for what builds images and is started by a script that doesn't wait for it.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Ends the process when it can't be had; the set-up has said why. */
export function setUpBuilder(): void {
  const setup = fileURLToPath(new URL('../setup.mjs', import.meta.url));
  const { status } = spawnSync(process.execPath, [setup], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
