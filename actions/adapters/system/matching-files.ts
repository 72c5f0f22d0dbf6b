import { glob, realpath, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { wrong } from '../../core/errors.ts';
import type { Files } from '../../ports/files.ts';

/** Never tests of one's own. */
const NEVER = ['**/node_modules/**', '**/.git/**'];

/** By Node's own patterns, which follow no link in `**` and find no name with a dot first unless it is written. */
export function filesOf(workspace: string): Files {
  return {
    async find(patterns) {
      const root = await realpath(workspace);
      const without = patterns.filter((each) => each.startsWith('!')).map((each) => each.slice(1));
      const found = new Map<string, number>();
      for (const pattern of patterns.filter((each) => !each.startsWith('!'))) {
        for await (const path of glob(pattern, { cwd: root, exclude: [...NEVER, ...without] })) {
          const file = await stat(join(root, path)).catch(() => undefined);
          if (!file?.isFile()) continue;
          const here = relative(root, resolve(root, path));
          const real = await realpath(resolve(root, path));
          if (here.startsWith('..') || !real.startsWith(`${root}${sep}`)) {
            throw wrong(`looking for files by ${pattern}: ${path} leads out of the workspace; name files inside of it`);
          }
          found.set(here.replaceAll(sep, '/'), file.size);
        }
      }
      return [...found].map(([path, size]) => ({ path, size })).toSorted((a, b) => (a.path < b.path ? -1 : 1));
    },
  };
}
