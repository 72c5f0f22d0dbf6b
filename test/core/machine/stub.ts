/** A machine of a unit test: real bash, with tiny programs where docker, aws and curl would be, and a scratch root. */
import { spawnSync } from 'node:child_process';
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
    run(script) {
      const here = script.replaceAll(/(?<![\w.])\/(run|var\/lib|etc)\/(?=immutable|systemd)/g, `${folder}/$1/`);
      write('script', here, 0o755);
      const { status, stdout, stderr } = spawnSync('bash', [at('script')], {
        env: { PATH: `${at('bin')}:/usr/bin:/bin`, FOLDER: folder },
        encoding: 'utf8',
        timeout: 20_000,
      });
      return { code: status ?? -1, output: stdout + stderr };
    },
  };
}
