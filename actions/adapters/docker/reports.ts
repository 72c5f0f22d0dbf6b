import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ContainerEnd } from '../../ports/containers.ts';

/** Files, and bytes of one and of all together: what a container leaves may be anything. */
const FILES = 1000;
const LARGEST = 16 << 20;
const ALL = 64 << 20;

/** The `.xml` files right in a folder that a container could write to, whose links lead to this machine's own files. */
export function reportsIn(folder: string): ContainerEnd['reports'] {
  const found = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.xml'))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  let left = ALL;
  return found.slice(0, FILES + 1).map((entry, index) => {
    const { name } = entry;
    if (index === FILES) return { name, problem: `is one of more than ${FILES}` };
    if (!entry.isFile()) return { name, problem: 'is no file, or a link, which is not followed' };
    try {
      const { size } = statSync(join(folder, name));
      left -= size;
      if (size > LARGEST) return { name, problem: `is larger than ${LARGEST >> 20} MiB` };
      if (left < 0) return { name, problem: `is more than the ${ALL >> 20} MiB that are read of all reports` };
      return { name, text: readFileSync(join(folder, name), 'utf8') };
    } catch (error) {
      return { name, problem: `can't be read: ${(error as NodeJS.ErrnoException).code}` };
    }
  });
}
