// What a commit can hold and git takes for a repository: a bare one, by whatever its config says.
import { execFileSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './repository.ts';

/** Puts one with a signed commit of its own into a folder that is there, to be committed with it. */
export function plant(into: string, config: string): void {
  const other = repository();
  other.commit({ Dockerfile: 'FROM other' });
  const [head = '', ...rest] = other.git('cat-file', 'commit', 'HEAD').split('\n\n');
  const signed = `${head}\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n -----END PGP SIGNATURE-----\n\n${rest.join('\n\n')}`;
  const words = ['hash-object', '-t', 'commit', '-w', '--stdin'];
  const id = execFileSync('git', words, { cwd: other.folder, input: signed, encoding: 'utf8' }).trim();
  other.git('reset', '--quiet', '--hard', id);
  for (const part of ['HEAD', 'objects', 'refs', 'index'])
    cpSync(join(other.folder, '.git', part), join(into, part), { recursive: true });
  other.remove();
  // git keeps no empty folder.
  for (const folder of ['refs/heads', 'objects']) writeFileSync(join(into, folder, '.keep'), '');
  writeFileSync(join(into, 'config'), `[core]\n\trepositoryformatversion = 0\n${config}`);
}
