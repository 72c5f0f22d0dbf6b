import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { wrong } from '../../core/errors.ts';
import { configKey } from '../../core/image/reference.ts';
import type { DockerEnv } from '../../ports/build.ts';
import type { Login } from '../../ports/images.ts';

interface ConfigFile {
  readonly auths?: Readonly<Record<string, unknown>>;
  readonly credHelpers?: Readonly<Record<string, string>>;
  readonly [other: string]: unknown;
}

/**
 * A docker configuration of our own: the user's, with our log-ins on top, in a folder that only this user can read. What
 * docker writes lands there; builders stay the user's, because BUILDX_CONFIG goes on naming theirs.
 */
export function configure(folder: string, logins: Readonly<Record<string, Login>>): DockerEnv {
  const theirs = resolve(process.env['DOCKER_CONFIG'] || join(homedir(), '.docker'));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const part of ['cli-plugins', 'contexts']) {
    if (existsSync(join(theirs, part))) symlinkSync(join(theirs, part), join(folder, part));
  }
  const base = read(join(theirs, 'config.json'));
  const hosts = Object.entries(logins).map(([host, login]) => [configKey(host), login] as const);
  const config: ConfigFile = {
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

function read(file: string): ConfigFile {
  if (!existsSync(file)) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw wrong(
      `reading docker's configuration: ${file} is not JSON (${(error as Error).message}); correct it or take it away`,
    );
  }
}
