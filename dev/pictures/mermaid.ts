import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const VERSION = '11.12.2';
const INTEGRITY = 'sha512-n34QPDPEKmaeCG4WDMGy0OT6PSyxKCfy2pJgShP+Qow2KLrvWjclwbc3yXfSIf4BanqWEhQEpngWwNp/XhZt6w==';

/** What draws a summary's charts as GitHub does, as one script; no part of the set-up, since only pictures need it. */
export function mermaid(cache: string): string {
  const folder = join(cache, 'mermaid', VERSION);
  const script = join(folder, 'package/dist/mermaid.min.js');
  if (existsSync(script)) return readFileSync(script, 'utf8');
  mkdirSync(folder, { recursive: true });
  execFileSync('npm', ['pack', `mermaid@${VERSION}`, '--silent', '--pack-destination', folder]);
  const archive = join(folder, `mermaid-${VERSION}.tgz`);
  const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (found !== INTEGRITY) throw new Error(`making pictures: mermaid ${VERSION} is ${found}, not ${INTEGRITY}`);
  execFileSync('tar', ['-xzf', archive, '-C', folder, 'package/dist/mermaid.min.js']);
  rmSync(archive);
  return readFileSync(script, 'utf8');
}
