// Debian packages, unpacked where we can use them: no root needed, and no service of theirs is started.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { ask, once, root, run, SetupError } from './step.mjs';

const list = readFileSync(`${root}/dev/setup/debian.txt`, 'utf8');
const target = `${root}/.cache/debian`;
const scratch = `${root}/.cache/debian-new`;
const remedy = "see that Debian's package servers can be reached, or install the packages of dev/setup/debian.txt";

/** Package lists of our own, where the machine has none or old ones and we may not be root. */
const own = [
  ...['-o', `Dir::State::Lists=${root}/.cache/apt/lists`],
  ...['-o', `Dir::Cache=${root}/.cache/apt/cache`],
  ...['-o', 'APT::Sandbox::User='],
];

export async function debian() {
  const engine = ask('sh', '-c', 'PATH=$PATH:/usr/sbin:/sbin command -v dockerd') === undefined;
  await once('debian', [list, engine], ['.cache/debian/usr'], async () => {
    if (!ask('apt-get', '--version')) throw new SetupError('apt-get was not found; this needs Debian or Ubuntu');
    rmSync(scratch, { recursive: true, force: true });
    mkdirSync(`${scratch}/packages`, { recursive: true });
    try {
      await fetch(engine, []);
    } catch {
      await refresh();
      await fetch(engine, own);
      rmSync(`${root}/.cache/apt`, { recursive: true, force: true });
    }
    await run(
      'unpack',
      'unpacking',
      remedy,
      'sh',
      ['-c', 'for p in packages/*.deb; do dpkg-deb -x "$p" tree || exit 1; done'],
      { cwd: scratch },
    );
    rmSync(target, { recursive: true, force: true });
    renameSync(`${scratch}/tree`, target);
    rmSync(scratch, { recursive: true, force: true });
  });
}

async function refresh() {
  for (const folder of ['lists/partial', 'cache/archives/partial'])
    mkdirSync(`${root}/.cache/apt/${folder}`, { recursive: true });
  await run('apt-update', "the list of Debian's packages", remedy, 'apt-get', [...own, 'update']);
}

async function fetch(engine, options) {
  const roots = wanted(engine, options);
  const plan = ask('apt-get', ...options, 'install', '--simulate', '--no-install-recommends', ...roots);
  if (plan === undefined) throw new SetupError(`${roots.join(', ')} cannot be had from Debian's packages; ${remedy}`);
  const missing = [...plan.matchAll(/^Inst (\S+) /gm)].map(([, name]) => name);
  const packages = [...new Set([...roots, ...missing])];
  await run(
    'download',
    `${packages.length} Debian packages`,
    remedy,
    'apt-get',
    [...options, 'download', ...packages],
    {
      cwd: `${scratch}/packages`,
    },
  );
  if (readdirSync(`${scratch}/packages`).length < packages.length)
    throw new SetupError(`some of ${packages} did not come`);
}

function wanted(engine, options) {
  const lines = list.split('\n').filter((line) => line && !line.startsWith('#'));
  return lines.flatMap((line) => {
    const [, condition, names] = /^(?:(.*): )?(.*)$/.exec(line);
    if (condition?.startsWith('engine') && !engine) return [];
    const each = names.split(' ');
    if (!condition?.endsWith('where known')) return each;
    return each.filter((name) => ask('apt-cache', ...options, 'show', name));
  });
}
