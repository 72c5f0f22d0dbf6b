import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { wrong } from '../../core/errors.ts';

/** What docker's configuration file may hold, as far as it is read: https://docs.docker.com/reference/cli/docker/#configuration-files */
export interface DockerConfig {
  readonly auths?: Readonly<
    Record<string, { auth?: string; username?: string; password?: string; identitytoken?: string }>
  >;
  readonly credHelpers?: Readonly<Record<string, string>>;
  readonly credsStore?: string;
  readonly [other: string]: unknown;
}

/** The user's folder of docker's configuration, absolute; it need not be there. */
export function dockerFolder(): string {
  return resolve(process.env['DOCKER_CONFIG'] || join(homedir(), '.docker'));
}

/** What a step before logged docker in to and set up; {} when there is none. Only read, never changed. */
export function dockerConfig(): DockerConfig {
  const file = join(dockerFolder(), 'config.json');
  try {
    return JSON.parse(textOf(file) ?? '{}');
  } catch {
    // Not the parser's own words: they quote the text, which may hold a password.
    throw wrong(`reading docker's configuration: ${file} is not JSON; correct it or take it away`);
  }
}

/** A file that can't be read is like none to docker too. */
function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
