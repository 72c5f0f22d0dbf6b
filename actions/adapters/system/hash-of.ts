import { createHash } from 'node:crypto';
import { closeSync, openSync, readlinkSync, readSync } from 'node:fs';
import type { Found } from './files-in.ts';

/** SHA-256 of what is in a file, or of where a link points; the file may be larger than what fits into memory. */
export function hashOf({ path, entry }: Found): Buffer {
  const hash = createHash('sha256');
  if (entry.isSymbolicLink()) return hash.update(readlinkSync(path, 'buffer')).digest();
  const file = openSync(path, 'r');
  const part = Buffer.allocUnsafe(1 << 20);
  try {
    for (let read = readSync(file, part); read > 0; read = readSync(file, part)) hash.update(part.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return hash.digest();
}
