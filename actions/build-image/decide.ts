import type { Surroundings } from '../core/builds/buildx-arguments.ts';
import { type Compression, compressionWords } from '../core/builds/compression.ts';
import { recipeOf } from '../core/builds/content-key.ts';
import { perCommit } from '../core/builds/per-commit.ts';
import { unclear } from '../core/dockerfile/dockerignore.ts';
import { namedIn } from '../core/dockerfile/named.ts';
import { wantsBuilder } from '../core/dockerfile/wishes.ts';
import type { Platform } from '../core/image/oci.ts';
import { platformText } from '../core/image/platform.ts';
import { lastBuildTags, recipeTag } from '../core/image/tags.ts';
import { doubt, type Prove } from '../images/attestation.ts';
import { basesOfRecipe, basesUnder, imageUnder } from '../images/inside.ts';
import type { ImageRepository } from '../ports/images.ts';
import type { Log, Run } from '../shell/action.ts';
import { ageOf } from './age.ts';
import type { Ask } from './asks.ts';
import type { Content } from './content.ts';
import { digestsOf, type Expected, expect, inFull } from './expected.ts';
import type { BuildPorts } from './ports.ts';
import { unlessUnasked, type Where } from './where.ts';

/** One image, decided: what it is made of, what it is called, and where it may be already. */
export interface Decided extends Where {
  readonly ask: Ask;
  readonly content: Content;
  readonly platforms: readonly Platform[];
  /** Name of all that is known before the build. */
  readonly recipe: string;
  readonly expected: Expected;
  /** Digests that are kept from an earlier build. */
  readonly held: Readonly<Record<string, string>>;
  /** What the Dockerfile seems to say, by full names: all images, the one that the last stage begins with, and the one that reads it. */
  readonly named: readonly string[];
  readonly final: string | undefined;
  readonly syntax: string | undefined;
  readonly release: string;
  /** Digest of what has the key there without being attested. */
  readonly unproven?: string;
}

export interface Terms {
  readonly run: Run;
  readonly refreshBase: 'once' | 'true' | 'false';
  readonly push: boolean;
  readonly log: Pick<Log, 'info' | 'notice'>;
  /** Undefined when no image has to be attested. */
  readonly prove: Prove | undefined;
}

export async function decide(
  ask: Ask,
  content: Content,
  where: Where,
  ports: BuildPorts,
  terms: Terms,
): Promise<Decided> {
  const { platform: local } = ports.runner;
  for (const pattern of unclear(content.ignore)) {
    terms.log.notice(
      `${content.ignoreFile}: what BuildKit takes ${pattern} for can't be told with certainty, so the content key is made as if nothing was left out, and is another one with each change; write it without { | }, brackets or a backslash`,
    );
  }
  const turning = { commits: [content.commit.sha, terms.run.sha].filter((sha) => sha !== ''), run: terms.run.id };
  for (const name of perCommit(ask['build-args'] ?? {}, turning)) {
    terms.log.notice(
      `build-args: ${name} is another one with each commit, so the content key is too, and nothing is ever found by it; have the app read IMMUTABLE_RELEASE where it runs, or the image's label org.opencontainers.image.revision, and leave ${name} out`,
    );
  }
  const platforms = ask.platforms ?? [local];
  const { sha256 } = ports.runner;
  const recipe = recipeOf(
    {
      context: content.visible,
      attributes: content.attributes,
      place: { context: content.context, file: content.file },
      ignore: content.ignoreBlob,
      dockerfile: content.dockerfileBlob,
      target: ask.target,
      platforms: platforms.map(platformText),
      builder: wantsBuilder(content.dockerfile) ? platformText(local) : undefined,
      buildArgs: ask['build-args'] ?? {},
      contexts: ask['build-contexts'],
      fileTimes: ageOf(ask, content) === 'content' ? 'content' : undefined,
      surroundings: surroundingsOf(ask),
      compression: compressionWords(compressionOf(ask)).join() || undefined,
      labels: ask.labels ?? {},
      annotations: ask.annotations ?? {},
      testCommand: ask['test-command'],
      provenance: ask.provenance === 'false' ? undefined : ask.provenance,
      sbom: ask.sbom === 'false' ? undefined : ask.sbom,
    },
    sha256,
  );
  const text = namedIn(content.dockerfile, ask.target, ask['build-args'] ?? {}, ask['build-contexts']);
  const [named, [final], [syntax]] = [inFull(text.images), inFull([text.final]), inFull([text.syntax])];
  const registries = () => ports.registries();
  const [{ told, held, ...asked }, now] = await Promise.all([
    unlessUnasked(
      () => past(where, recipe, content, terms),
      (unasked) => ({ ...nothing, repository: undefined, unasked }),
      terms,
    ),
    digestsOf(named, {}, registries, true),
  ]);
  // A wrong guess finds nothing: what has its key was made of just this, and a name that is missing would have made another key.
  const names = told === undefined ? named : Object.keys(told);
  const { bases, ...found } = await unlessUnasked<Where & { bases: typeof now }>(
    async () => ({ ...asked, bases: await digestsOf(names, { ...now, ...held }, registries, told === undefined) }),
    (unasked) => ({ repository: undefined, unasked, bases: { ...now, ...held } }),
    terms,
  );
  return {
    ...{ ask, content, platforms, recipe, held, named, final, syntax, ...found },
    expected: expect(recipe, bases, sha256),
    release: releaseOf(content),
  };
}

