import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { failed, type Stopped, wrong } from '../../core/errors.ts';
import { blobPath } from '../../core/image/oci.ts';
import { parsePlatform, platformText } from '../../core/image/platform.ts';
import type { BuiltImage, DockerEnv, TestOrder } from '../../ports/build.ts';
import { command, type Ended } from '../system/command.ts';
import { docker } from './docker.ts';

const doing = 'testing the image';
/** Lines of a failed test that its annotation shows; the log has them all. */
const SHOWN = 20;

/** The very bytes that were built are loaded, not a second build of them. */
export async function test(order: TestOrder, env: DockerEnv, tell: (line: string) => void): Promise<void> {
  const last: string[] = [];
  const hear = (line: string) => {
    tell(line);
    last.push(line);
    if (last.length > SHOWN) last.shift();
  };
  const image = await forEngine(order.images, env);
  try {
    await load(order, image, env);
    const words = ['run', '--rm', '--name', order.name, order.name, ...order.words];
    const { code } = await docker(doing, words, { env, onLine: hear, onErrorLine: hear });
    if (code === 0) return;
    const said = last.length === 0 ? 'it wrote nothing' : `its last lines:\n${last.join('\n')}`;
    throw failed(
      `test-command: ${order.words.join(' ')} ended with ${code} in the image, so nothing may be pushed; ${said}`,
    );
  } finally {
    await removeTest(order.name, env);
  }
}

export async function removeTest(name: string, env: DockerEnv): Promise<void> {
  await docker(doing, ['rm', '--force', '--volumes', name], { env });
  await docker(doing, ['image', 'rm', '--force', name], { env });
}

async function forEngine(images: readonly BuiltImage[], env: DockerEnv): Promise<BuiltImage> {
  const told = await docker(doing, ['version', '--format', '{{.Server.Os}}/{{.Server.Arch}}'], { env });
  if (told.code !== 0) throw trouble(told);
  const { os, architecture } = parsePlatform(told.out.trim());
  const found = images.find(({ platform }) => platform.os === os && platform.architecture === architecture);
  if (found) return found;
  const built = images.map(({ platform }) => platformText(platform)).join(', ');
  throw wrong(
    `${doing}: the Docker engine runs ${os}/${architecture}, and the image is for ${built}; add that platform, or test on a runner of one of these`,
  );
}

/** `docker load` takes an OCI layout from version 25 on; with this list of the parts it takes the same files from 20.10 on. */
async function load({ layout, name, scratch }: TestOrder, image: BuiltImage, env: DockerEnv): Promise<void> {
  const folder = join(scratch, 'load');
  const archive = join(folder, 'image.tar');
  mkdirSync(folder, { recursive: true });
  try {
    const parts = [image.content.config, ...(image.content.layers ?? [])].flatMap((each) => each?.digest ?? []);
    const paths = parts.map(blobPath);
    const [Config, ...Layers] = paths;
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify([{ Config, RepoTags: [`${name}:latest`], Layers }]));
    // All seen from one folder, in which tar runs: GNU's takes a backslash in what -C names for the beginning of an escape.
    symlinkSync(resolve(layout, 'blobs'), join(folder, 'blobs'));
    const packed = await command('tar', ['-cf', resolve(archive), 'manifest.json', ...new Set(paths)], { folder });
    if (packed.code !== 0) throw trouble(packed);
    const loaded = await docker(doing, ['load', '--input', archive], { env });
    if (loaded.code !== 0) throw trouble(loaded);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function trouble({ code, err }: Ended): Stopped {
  const said = err.trim() || `it ended with ${code}`;
  if (/no space left on device/i.test(said))
    return failed(`${doing}: the disk is full (${said}); free some space and run again`);
  if (/Cannot connect to the Docker daemon|failed to connect|error during connect/i.test(said)) {
    return wrong(
      `${doing}: no Docker engine answers (${said}); test-command needs one, start it or leave test-command empty`,
    );
  }
  return failed(`${doing}: docker could not load it: ${said}`);
}
