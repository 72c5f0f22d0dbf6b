import { join } from 'node:path';
import type { BuildOrder, Output } from '../core/builds/buildx-arguments.ts';
import { wantsTime } from '../core/dockerfile/wishes.ts';
import { basesAnnotation, imageLabels, KEY, RECIPE, versionLabel } from '../core/image/labels.ts';
import { canonical } from '../core/text/canonical.ts';
import type { Run } from '../shell/action.ts';
import { compressionOf, type Decided, surroundingsOf } from './decide.ts';
import type { Expected } from './expected.ts';
import { secretsOf } from './secrets.ts';
import type { Workshop } from './workshop.ts';

/** One call of the builder: what the image is to say of itself, and where it goes. */
export interface Attempt {
  readonly expected: Expected;
  readonly held: Readonly<Record<string, string>>;
  readonly noCache: boolean;
  /** Nothing of it has been built by this job yet. */
  readonly first: boolean;
  /** Of this job's own builds the second, which nobody needs a cache of. */
  readonly again: boolean;
  /** With the commit's files in `files`. */
  readonly folder: string;
  readonly output: Output;
}

/** The order, and what the builder's process alone may see. */
export function orderOf(
  decided: Decided,
  { expected: { bases, key }, held, noCache, first, again, folder, output }: Attempt,
  workshop: Workshop,
  run: Run,
): { order: BuildOrder; env: Readonly<Record<string, string>> } {
  const { ask, content, recipe, named } = decided;
  const secrets = secretsOf(ask, run.workspace, workshop.workspace);
  const files = join(folder, 'files');
  const told = { ...describe(decided, bases, run), ...(key !== undefined && { [KEY]: key }) };
  // Where the Dockerfile says it all, nobody has to be told.
  const says = canonical(Object.keys(bases).sort()) === canonical([...named].sort());
  const more = { ...told, ...(key !== undefined && !says && { [RECIPE]: recipe }), ...basesAnnotation(bases) };
  const order = {
    builder: workshop.builder,
    context: join(files, content.context),
    file: join(files, content.file),
    target: ask.target,
    platforms: decided.platforms,
    buildArgs: { ...timeOf(decided), ...ask['build-args'], ...syntaxOf(decided, held) },
    contexts: ask['build-contexts'] ?? {},
    // What it has just taken is what it is to take again.
    pull: first && ask.pull,
    labels: { ...told, ...ask.labels },
    annotations: annotationsOf(decided, more),
    secrets: secrets.words,
    ssh: ask.ssh ?? [],
    cacheFrom: ask['cache-from'] ?? [],
    cacheTo: again ? [] : (ask['cache-to'] ?? []),
    provenance: ask.provenance,
    sbom: ask.sbom,
    policy: join(folder, 'policy.json'),
    metadata: join(folder, 'metadata.json'),
    epoch: content.commit.time,
    // Once the builder has just made it all, its cache is the image.
    noCacheFilters: first ? (ask['no-cache-filters'] ?? []) : [],
    surroundings: surroundingsOf(ask),
    compression: compressionOf(ask),
    ...{ noCache, output, held },
  };
  return { order, env: { ...workshop.env, ...secrets.env } };
}

function describe(
  { content, final, release }: Decided,
  bases: Readonly<Record<string, string>>,
  { repository, ref, url }: Run,
): Record<string, string> {
  const tag = versionLabel(ref);
  const server = url?.split(`/${repository}/`)[0];
  const digest = final === undefined ? undefined : bases[final];
  return imageLabels({
    source: server && `${server}/${repository}`,
    revision: content.dirty ? `${content.commit.sha}-dirty-${content.snapshot.tree.slice(0, 6)}` : content.commit.sha,
    time: content.commit.time,
    version: content.dirty || tag === undefined ? release : tag,
    base: final !== undefined && digest !== undefined ? { name: final, digest } : undefined,
  });
}

/** On each image, and on the index when there are several platforms; what the user gives goes where they say. */
function annotationsOf({ ask, platforms }: Decided, ours: Readonly<Record<string, string>>): Record<string, string> {
  const prefix = platforms.length > 1 ? 'index,manifest:' : '';
  const named = Object.entries(ours).map(([name, value]) => [`${prefix}${name}`, value] as const);
  return { ...Object.fromEntries(named), ...ask.annotations };
}

/** For a Dockerfile that asks for it; its steps are run anew for each commit then. */
function timeOf({ content }: Decided): Record<string, string> {
  return wantsTime(content.dockerfile) ? { SOURCE_DATE_EPOCH: String(content.commit.time) } : {};
}

/** The frontend is resolved outside of the build that the policy rules, so its digest is said outright. */
function syntaxOf({ syntax }: Decided, held: Readonly<Record<string, string>>): Record<string, string> {
  const digest = syntax === undefined ? undefined : held[syntax];
  if (syntax === undefined || digest === undefined || syntax.includes('@')) return {};
  return { BUILDKIT_SYNTAX: `${syntax}@${digest}` };
}
