/** actionlint and zizmor on every workflow, each shown to work by a seeded workflow that it must refuse. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, venv } from './places.ts';

const linters = {
  actionlint: {
    command: ['actionlint', '-no-color', '-shellcheck=', '-pyflakes='],
    says: 'is not defined in object type',
  },
  zizmor: {
    command: ['zizmor', '--offline', '--no-progress', '--color=never', '--config', '.github/zizmor.yml'],
    says: 'unpinned-uses',
  },
};

/** The examples where they will lie, since one calls another; actionlint looks for a repository around them. */
const examples = mkdtempSync(join(tmpdir(), 'immutable-workflows-'));
process.on('exit', () => rmSync(examples, { recursive: true, force: true }));
mkdirSync(join(examples, '.git'));
cpSync(join(root, 'workflows-examples'), join(examples, '.github/workflows'), { recursive: true });

const files = [join(root, '.github/workflows'), join(examples, '.github/workflows')]
  .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
  .filter((file) => /\.ya?ml$/.test(file));

for (const [name, { command, says }] of Object.entries(linters)) {
  const good = lint(command, files);
  if (good.status !== 0) fail(`${name} finds fault:\n${good.output}`);
  const seeded = lint(command, [`dev/checks/seeded/${name}.yml`]);
  if (seeded.status === 0 || !seeded.output.includes(says)) {
    fail(`${name} lets the seeded bad workflow pass (${seeded.status}):\n${seeded.output}`);
  }
}

function lint([command = '', ...args]: readonly string[], paths: readonly string[]) {
  const { status, stdout, stderr, error } = spawnSync(join(venv, command), [...args, ...paths], {
    cwd: root,
    encoding: 'utf8',
  });
  if (error) throw error;
  return { status, output: `${stdout}${stderr}` };
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
