import { text } from 'node:stream/consumers';
import { configKey } from '../../core/image/reference.ts';
import type { Login } from '../../ports/images.ts';
import { type DockerConfig, dockerConfig } from '../system/docker-config.ts';
import { start } from '../system/running.ts';

/** What a step before logged docker in to: https://docs.docker.com/reference/cli/docker/login/. Only read, never changed. */
export async function dockerLogin(host: string): Promise<Login | undefined> {
  const config = dockerConfig();
  const key = configKey(host);
  const helper = config.credHelpers?.[key] ?? config.credHelpers?.[host] ?? config.credsStore;
  return (helper ? await ask(helper, key) : undefined) ?? stored(config, host);
}

function stored({ auths = {} }: DockerConfig, host: string): Login | undefined {
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
  const program = start(`docker-credential-${helper}`, ['get'], { quiet: true });
  program.in.end(key);
  const [{ code }, said] = await Promise.all([program.end, text(program.out)]);
  // One that isn't there, or knows no such host, is like one without an answer.
  if (code !== 0) return undefined;
  try {
    const { Username: username, Secret: password } = JSON.parse(said);
    return username && password ? { username, password } : undefined;
  } catch {
    return undefined; // not the parser's words: they quote what may be a secret
  }
}
