import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { ask, once, root, run, SetupError } from './step.mjs';

const requirements = 'dev/setup/requirements.txt';
const supported = 'import sys; assert sys.version_info >= (3, 11)';
const remedy = 'see that PyPI can be reached, then run this again';

export async function python() {
  const makes = ['.venv/bin/moto_server', '.venv/bin/act', '.venv/bin/zizmor', '.venv/bin/actionlint'];
  await once('python', [readFileSync(`${root}/${requirements}`, 'utf8')], makes, async () => {
    const interpreter = find();
    if (ask(`${root}/.venv/bin/python`, '-c', supported) === undefined) {
      rmSync(`${root}/.venv`, { recursive: true, force: true });
      await run('venv', 'a Python environment', 'install python3', interpreter, [
        '-m',
        'venv',
        '--without-pip',
        '.venv',
      ]);
    }
    // Most of it is never imported: what is, is compiled then.
    const flags = ['--disable-pip-version-check', '--no-compile', '--progress-bar', 'off', '-r', requirements];
    await run('pip', 'Python packages', remedy, `${root}/.venv/bin/python`, [pip(), 'install', ...flags]);
  });
}

function find() {
  for (const name of ['python3', 'python3.14', 'python3.13', 'python3.12', 'python3.11']) {
    if (ask(name, '-c', supported) !== undefined) return name;
  }
  throw new SetupError('no Python from 3.11 on was found; install python3');
}

/** Debian's Python has no pip of its own: the wheel among the unpacked packages is one that runs as it is. */
export function pip() {
  const folder = `${root}/.cache/debian/usr/share/python-wheels`;
  const wheel = readdirSync(folder).find((file) => file.startsWith('pip-'));
  if (wheel === undefined) throw new SetupError('the package python3-pip-whl holds no pip; install python3-pip');
  return `${folder}/${wheel}/pip`;
}
