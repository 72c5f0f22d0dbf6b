import { closeSync, existsSync, openSync, readSync } from 'node:fs';

const HEAD = 'version https://git-lfs.github.com/spec/';

/** Whether a file is no more than Git LFS's name for it: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md#the-pointer */
export function isPointer(file: Buffer): boolean {
  if (!existsSync(file)) return false;
  const open = openSync(file, 'r');
  try {
    const head = Buffer.alloc(HEAD.length);
    return readSync(open, head) === HEAD.length && head.toString('latin1') === HEAD;
  } finally {
    closeSync(open);
  }
}
