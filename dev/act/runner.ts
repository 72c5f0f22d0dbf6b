/** One act process and all that its steps start: they end together, whoever of us dies first. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { cacheFlags } from './cache-service.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

// act starts each step in a session of its own and leaves it running when it is killed. In a PID namespace the kernel
// ends them all with act, and act with us.
const CONFINED = [
  ...['setpriv', '--pdeathsig', 'KILL', '--', 'unshare', '--pid', '--fork', '--kill-child', '--mount-proc'],
  ...(process.getuid?.() === 0 ? [] : ['--user', '--map-root-user']),
  '--',
];

/** In the mount namespace that comes with that of processes: nobody else's names are asked for elsewhere. */
function asking(nameServer: string | undefined, home: string): string[] {
  if (nameServer === undefined) return [];
  const file = join(home, 'resolv.conf');
  writeFileSync(file, `nameserver ${nameServer}\n`);
  return ['sh', '-c', 'mount --bind "$0" /etc/resolv.conf && exec "$@"', file];
}

const FLAGS = [
  ...['ubuntu-latest', 'ubuntu-24.04-arm'].flatMap((name) => ['--platform', `${name}=-self-hosted`]),
  ...['--json', '--no-skip-checkout'],
  // act's server of artifacts is not used; nothing is fetched; the address only has to be one of ours.
  ...['--action-offline-mode', '--artifact-server-addr', '127.0.0.1'],
];

const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

export async function runAct(run: {
  flags: string[];
  /** Holds act's cache and the steps' home, so that runs at the same time do not meet. */
  home: string;
  env: Record<string, string>;
  signal: AbortSignal | undefined;
  cache: string | undefined;
  nameServer: string | undefined;
  onLine: (line: string) => void;
}): Promise<number | null> {
  if (run.signal?.aborted) return null;
  const [command = '', ...words] = [
    ...CONFINED,
    ...asking(run.nameServer, run.home),
    join(ROOT, '.venv/bin/act'),
    ...run.flags,
    ...FLAGS,
    ...cacheFlags(run.cache),
  ];
  const child = spawn(command, words, {
    env: {
      HOME: run.home,
      XDG_CACHE_HOME: join(run.home, '.cache'),
      XDG_CONFIG_HOME: join(run.home, '.config'),
      TMPDIR: run.home,
      LANG: 'C.UTF-8',
      STAND_INS: join(ROOT, 'dev/act/actions'),
      NODE_OPTIONS: `--import=${pathToFileURL(join(ROOT, 'dev/act/last-words.mjs'))}`,
      ...run.env,
      // Whatever node comes first on PATH runs the actions; GitHub's is the one they declare.
      PATH: `${join(ROOT, 'node_modules/.bin')}:${run.env['PATH'] ?? PATH}`,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    // Ctrl-C reaches us, and we decide what becomes of the run.
    detached: true,
  });
  const abort = () => child.kill('SIGKILL');
  run.signal?.addEventListener('abort', abort, { once: true });
  createInterface({ input: child.stdout }).on('line', run.onLine);
  createInterface({ input: child.stderr }).on('line', run.onLine);
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    return code;
  } finally {
    run.signal?.removeEventListener('abort', abort);
  }
}
