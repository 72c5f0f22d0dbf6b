import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configKey } from '../../core/image/reference.ts';
import type { DockerEnv } from '../../ports/build.ts';
import type { Login } from '../../ports/images.ts';
import { type DockerConfig, dockerConfig, dockerFolder } from '../system/docker-config.ts';

/**
 * A docker configuration of our own: the user's, with our log-ins on top, in a folder that only this user can read. What
 * docker writes lands there; builders stay the user's, because BUILDX_CONFIG goes on naming theirs.
 */
export function configure(folder: string, logins: Readonly<Record<string, Login>>): DockerEnv {
  const theirs = dockerFolder();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const part of ['cli-plugins', 'contexts']) {
    if (existsSync(join(theirs, part))) symlinkSync(join(theirs, part), join(folder, part));
  }
  const base = dockerConfig();
  const hosts = Object.entries(logins).map(([host, login]) => [configKey(host), login] as const);
  const config: DockerConfig = {
    ...base,
    auths: {
      ...base.auths,
      ...Object.fromEntries(
        hosts.map(([host, { username, password }]) => [host, { auth: encode(username, password) }]),
      ),
    },
    // An empty helper means this file, also where there is a credsStore.
    credHelpers: { ...base.credHelpers, ...Object.fromEntries(hosts.map(([host]) => [host, ''])) },
  };
  writeFileSync(join(folder, 'config.json'), JSON.stringify(config), { mode: 0o600 });
  return { DOCKER_CONFIG: folder, BUILDX_CONFIG: process.env['BUILDX_CONFIG'] || join(theirs, 'buildx') };
}

function encode(username: string, password: string): string {
  return Buffer.from(`${username}:${password}`).toString('base64');
}
