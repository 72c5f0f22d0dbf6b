// Programs of this machine for images that begin with nothing: each with the shared libraries that it loads.
import { copyFileSync, existsSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sharedLibraries } from '../app/libraries.ts';

const debian = fileURLToPath(new URL('../../.cache/debian/', import.meta.url));

/** Over `process.env`: what set-up unpacked finds its libraries. */
export const unpacked = { LD_LIBRARY_PATH: join(debian, 'usr/lib/x86_64-linux-gnu') };

/** The one that set-up unpacked, or the machine's own. */
export function find(name: string): string {
  const folders = [join(debian, 'usr/sbin'), join(debian, 'usr/bin'), join(debian, 'bin')];
  const found = [...folders, ...(process.env['PATH'] ?? '').split(':'), '/usr/sbin', '/sbin', '/bin'].map((folder) =>
    join(folder, name),
  );
  const program = found.find((path) => existsSync(path));
  if (program === undefined) throw new Error(`looking for the program ${name}: it was not found; run npm run setup`);
  return realpathSync(program);
}

/** Puts a program into a root's usr/bin, and its shared libraries where they are on this machine. */
export async function putProgram(name: string, root: string): Promise<void> {
  const program = find(name);
  mkdirSync(join(root, 'usr/bin'), { recursive: true });
  copyFileSync(program, join(root, 'usr/bin', name));
  for (const library of await sharedLibraries(program, { ...process.env, ...unpacked })) {
    const place = join(root, library.replace(debian, '/'));
    mkdirSync(dirname(place), { recursive: true });
    copyFileSync(realpathSync(library), place);
  }
}
