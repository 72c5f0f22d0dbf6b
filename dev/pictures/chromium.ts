import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** No part of the set-up: hundreds of megabytes, for two pictures now and then. */
export function find(): string {
  const folders = (process.env['PATH'] ?? '').split(':');
  const found = folders.map((folder) => join(folder, 'chromium')).find(existsSync);
  if (found !== undefined) return found;
  console.error('making pictures: chromium was not found; apt-get install chromium fonts-noto-color-emoji');
  process.exit(1);
}
