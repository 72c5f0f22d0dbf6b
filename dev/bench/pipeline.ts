/** A commit to an image in the registry, by the two actions as a workflow runs them, and by plain buildx. */
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { git } from '../act/repository.ts';
import { type Builder, startBuilder } from '../builder/builder.ts';
import { type ActionRun, runAction } from '../stage/run-action.ts';
import type { Stage } from '../stage/stage.ts';

interface Parts {
  readonly dist: string;
  readonly stage: Stage;
  readonly builder: Builder;
  readonly workspace: string;
  readonly folder: string;
  /** `<registry>/orders`. */
  readonly repository: string;
}

export class Pipeline {
  readonly #parts: Parts;
  readonly #token: string;
  /** Repository that plain buildx pushes to. */
  readonly #plain: string;
  #count = 0;

  private constructor(parts: Parts, token: string) {
    this.#parts = parts;
    this.#token = token;
    this.#plain = `${parts.repository.split('/')[0]}/plain`;
  }

  static async begin(parts: Parts): Promise<Pipeline> {
    const { ecr } = parts.stage.aws;
    // Plain buildx pushes the same tag again and again, which an immutable repository would refuse.
    await ecr.createRepository({ repositoryName: 'plain' });
    const { authorizationData } = await ecr.getAuthorizationToken({});
    const pipeline = new Pipeline(parts, authorizationData?.[0]?.authorizationToken ?? '');
    pipeline.#logIn(parts.builder);
    return pipeline;
  }

  /** The same registry and builder, another commit. */
  at(workspace: string): Pipeline {
    return new Pipeline({ ...this.#parts, workspace }, this.#token);
  }

  /** Another repository of the registry, which takes a tag again and again. */
  async beside(name: string): Promise<string> {
    await this.#parts.stage.aws.ecr.createRepository({ repositoryName: name });
    return `${this.#plain.split('/')[0]}/${name}`;
  }

  /** An image of a folder by plain buildx, in a repository of its own; its reference. */
  async pushed(name: string, folder: string): Promise<string> {
    const reference = `${await this.beside(name)}:1`;
    await this.#buildx(this.#parts.builder, '--tag', reference, folder);
    return reference;
  }

  #logIn({ env }: Builder): void {
    const auths = { [this.#plain.split('/')[0] ?? '']: { auth: this.#token } };
    writeFileSync(join(env.DOCKER_CONFIG, 'config.json'), JSON.stringify({ auths }));
  }

  /** Milliseconds of build-image, which pushes. */
  async ours(builder = this.#parts.builder, more: Readonly<Record<string, string>> = {}): Promise<number> {
    return (await this.action('build-image', { repository: 'orders', push: 'true', ...more }, builder)).took;
  }

  /** Milliseconds of `docker buildx build --push`. */
  async plain(builder = this.#parts.builder, ...more: string[]): Promise<number> {
    const began = performance.now();
    await this.#buildx(builder, '--tag', `${this.#plain}:latest`, ...more, this.#parts.workspace);
    return performance.now() - began;
  }

  async #buildx({ env }: Builder, ...words: string[]): Promise<void> {
    await promisify(execFile)('docker', ['buildx', 'build', '--push', ...words], { env: { ...process.env, ...env } });
  }

  /** Milliseconds of build-image, which looks, and push-registry, which tags. */
  async twoSteps(): Promise<number> {
    const build = await this.action('build-image', { repository: 'orders' });
    const { image = '', key = '' } = build.outputs;
    return build.took + (await this.action('push-registry', { repository: 'orders', image, key })).took;
  }

  /** Both by builders that have never built and take their cache from the registry; their own start is not counted. */
  async oursFresh(): Promise<number> {
    return await this.#withNew((builder) => this.ours(builder, { 'cache-from': this.#cache }));
  }

  async plainFresh(): Promise<number> {
    return await this.#withNew((builder) => this.plain(builder, '--cache-from', this.#cache));
  }

  /** On a machine that has no builder: an image that is found needs none, and buildx has one made first, as setup-buildx-action does. */
  async oursAlone(): Promise<number> {
    const { builder } = this.#parts;
    return await this.ours({ ...builder, env: { ...builder.env, BUILDX_BUILDER: 'nobody' } });
  }

  async plainAlone(): Promise<number> {
    const { builder, stage } = this.#parts;
    const name = `immutable-bench-${process.pid}`;
    const env = { ...builder.env, BUILDX_BUILDER: name, DOCKER_HOST: stage.cloud.dockerHost ?? '' };
    const buildx = async (...words: string[]) =>
      await promisify(execFile)('docker', ['buildx', ...words], { env: { ...process.env, ...env } });
    const began = performance.now();
    try {
      const driver = ['--driver', 'docker-container', '--driver-opt', 'network=host'];
      await buildx('create', '--name', name, ...driver, '--bootstrap');
      await this.plain({ ...builder, env }, '--cache-from', this.#cache);
      return performance.now() - began;
    } finally {
      await buildx('rm', '--force', name);
    }
  }

  async #withNew(build: (builder: Builder) => Promise<number>): Promise<number> {
    const builder = await startBuilder();
    try {
      this.#logIn(builder);
      return await build(builder);
    } finally {
      await builder.close();
    }
  }

  get #cache(): string {
    return `type=registry,ref=${this.#plain}:cache`;
  }

  async keepCache(): Promise<void> {
    await this.plain(this.#parts.builder, '--cache-to', `${this.#cache},mode=max`);
  }

  async action(
    action: string,
    inputs: Readonly<Record<string, string>>,
    builder = this.#parts.builder,
  ): Promise<ActionRun> {
    const { dist } = this.#parts;
    const run = await runAction({ dist, action, inputs, env: this.job(builder) });
    if (run.code !== 0) throw new Error(`${action} ended with ${run.code}:\n${run.log}`);
    return run;
  }

  /** What a step sees of its job. */
  job(builder = this.#parts.builder): Record<string, string> {
    const { stage, workspace, folder } = this.#parts;
    const temporary = join(folder, 'runner', String(++this.#count));
    mkdirSync(temporary, { recursive: true });
    return {
      ...stage.cloud.env,
      ...builder.env,
      GITHUB_WORKSPACE: workspace,
      GITHUB_REPOSITORY: 'acme/orders',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_SHA: git(workspace, 'rev-parse', 'HEAD'),
      GITHUB_REF: 'refs/heads/main',
      GITHUB_RUN_ID: '1',
      RUNNER_TEMP: temporary,
      // GitHub's runners start each action without one.
      NODE_DISABLE_COMPILE_CACHE: '1',
    };
  }
}
