import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Written } from '../../ports/build.ts';
import { bytesOf, textOf } from '../system/bytes.ts';
import { filesIn } from '../system/files-in.ts';
import { isPointer } from './lfs-pointers.ts';

/** What lies in a folder that files of a commit were written to. */
export function writtenTo(folder: string): Written {
  const at = (path: string) => bytesOf(join(folder, path));
  const start = Buffer.byteLength(join(folder, '/'));
  return {
    has: (path) => existsSync(at(path)),
    filesBelow(path) {
      if (!existsSync(at(path))) return [];
      const files = [...filesIn(at(path))].filter(({ entry }) => entry.isFile());
      return files.map((each) => textOf(each.path.subarray(start)));
    },
    isPointer: (path) => isPointer(at(path)),
  };
}
