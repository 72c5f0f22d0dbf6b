import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { wrong } from '../../core/errors.ts';
import { configKey } from '../../core/image/reference.ts';
import type { Login } from '../../ports/images.ts';

interface Config {
  readonly auths?: Readonly<
    Record<string, { auth?: string; username?: string; password?: string; identitytoken?: string }>
  >;
  readonly credHelpers?: Readonly<Record<string, string>>;
  readonly credsStore?: string;
}

/** What a step before logged docker in to: https://docs.docker.com/reference/cli/docker/login/. Only read, never changed. */
export async function dockerLogin(host: string): Promise<Login | undefined> {
  const file = join(process.env['DOCKER_CONFIG'] || join(homedir(), '.docker'), 'config.json');
  const config = await read(file);
  const key = configKey(host);
  const helper = config.credHelpers?.[key] ?? config.credHelpers?.[host] ?? config.credsStore;
  return (helper ? await ask(helper, key) : undefined) ?? stored(config, host);
}

async function read(file: string): Promise<Config> {
  const content = await readFile(file, 'utf8').catch(() => '{}');
  try {
    return JSON.parse(content);
  } catch (error) {
    throw wrong(`reading docker's log-ins: ${file} is not JSON; correct or remove it`, error);
  }
}

function stored({ auths = {} }: Config, host: string): Login | undefined {
  const plain = (key: string) => key.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
  const hosts = host === 'docker.io' ? ['index.docker.io', 'docker.io', 'registry-1.docker.io'] : [host];
  const found = Object.entries(auths).find(([key]) => hosts.includes(plain(key)))?.[1];
  if (found?.identitytoken) return { username: '<token>', password: found.identitytoken };
  if (found?.username && found.password) return { username: found.username, password: found.password };
  const [, username, password] = /^([^:]*):(.*)$/s.exec(Buffer.from(found?.auth ?? '', 'base64').toString()) ?? [];
  return username && password ? { username, password } : undefined;
}

/** https://github.com/docker/docker-credential-helpers: the host on stdin, JSON on stdout. */
async function ask(helper: string, key: string): Promise<Login | undefined> {
  const child = spawn(`docker-credential-${helper}`, ['get'], { stdio: ['pipe', 'pipe', 'ignore'] });
  // One that isn't there, or knows no such host, is like one without an answer.
  const ended = new Promise<number | null>((done) => {
    child.on('error', () => done(null)).on('close', (code) => done(code));
  });
  child.stdin.on('error', () => {}).end(key);
  const [code, said] = await Promise.all([ended, text(child.stdout)]);
  if (code !== 0) return undefined;
  try {
    const { Username: username, Secret: password } = JSON.parse(said);
    return username && password ? { username, password } : undefined;
  } catch {
    return undefined; // not the parser's words: they quote what may be a secret
  }
}
