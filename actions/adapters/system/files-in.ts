import { type Dirent, readdirSync } from 'node:fs';

export interface Found {
  readonly path: Buffer;
  readonly entry: Dirent<Buffer>;
}

const SLASH = Buffer.from('/');

/** All that lies in a folder, at any depth, folders after what is in them. Node's own `recursive` takes every name for UTF-8. */
export function* filesIn(folder: Buffer): Generator<Found> {
  for (const entry of readdirSync(folder, { withFileTypes: true, encoding: 'buffer' })) {
    const path = Buffer.concat([folder, SLASH, entry.name]);
    if (entry.isDirectory()) yield* filesIn(path);
    yield { path, entry };
  }
}
