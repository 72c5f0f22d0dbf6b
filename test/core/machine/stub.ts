/** A machine of a unit test: real bash, with tiny programs where docker, aws and curl would be, and a scratch root. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';

export interface StubMachine {
  readonly folder: string;
  /** Runs a script with /run/immutable, /var/lib/immutable and /etc/systemd of this machine. */
  run(script: string): { code: number; output: string };
  /** Replaces a program by the body of a bash script. */
  program(name: string, body: string): void;
  /** What is in a file of the machine. */
  file(path: string): string;
  has(path: string): boolean;
  write(path: string, text: string): void;
  /** Takes programs away that this system may have, and says whose it is (ID of /etc/os-release). */
  lacks(programs: readonly string[], id: string): void;
}

export function stubMachine(t: TestContext): StubMachine {
  const folder = mkdtempSync(join(tmpdir(), 'immutable-machine-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const at = (path: string) => join(folder, path);
  const write = (path: string, text: string, mode = 0o644) => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text, { mode });
  };
  const program = (name: string, body: string) => write(`bin/${name}`, `#!/bin/bash\n${body}\n`, 0o755);
  mkdirSync(at('run'));
  let path = '/usr/bin:/bin';
  program('sleep', 'exec /bin/sleep 0.01');
  program('systemctl', 'echo "systemctl $*"');
  program(
    'curl',
    `case "$*" in
      *latest/api/token) echo token ;;
      *local-ipv4) echo 127.9.0.4 ;;
      *region) echo eu-west-1 ;;
      *ami-id) echo ami-1 ;;
      *healthz) echo "200 0.012345" ;;
    esac`,
  );
  return {
    folder,
    program,
    write,
    file: (path) => readFileSync(at(path), 'utf8'),
    has: (path) => existsSync(at(path)),
    lacks(programs, id) {
      write('etc/os-release', `ID=${id}\nPRETTY_NAME="${id} 1"\n`);
      for (const name of programs) rmSync(at(`bin/${name}`), { force: true });
      path = bareSystem();
    },
    run(script) {
      const here = script.replaceAll(
        /(?<![\w.])\/(run|var\/lib|etc)\/(?=immutable|systemd|os-release)/g,
        `${folder}/$1/`,
      );
      write('script', here, 0o755);
      const { status, stdout, stderr } = spawnSync('bash', [at('script')], {
        env: { PATH: `${at('bin')}:${path}`, FOLDER: folder },
        encoding: 'utf8',
        timeout: 20_000,
      });
      return { code: status ?? -1, output: stdout + stderr };
    },
  };
}

let bare: string | undefined;

/** This system's programs but those that a stock AMI may lack; once for all tests of a process. */
function bareSystem(): string {
  if (bare) return bare;
  const folder = mkdtempSync(join(tmpdir(), 'immutable-system-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  execFileSync('cp', ['-rs', '/usr/bin', folder]);
  bare = join(folder, 'bin');
  for (const name of ['curl', 'aws', 'docker']) rmSync(join(bare, name), { force: true });
  return bare;
}
