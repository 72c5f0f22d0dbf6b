// What a program needs beside itself, for images that begin with nothing.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Paths of the shared libraries that a program loads, and of what loads them; a static one has none. */
export async function sharedLibraries(program: string, env = process.env): Promise<string[]> {
  const { stdout } = await run('ldd', [program], { env }).catch(() => ({ stdout: '' }));
  // A path may hold spaces; the address behind it doesn't begin with a slash.
  return [...stdout.matchAll(/(\/.*) \(0x[0-9a-f]+\)$/gm)].map(([, path = '']) => path);
}
