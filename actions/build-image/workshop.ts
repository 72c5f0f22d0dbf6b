import { join } from 'node:path';
import { cacheImage } from '../core/builds/cache-places.ts';
import { scannerOf } from '../core/builds/sbom.ts';
import { ecrHost, parseReference } from '../core/image/reference.ts';
import type { Docker, DockerEnv } from '../ports/build.ts';
import type { Login } from '../ports/images.ts';
import type { Place } from '../ports/publisher.ts';
import type { Scratch, Workspace } from '../ports/runner.ts';
import type { ActionContext } from '../shell/action.ts';
import type { Ask } from './asks.ts';
import type { Decided } from './decide.ts';
import type { BuildPorts } from './ports.ts';

/** What builds share: a docker configuration of our own, a builder, and a name for all that is made. */
export interface Workshop {
  readonly docker: Docker;
  readonly env: DockerEnv;
  readonly builder: string | undefined;
  readonly scratch: Scratch;
  readonly workspace: Workspace;
  readonly folder: string;
  readonly name: string;
}

type Context = Pick<ActionContext, 'keep' | 'kept' | 'log'>;

/** A folder for this job that `post` removes; made when it is first asked for. The image lies there until then. */
export function scratchFolder({ keep }: Pick<Context, 'keep'>, scratch: Scratch): () => string {
  let folder: string | undefined;
  return () => {
    if (folder !== undefined) return folder;
    folder = scratch.open();
    keep('folder', folder);
    return folder;
  };
}

/** What it is for: images that are built, those that are found and wanted for more, and the builder that was asked for by name. */
export interface Work {
  readonly all: readonly Decided[];
  readonly found: readonly Decided[];
  readonly places: readonly Place[];
  readonly builder: string | undefined;
}

export async function openWorkshop(
  { all, found, places, builder: asked }: Work,
  ports: BuildPorts,
  context: Context,
  ours: () => string,
): Promise<Workshop> {
  const { name, scratch, workspace } = ports.runner;
  const folder = ours();
  const docker = await ports.docker();
  const env = docker.configure(join(folder, 'docker'), await logins({ all, found, places }, ports));
  // Before anything is made, so that a job that is killed leaves nothing either.
  context.keep('name', name);
  context.keep('config', JSON.stringify(env));
  const tests = all.filter(({ ask }) => ask['test-command'] !== undefined);
  context.keep('tests', JSON.stringify(tests.map(({ ask }) => testName({ name }, ask))));
  const needed = all.length > 0 || found.some(({ ask }) => ask.outputs?.some(({ type }) => /^(local|tar)$/.test(type)));
  const builder = needed
    ? await docker.chooseBuilder(asked, name, env, context.log.info)
    : { name: undefined, made: false };
  if (builder.made) {
    context.log.info(
      `the engine's own builder cannot write an image to a folder: ${name} is made in a container for this job`,
    );
    context.keep('builder', name);
  }
  return { docker, env, builder: builder.name, scratch, workspace, folder, name };
}

/** Of the image in the engine, and of its container. */
export function testName({ name }: Pick<Workshop, 'name'>, ask: Ask): string {
  return `${name}-${ask.name || 'image'}`;
}

/** For every registry that a build pulls from, its scanner too, pushes to, keeps its cache in, or that what is found lies in. */
async function logins(
  { all, found, places }: Omit<Work, 'builder'>,
  ports: BuildPorts,
): Promise<Record<string, Login>> {
  const images = all.flatMap(({ named, expected, ask }) => [
    ...[...named, ...Object.keys(expected.bases), ...Object.values(ask['build-contexts'] ?? {})],
    ...[...(ask['cache-from'] ?? []), ...(ask['cache-to'] ?? [])].flatMap((entry) => readable(cacheImage(entry))),
    ...readable(scannerOf(ask.sbom)),
  ]);
  const pulled = images.map((each) => parseReference(each).host);
  const lies = found.flatMap(({ repository }) => repository?.host ?? []);
  const hosts = [...new Set([...pulled, ...lies, ...places.map(({ repository }) => repository.host)])];
  const others = [...new Set(all.flatMap(ecrIn))].filter((host) => !hosts.includes(host));
  if (hosts.length + others.length === 0) return {};
  const registries = await ports.registries();
  const had = await Promise.all([
    ...hosts.map(async (host) => [host, await registries.login(host)] as const),
    // It may be no more than a word in a comment.
    ...others.map(async (host) => [host, await registries.login(host).catch(() => undefined)] as const),
  ]);
  // An identity token is no password: docker's own configuration, which it came from, goes on holding it.
  return Object.fromEntries(
    had.flatMap(([host, login]) => (login && login.username !== '<token>' ? [[host, login]] : [])),
  );
}

/** Whatever a variable or a base image's ONBUILD makes of it, what is pulled from ECR mostly has its host written out somewhere. */
function ecrIn({ content, ask }: Decided): readonly string[] {
  const text = [content.dockerfile, ...Object.values(ask['build-args'] ?? {})].join('\n');
  const found = text.match(/[a-z0-9.-]+\.(?:amazonaws|on)\.[a-z.]+|public\.ecr\.aws/g) ?? [];
  return found.filter((host) => host === 'public.ecr.aws' || ecrHost(host));
}

/** Of a name that is none, buildx says what is wrong with it. */
function readable(image: string | undefined): string[] {
  try {
    if (image !== undefined) parseReference(image);
    return image === undefined ? [] : [image];
  } catch {
    return [];
  }
}

/** Whatever a job that ended early has left: the test's container and image, and the builder. */
export async function closeWorkshop({ kept }: Pick<Context, 'kept'>, docker: () => Promise<Docker>): Promise<void> {
  const name = kept('name');
  const config = kept('config');
  if (name === undefined || config === undefined) return;
  const env = JSON.parse(config);
  const open = await docker();
  for (const test of JSON.parse(kept('tests') ?? '[]')) await open.removeTest(test, env);
  const builder = kept('builder');
  if (builder !== undefined) await open.removeBuilder(builder, env);
}
