import { createReadStream, createWriteStream, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createZstdDecompress } from 'node:zlib';
import { failed, type Stopped, wrong } from '../../core/errors.ts';
import { blobPath, type Descriptor } from '../../core/image/oci.ts';
import { parsePlatform, platformText } from '../../core/image/platform.ts';
import type { BuiltImage, DockerEnv, LoadOrder, PullOrder } from '../../ports/build.ts';
import { command, type Ended } from '../system/command.ts';
import { watchSilence } from '../system/silence.ts';
import { docker } from './docker.ts';

/** What is being done, and the input that asks for it, for messages; `tell` hears of an engine that is silent. */
export interface Why {
  readonly doing: string;
  readonly input: string;
  readonly tell: (line: string) => void;
}

const asked = { doing: 'loading the image into the local engine', input: 'load' };

/** The image of the engine's own platform, of those that were built. */
export async function forEngine(images: readonly BuiltImage[], env: DockerEnv, why: Why): Promise<BuiltImage> {
  const { doing } = why;
  const told = await engine(['version', '--format', '{{.Server.Os}}/{{.Server.Arch}}'], env, why);
  if (told.code !== 0) throw trouble(told, why);
  const { os, architecture } = parsePlatform(told.out.trim());
  const found = images.find(({ platform }) => platform.os === os && platform.architecture === architecture);
  if (found) return found;
  const built = images.map(({ platform }) => platformText(platform)).join(', ');
  throw wrong(
    `${doing}: the Docker engine runs ${os}/${architecture}, and the image is for ${built}; add that platform, or run it on a runner of one of these`,
  );
}

/** `docker load` takes an OCI layout from version 25 on; with this list of the parts it takes the same files from 20.10 on. */
export async function loadLayout(
  { layout, names, scratch }: Omit<LoadOrder, 'images'>,
  image: BuiltImage,
  env: DockerEnv,
  why: Why,
): Promise<void> {
  const folder = join(scratch, 'load');
  const archive = join(folder, 'image.tar');
  mkdirSync(folder, { recursive: true });
  try {
    const { config, layers = [] } = image.content;
    const Config = config && blobPath(config.digest);
    const Layers: string[] = [];
    for (const layer of layers) Layers.push(await asTaken(layer, layout, folder));
    const paths = [Config ?? '', ...Layers];
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify([{ Config, RepoTags: names, Layers }]));
    // All seen from one folder, in which tar runs: GNU's takes a backslash in what -C names for the beginning of an escape.
    symlinkSync(resolve(layout, 'blobs'), join(folder, 'blobs'));
    const packed = await command('tar', ['-cf', resolve(archive), 'manifest.json', ...new Set(paths)], { folder });
    if (packed.code !== 0) throw trouble(packed, why);
    const loaded = await engine(['load', '--input', archive], env, why);
    if (loaded.code !== 0) throw trouble(loaded, why);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Where a layer lies from the folder that is packed. Engines before 23.0 know no zstd ("Add support for pulling `zstd` compressed layers",
 * https://github.com/moby/moby/releases/tag/v23.0.0), and all take layers without any compression: the configuration names them so.
 */
async function asTaken(layer: Descriptor, layout: string, folder: string): Promise<string> {
  const path = blobPath(layer.digest);
  if (!isZstd(layer)) return path;
  const name = `${layer.digest.slice('sha256:'.length)}.tar`;
  await pipeline(createReadStream(join(layout, path)), createZstdDecompress(), createWriteStream(join(folder, name)));
  return name;
}

/** The very bytes that were built, under their names. */
export async function load(order: LoadOrder, env: DockerEnv, tell: Why['tell']): Promise<void> {
  const why = { ...asked, tell };
  await loadLayout(order, await forEngine(order.images, env, why), env, why);
}

/** An image of a registry, by its digest, under these names. */
export async function pull({ image, images, names }: PullOrder, env: DockerEnv, tell: Why['tell']): Promise<void> {
  const why = { ...asked, tell };
  const { doing } = why;
  const { content } = await forEngine(images, env, why);
  const pulled = await engine(['pull', '--quiet', image], env, why);
  if (/Error processing tar file/.test(pulled.err) && content.layers?.some(isZstd)) {
    throw wrong(
      `${doing}: this engine can't unpack layers of zstd (${said(pulled)}), which those from 23.0 on do; update it, give compression: gzip, or leave load out`,
    );
  }
  if (pulled.code !== 0) throw trouble(pulled, why);
  for (const name of names) {
    const tagged = await engine(['tag', image, name], env, why);
    if (tagged.code !== 0) throw trouble(tagged, why);
  }
}

async function engine(words: readonly string[], env: DockerEnv, { doing, tell }: Why): Promise<Ended> {
  const { end } = watchSilence('the Docker engine', tell);
  return await docker(doing, words, { env }).finally(end);
}

function isZstd({ mediaType }: Descriptor): boolean {
  return mediaType.endsWith('zstd');
}

function said({ code, err }: Ended): string {
  return err.trim().split('\n').at(-1)?.slice(0, 500) || `it ended with ${code}`;
}

function trouble(ended: Ended, { doing, input }: Why): Stopped {
  const { err } = ended;
  const why = said(ended);
  if (/no space left on device/i.test(err))
    return failed(`${doing}: the disk is full (${why}); free some space and run again`);
  if (/Cannot connect to the Docker daemon|failed to connect|error during connect/i.test(err)) {
    return wrong(`${doing}: no Docker engine answers (${why}); ${input} needs one, start it or leave ${input} out`);
  }
  return failed(`${doing}: docker could not do it: ${why}`);
}
