/** Counts what a demo leaves behind: its processes, the machines' containers and its files. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { docker as client } from '../app/image.ts';

export interface Left {
  readonly processes: readonly string[];
  readonly containers: readonly string[];
  readonly files: readonly string[];
}

/** Processes of this machine, but for `except`, whose command or environment names one of `marks`. */
export function processesNaming(marks: readonly string[], except: readonly number[]): string[] {
  return readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid) || except.includes(Number(pid))) return false;
    try {
      const [command, environment] = ['cmdline', 'environ'].map((file) =>
        readFileSync(`/proc/${pid}/${file}`, 'latin1'),
      );
      return marks.some((mark) => command?.includes(mark) || environment?.includes(mark));
    } catch {
      return false; // It ended meanwhile.
    }
  });
}

export function containersOf(dockerHost: string, cloud: string): string[] {
  return docker(dockerHost, 'ps', '--all', '--quiet', '--filter', `label=immutable.cloud=${cloud}`);
}

/** The images of a registry that is gone: nobody could use them again. Others may hold the same images by other names. */
export function removeImages(dockerHost: string, repository: string): void {
  const format = '{{.Repository}}:{{.Tag}} {{.Repository}}@{{.Digest}}';
  const names = docker(dockerHost, 'images', '--digests', '--format', format, repository).flatMap((line) =>
    line.split(' ').filter((name) => !name.includes('<none>')),
  );
  if (names.length > 0) spawnSync(client, ['--host', dockerHost, 'rmi', ...new Set(names)], { stdio: 'ignore' });
}

export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' });
}

export function told({ processes, containers, files }: Left): string {
  return `left behind: ${processes.length} processes, ${containers.length} containers, ${files.length} files`;
}

export function nothing({ processes, containers, files }: Left): boolean {
  return processes.length + containers.length + files.length === 0;
}

function docker(host: string, ...words: string[]): string[] {
  const said = execFileSync(client, ['--host', host, ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return said.split('\n').filter((line) => line !== '');
}
