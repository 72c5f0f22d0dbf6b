// What the tests of build-image share: the bundle, a builder, a registry with a base image, and the action as the runner runs it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Builder, startBuilder } from '../../dev/builder/builder.ts';
import { type Registry, startRegistry } from '../../dev/registry/registry.ts';
import { bundle } from '../../dev/stage/bundle.ts';
import { type Asked, type Ended, runAsRunner } from '../frame/runner.ts';
import { putBusybox } from './busybox.ts';
import { putImage } from './put-image.ts';
import { type Repository, repository } from './repository.ts';

export interface World {
  readonly builder: Builder;
  readonly registry: Registry;
  readonly folder: string;
  /** `<registry>/busybox:1`. */
  readonly base: string;
  /** A repository whose files are committed, gone with the world. */
  commit(files: Readonly<Record<string, string>>): Repository;
  build(made: Repository, asked?: Asked): Promise<Ended>;
  /** What runs when the job ends, with what the action kept. */
  post(ended: Ended, asked?: Asked): Promise<Ended>;
  close(): Promise<void>;
}

export async function world(): Promise<World> {
  const dist = await bundle();
  const [builder, registry] = await Promise.all([startBuilder(), startRegistry()]);
  const folder = mkdtempSync(join(tmpdir(), 'immutable-build-test-'));
  const made: Repository[] = [];
  const env = {
    ...builder.env,
    HOME: folder,
    RUNNER_TEMP: folder,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_RUN_ID: '7',
  };
  const run = (stage: string, { env: more, ...asked }: Asked) =>
    runAsRunner([join(dist, `build-image/${stage}.js`)], { ...asked, env: { ...env, ...more } });
  const all: World = {
    builder,
    registry,
    folder,
    base: `${registry.host}/busybox:1`,
    commit(files) {
      const repo = repository(mkdtempSync(join(folder, 'repository-')));
      made.push(repo);
      repo.commit(files);
      return repo;
    },
    build: (repo, { env: more, ...asked } = {}) =>
      run('index', { ...asked, env: { GITHUB_WORKSPACE: repo.folder, ...more } }),
    post: (ended, asked = {}) => {
      const state = Object.entries(ended.state).map(([name, value]) => [`STATE_${name}`, value]);
      return run('post', { ...asked, env: { ...asked.env, ...Object.fromEntries(state) } });
    },
    async close() {
      await Promise.all([builder.close(), registry.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await putBusybox(`${registry.host}/busybox`, '1', folder);
  return all;
}

export function layoutOf(ended: Ended): { folder: string; digest: string } {
  const [, folder = '', digest = ''] = /^oci:(.+)@(sha256:[0-9a-f]{64})$/.exec(ended.outputs['image'] ?? '') ?? [];
  if (folder === '') throw new Error(`no layout in ${ended.outputs['image']}: ${ended.log}`);
  return { folder, digest };
}

/** Digests of an image's layers; `digest` when it is not the layout's own. */
export function layersIn(ended: Ended, digest = layoutOf(ended).digest): string[] {
  const { layers } = JSON.parse(blob(layoutOf(ended).folder, digest));
  return layers.map((layer: { digest: string }) => layer.digest);
}

/** Any JSON or text of a layout, by digest. */
export function blob(folder: string, digest: string): string {
  return readFileSync(join(folder, 'blobs/sha256', digest.slice('sha256:'.length)), 'utf8');
}

/** Puts the image that was built into a registry under a tag. */
export async function push(ended: Ended, repository: string, tag: string, authorization?: string): Promise<void> {
  const { folder, digest } = layoutOf(ended);
  const read = (part: string) => readFileSync(join(folder, 'blobs/sha256', part.slice('sha256:'.length)));
  await putImage({ repository, tag, manifest: blob(folder, digest), read, authorization });
}
