import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { wrong } from '../../core/errors.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  ENOTDIR: 'is no folder',
  EACCES: 'may not be written to',
  EPERM: 'may not be written to',
  EROFS: 'may not be written to',
  ELOOP: 'is a link to itself',
  ENAMETOOLONG: 'has too long a name',
};

/** Makes a folder of this job's alone, where the runner has its temporary files; what `name` begins with. */
export function scratchFolder(name: string): string {
  const place = resolve(process.env['RUNNER_TEMP'] || tmpdir());
  try {
    return mkdtempSync(`${place}/${name}`);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const why = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
    if (why === undefined) throw error;
    throw wrong(
      `making a folder for temporary files: RUNNER_TEMP, ${place}, ${why}; give it a folder of this runner, or leave it as the runner sets it`,
      error,
    );
  }
}