/** What steps run in may decide what they make. */
export function surroundingsOf(ask: Ask): Surroundings {
  const { network, 'add-hosts': hosts, allow, 'shm-size': shm, ulimit } = ask;
  return { network, 'add-hosts': hosts, allow, 'shm-size': shm, ulimit };
}

export function compressionOf({ compression: type, 'compression-level': level }: Ask): Compression {
  return { type, level };
}

interface Past extends Where {
  /** The base images of what this recipe has made; undefined when that isn't known. */
  readonly told: Readonly<Record<string, string>> | undefined;
  readonly held: Readonly<Record<string, string>>;
}

const nothing = { told: undefined, held: {} };

/** What earlier builds have left. */
async function past(where: Where, recipe: string, content: Content, terms: Terms): Promise<Past> {
  const { repository } = where;
  if (repository === undefined) return { ...where, ...nothing };
  const [told, held] = await Promise.all([
    basesOfRecipe(repository, recipeTag(recipe), recipe),
    keptBases(repository, content, terms),
  ]);
  return { ...where, told, held };
}

/** A commit that is built again on newer base images would be another image, which the commit's tag can't name too. */
async function keptBases(
  repository: ImageRepository,
  { commit, dirty }: Content,
  { run, refreshBase, log, prove }: Terms,
): Promise<Readonly<Record<string, string>>> {
  if (refreshBase === 'true') return {};
  const where = `${repository.host}/${repository.name}`;
  const tags = [...(dirty ? [] : [commit.sha]), ...(refreshBase === 'false' ? lastBuildTags(run) : [])];
  for (const tag of tags) {
    // A tag could name something else by the time that what it named is proven.
    const reference = prove ? await imageUnder(repository, tag) : tag;
    const last = reference === undefined ? {} : await basesUnder(repository, reference);
    if (reference === undefined || Object.keys(last).length === 0) continue;
    const why = await doubt(prove, reference, undefined);
    if (why !== undefined) {
      log.info(`refresh-base: the base images of ${where}:${tag} are not taken: ${why}`);
      continue;
    }
    log.info(`refresh-base: the base images are those of ${where}:${tag}`);
    return last;
  }
  if (refreshBase === 'false') {
    log.info(
      `refresh-base: ${where} has no build under ${tags.join(', ') || 'any branch'} yet: the base images are those of now`,
    );
  }
  return {};
}

/** The commit; of a dirty tree also which one. */
function releaseOf({ commit, snapshot, dirty }: Content): string {
  const release = commit.sha.slice(0, 12);
  return dirty ? `${release}-dirty-${snapshot.tree.slice(0, 6)}` : release;
}
