// Builds the app's images without any base image or public registry: this node and its libraries on scratch.
import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { sharedLibraries } from './libraries.ts';

const run = promisify(execFile);

export interface AppImage {
  /** `<registry>/orders`, as ECR tells it. */
  repository: string;
  version: string;
  behaviour?: 'good' | 'errors' | 'lags' | 'never-boots';
  /** Whether it has busybox as its /bin/sh, as a healthcheck needs one. */
  shell?: boolean;
}

export interface Registry {
  dockerHost: string | undefined;
  /** For the AWS CLI of the machine that builds: where ECR is. */
  env: Record<string, string>;
}

const unpacked = fileURLToPath(new URL('../../.cache/debian/usr/bin/docker', import.meta.url));
/** The client: the one that set-up unpacked, or the machine's own. */
export const docker = [unpacked, '/usr/bin/docker'].find(existsSync) ?? 'docker';
const debian = fileURLToPath(new URL('../../.cache/debian/bin/busybox', import.meta.url));
const busybox = [debian, '/bin/busybox'].find(existsSync) ?? debian;

/** Builds and pushes one version; returns its reference by digest. Layers are shared by all versions. */
export async function buildApp(
  registry: Registry,
  { repository, version, behaviour = 'good', shell = false }: AppImage,
): Promise<string> {
  return await make(registry, `${repository}:${version}-${behaviour}`, [
    ...(shell ? ['COPY busybox /bin/sh'] : []),
    `ENV VERSION=${version} BEHAVIOUR=${behaviour}`,
    'ENTRYPOINT ["/usr/bin/node", "/app/server.mjs"]',
  ]);
}

/** What a Dockerfile of the app can begin with: node alone. Returns its reference by digest. */
export async function buildBase(registry: Registry, repository: string): Promise<string> {
  return await make(registry, `${repository}:24`, ['ENTRYPOINT ["/usr/bin/node"]']);
}

/** Node and the app's program on scratch, and these lines; pushed under this tag. */
async function make({ dockerHost, env }: Registry, tag: string, lines: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'immutable-app-'));
  const engine = { ...process.env, ...env, DOCKER_HOST: dockerHost ?? '', DOCKER_CONFIG: folder, DOCKER_BUILDKIT: '0' };
  const call = async (...words: string[]) => (await run(docker, words, { env: engine, maxBuffer: 1e8 })).stdout;
  const repository = tag.slice(0, tag.lastIndexOf(':'));
  try {
    await fill(join(folder, 'context'), lines);
    await call('build', '--quiet', '--tag', tag, join(folder, 'context'));
    await logIn(call, engine, repository);
    const pushed = await call('push', tag);
    const digest = /digest: (sha256:[0-9a-f]{64})/.exec(pushed)?.[1];
    if (digest === undefined) throw new Error(`pushing ${tag}: no digest in ${pushed}`);
    return `${repository}@${digest}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(context: string, lines: readonly string[]): Promise<void> {
  const root = join(context, 'root');
  mkdirSync(join(root, 'app'), { recursive: true });
  mkdirSync(join(root, 'usr/bin'), { recursive: true });
  copyFileSync(realpathSync(process.execPath), join(root, 'usr/bin/node'));
  copyFileSync(new URL('./server.mjs', import.meta.url), join(root, 'app/server.mjs'));
  for (const library of await sharedLibraries(process.execPath)) {
    mkdirSync(join(root, dirname(library)), { recursive: true });
    copyFileSync(realpathSync(library), join(root, library));
  }
  copyFileSync(busybox, join(context, 'busybox'));
  const dockerfile = ['FROM scratch', 'COPY root /', ...lines];
  writeFileSync(join(context, 'Dockerfile'), `${dockerfile.join('\n')}\n`);
}

async function logIn(call: (...words: string[]) => Promise<string>, env: NodeJS.ProcessEnv, repository: string) {
  const { ECRClient, GetAuthorizationTokenCommand } = await import('@aws-sdk/client-ecr');
  const client = new ECRClient({
    endpoint: env['AWS_ENDPOINT_URL'] ?? '',
    region: env['AWS_REGION'] ?? '',
    credentials: { accessKeyId: env['AWS_ACCESS_KEY_ID'] ?? '', secretAccessKey: env['AWS_SECRET_ACCESS_KEY'] ?? '' },
  });
  const { authorizationData } = await client.send(new GetAuthorizationTokenCommand({}));
  const token = Buffer.from(authorizationData?.[0]?.authorizationToken ?? '', 'base64').toString();
  const [user = '', password = ''] = token.split(':');
  await call('login', '--username', user, '--password', password, repository.split('/')[0] ?? '');
}
