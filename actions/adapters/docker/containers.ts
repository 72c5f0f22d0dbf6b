import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { failed, wrong } from '../../core/errors.ts';
import { parseReference } from '../../core/image/reference.ts';
import { csvField } from '../../core/text/csv.ts';
import type { ContainerOrder, Containers } from '../../ports/containers.ts';
import { uniqueName } from '../system/runner.ts';
import { tellLines } from '../system/running.ts';
import { scratchFolder } from '../system/scratch-folder.ts';
import { configure } from './config.ts';
import { docker } from './docker.ts';
import { reportsIn } from './reports.ts';

const doing = 'running the tests';
/** Seconds for the tests to write their report in, once they are told to end. */
const GRACE = 5;
/** Seconds, some 24 days: a longer timer of Node's is none, https://nodejs.org/api/timers.html#settimeoutcallback-delay-args */
const LONGEST = 2_147_483;
/** Characters after which a line is taken for ended: there may be no end of it. */
const LINE = 16_384;

export function connectContainers(workspace: string): Containers {
  return {
    open: () => ({ name: uniqueName(), folder: scratchFolder('immutable-tests-') }),

    async ready(image, place, login) {
      const there = await docker(doing, ['image', 'inspect', '--format', '{{.Id}}', image]);
      if (there.code === 0) return;
      if (/Cannot connect to the Docker daemon|failed to connect|error during connect|dial unix/i.test(there.err)) {
        throw wrong(`${doing}: no Docker engine answers (${lastLine(there.err)}); use a runner that has one`);
      }
      const pull = async (env: Readonly<Record<string, string>>) =>
        await docker(doing, ['pull', '--quiet', image], { env });
      let pulled = await pull({});
      const found = pulled.code === 0 ? undefined : await login();
      if (found) pulled = await pull(configure(join(place.folder, 'docker'), { [parseReference(image).host]: found }));
      if (pulled.code === 0) return;
      throw failed(
        `image: ${image} can't be pulled: ${lastLine(pulled.err)}; correct its name, or log in to its registry in a step before`,
      );
    },

    async run(order, { name, folder }, tell) {
      const reports = join(folder, 'reports');
      mkdirSync(reports);
      // Whoever the image's user is. No other user of this machine gets here: the folder around it is ours alone.
      chmodSync(reports, 0o777);
      const words = [...options(order, name, folder, reports, workspace), order.image, ...order.words];
      const ended = tellLines('docker', words, LINE, tell);
      const over = new AbortController();
      const late = pause(Math.min(order.timeout, LONGEST) * 1000, 'late' as const, { signal: over.signal }).catch(
        () => undefined,
      );
      const first = await Promise.race([ended, late]);
      over.abort();
      if (first === 'late') await stop(name, ended);
      const code = await ended;
      const known = typeof code === 'number' ? code : -1; // docker itself was ended
      return { code: first === 'late' ? 'late' : known, reports: reportsIn(reports) };
    },

    async close({ name, folder }) {
      await docker(doing, ['rm', '--force', '--volumes', name]);
      try {
        rmSync(folder, { recursive: true, force: true });
      } catch {
        // What another user in the container has made below its folders: the runner clears its temporary files.
      }
    },
  };
}

/** Until it is gone, since one that is only being made can't be stopped yet. */
async function stop(name: string, ended: Promise<unknown>): Promise<void> {
  let gone = false;
  void ended.then(() => {
    gone = true;
  });
  while (!gone) {
    await docker(doing, ['stop', '-t', String(GRACE), name]);
    await docker(doing, ['rm', '--force', '--volumes', name]);
    await Promise.race([ended, pause(500)]);
  }
}

/**
 * Nothing of the job's environment is handed on. `log-driver`: the engine would keep all that it writes. `shm-size`: "Chrome can run
 * out of memory" in docker's 64 MiB, https://playwright.dev/docs/docker, which says `--ipc=host`, and that is more than it needs.
 */
function options(order: ContainerOrder, name: string, folder: string, reports: string, workspace: string): string[] {
  const variables = join(folder, 'variables');
  // Not in argv, which every user of the machine can read.
  const lines = Object.entries(order.env).map(([variable, value]) => `${variable}=${value}\n`);
  writeFileSync(variables, lines.join(''), { mode: 0o600 });
  const { mount } = order;
  return [
    ...['run', '--rm', '--name', name, '--network', order.network, '--log-driver', 'none', '--shm-size', '1g'],
    ...Object.entries(order.labels).flatMap(([label, value]) => ['--label', `${label}=${value}`]),
    ...order.hosts.flatMap(([host, address]) => ['--add-host', `${host}:${address}`]),
    ...['--env-file', variables, '--mount', bound(reports, order.reports)],
    ...(mount === undefined ? [] : ['--mount', `${bound(resolve(workspace), mount)},readonly`, '--workdir', mount]),
  ];
}

function bound(from: string, to: string): string {
  return ['type=bind', `source=${from}`, `target=${to}`].map(csvField).join();
}

function lastLine(said: string): string {
  return said.trim().split('\n').at(-1)?.slice(0, 500) || 'docker gave no reason';
}
