/** All that the demo runs on: the local AWS, the stand-in for GitHub and a user's repository, in one folder of its own. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { commitFiles } from '../act/repository.ts';
import { type AppImage, buildApp } from '../app/image.ts';
import { type Cloud, startCloud } from '../cloud/cloud.ts';
import { type GitHub, startGitHub } from '../github/github.ts';
import type { Options } from './options.ts';

export interface World {
  readonly cloud: Cloud;
  readonly github: GitHub;
  /** The user's repository: what `actions/checkout` checks out. */
  readonly workspace: string;
  /** Builds and pushes a version; its reference by digest. */
  build(version: string, behaviour?: AppImage['behaviour']): Promise<string>;
  /** Commits the fleet file, with this bake. */
  commit(bake: number): void;
  close(): Promise<void>;
}

export async function makeWorld(folder: string, options: Options): Promise<World> {
  const workspace = join(folder, 'orders');
  const fleet = {
    'live-check': { path: '/healthz', timeout: `${options.liveCheck}s` },
    bake: `${options.bake}s`,
    'keep-previous': '10m',
    ...(options.smoke && { smoke: options.smoke }),
  };
  const cloud = await startCloud({ scale: options.scale, seed: { fleet, deregistrationDelay: options.drain } });
  const github = await startGitHub();
  mkdirSync(workspace);
  return {
    cloud,
    github,
    workspace,
    build: (version, behaviour = 'good') => buildApp(cloud, { repository: cloud.seed.repository, version, behaviour }),
    commit(bake) {
      const spec = String(cloud.seed.fleet).replace(/^bake: .*$/m, `bake: ${bake}s`);
      commitFiles(workspace, { '.github/fleets/production.yml': spec });
    },
    async close() {
      await Promise.all([cloud.close(), github.close()]);
      rmSync(workspace, { recursive: true, force: true });
    },
  };
}
