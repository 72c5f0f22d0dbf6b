// Everything that a rollout needs to be played for real: the local AWS, GitHub's stand-in, images of the app, the bundle.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registerApp } from '../app/ami.ts';
import { buildApp } from '../app/image.ts';
import { type Cloud, type CloudOptions, startCloud } from '../cloud/cloud.ts';
import { type GitHub, startGitHub } from '../github/github.ts';
import { bundle } from './bundle.ts';
import { type Clients, clients } from './clients.ts';
import { Environment, type Place } from './environment.ts';

export type Behaviour = 'good' | 'errors' | 'lags' | 'sickens' | 'never-boots';

export interface Stage {
  readonly cloud: Cloud;
  readonly github: GitHub;
  readonly aws: Clients;
  /** The bundle's folder. */
  readonly dist: string;
  /** An app in an environment of its own: target group, balancer, alarm, fleet file. Those of two don't see each other. */
  environment(name: string, place?: Place): Promise<Environment>;
  /** The app as a container image by digest, or baked into an AMI; each version and behaviour is made once. */
  image(version: string, behaviour?: Exclude<Behaviour, 'sickens'>): Promise<string>;
  ami(version: string, behaviour?: Behaviour, port?: number): Promise<string>;
  /** What a failed test left running ends with the stage. */
  atEnd(work: () => unknown): void;
  /** A number that no other run of this stage has. */
  nextRun(): string;
  close(): Promise<void>;
}

/** The app of the stage; it says in `x-release` and `x-version` which of its releases and versions answers. */
export const APP = 'orders';
export const REPOSITORY = 'acme/orders';

export async function setStage(options: CloudOptions = {}): Promise<Stage> {
  // First, since it can fail: nothing has to be ended then.
  const dist = await bundle();
  const cloud = await startCloud({ scale: 10, bootDelay: 0.2, agentDelay: 0.1, ...options });
  const folder = mkdtempSync(join(tmpdir(), 'immutable-stage-'));
  const github = await startGitHub();
  const images = new Map<string, Promise<string>>();
  const once = (key: string, make: () => Promise<string>) => {
    const made = images.get(key) ?? make();
    images.set(key, made);
    return made;
  };
  // One build at a time: they share the engine's layers, and two cores.
  let builder: Promise<unknown> = Promise.resolve();
  let run = 1000;
  const ends: (() => unknown)[] = [];
  const stage: Stage = {
    cloud,
    github,
    aws: clients(cloud),
    dist,
    async environment(name, place = {}) {
      // Probed often enough for a test, and seldom enough for two cores that probe forty machines.
      const asked = {
        app: APP,
        environment: name,
        repository: REPOSITORY,
        healthCheck: { interval: 8 },
        ...place.seed,
      };
      const seed = await cloud.control('POST', 'seed', asked);
      return new Environment(stage, name, seed, join(folder, name), place);
    },
    image: (version, behaviour = 'good') =>
      once(`${version} ${behaviour}`, () => {
        const built = builder.then(async () => {
          const { repository } = await cloud.control('POST', 'seed', { app: APP, repository: REPOSITORY });
          return await buildApp(cloud, { repository, version, behaviour });
        });
        builder = built.catch(() => {});
        return built;
      }),
    ami: (version, behaviour = 'good', port = 8080) =>
      once(`ami ${version} ${behaviour} ${port}`, () => registerApp(cloud, { version, behaviour, port })),
    atEnd: (work) => {
      ends.push(work);
    },
    nextRun: () => String(run++),
    async close() {
      await Promise.allSettled(ends.map((work) => work()));
      await github.close();
      await cloud.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return stage;
}
