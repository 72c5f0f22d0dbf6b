/** The three actions that one would use instead, from checkouts: amazon-ecr-login, metadata-action, build-push-action. */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** GitHub's answer to all that they ask of it. */
const REPOSITORY = {
  ...{ name: 'orders', full_name: 'acme/orders', html_url: 'https://github.com/acme/orders', description: '' },
  ...{ default_branch: 'main', private: true, owner: { login: 'acme' }, license: null },
};

export interface Peers {
  /** Milliseconds of all three, one after the other. */
  run(): Promise<number>;
  close(): Promise<void>;
}

/** `checkouts`: the folder with one for each, by its name. `env`: of the job, AWS, the builder and the workspace included. */
export async function openPeers(
  checkouts: string,
  folder: string,
  repository: string,
  env: Readonly<Record<string, string>>,
): Promise<Peers> {
  const server = createServer((_, said) =>
    said.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(REPOSITORY)),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  mkdirSync(folder);
  const file = (name: string) => join(folder, name);
  writeFileSync(file('event'), JSON.stringify({ repository: REPOSITORY }));
  const job = {
    ...{ ...env, PATH: env['PATH'] ?? process.env['PATH'] ?? '', HOME: folder, GITHUB_ACTIONS: 'true' },
    ...{ GITHUB_EVENT_PATH: file('event'), GITHUB_EVENT_NAME: 'push', GITHUB_RUN_ATTEMPT: '1' },
    GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    // Neither is to be had here: a store of artifacts, and somebody to look at it.
    ...{ DOCKER_BUILD_SUMMARY: 'false', DOCKER_BUILD_RECORD_UPLOAD: 'false' },
  };
  const step = async (script: string, inputs: Readonly<Record<string, string>>) => {
    const files = { GITHUB_OUTPUT: 'output', GITHUB_STATE: 'state', GITHUB_STEP_SUMMARY: 'summary', GITHUB_ENV: 'env' };
    for (const name of Object.values(files)) writeFileSync(file(name), '');
    const own = Object.entries(files).map(([name, value]) => [name, file(value)]);
    const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
    const words = [join(checkouts, script)];
    const options = { cwd: env['GITHUB_WORKSPACE'] ?? '', env: { ...job, ...Object.fromEntries([...own, ...given]) } };
    await promisify(execFile)(process.execPath, words, { ...options, maxBuffer: 1e8 });
    return readFileSync(file('output'), 'utf8');
  };
  return {
    async run() {
      const began = performance.now();
      await step('amazon-ecr-login/dist/index.js', { 'mask-password': 'true', 'registry-type': 'private' });
      const told = await step('metadata-action/dist/index.cjs', {
        ...{ context: 'workflow', images: repository, tags: 'type=sha,format=long,prefix=', 'github-token': 't' },
      });
      const tag = /^tags<<.*\n(.+)$/m.exec(told)?.[1] ?? '';
      if (!tag.startsWith(`${repository}:`)) throw new Error(`metadata-action told no tag: ${told}`);
      const flags = { push: 'true', load: 'false', pull: 'false', 'no-cache': 'false' };
      await step('build-push-action/dist/index.cjs', { context: '.', tags: tag, 'github-token': 't', ...flags });
      return performance.now() - began;
    },
    close: async () => void server.close(),
  };
}
