import { join, resolve } from 'node:path';
import type { BuildOrder } from '../core/builds/buildx-arguments.ts';
import { wantsTime } from '../core/dockerfile/wishes.ts';
import { failed } from '../core/errors.ts';
import { basesAnnotation, imageLabels, KEY, RECIPE } from '../core/image/labels.ts';
import { canonical } from '../core/text/canonical.ts';
import type { Built, Source } from '../ports/build.ts';
import type { Run } from '../shell/action.ts';
import type { Decided } from './decide.ts';
import { type Expected, expect } from './expected.ts';
import { secretsOf } from './secrets.ts';
import type { Workshop } from './workshop.ts';
import { writeOut } from './write-out.ts';

export interface Made extends Built, Expected {
  /** The OCI layout. */
  readonly layout: string;
}

export interface Making {
  readonly source: Source;
  readonly workshop: Workshop;
  readonly run: Run;
  readonly sha256: (text: string) => string;
  readonly tell: (line: string) => void;
}

/** A base image that moves all the while is no base. */
const TRIES = 3;

/**
 * Writes the commit out, builds it, and takes the commit's files away again; the layout stays. An image says what it is made of, which
 * the builder tells when it is built: where that is not what was expected, it is built once more, from the builder's cache, to say so.
 */
export async function make(
  decided: Decided,
  expected: Expected,
  { again, noCache }: { again: boolean; noCache: boolean },
  making: Making,
): Promise<Made> {
  const { ask, recipe, held, content } = decided;
  const { source, workshop, sha256, tell } = making;
  const folder = join(workshop.folder, ask.name || 'image', ...(again ? ['again'] : []));
  const files = join(folder, 'files');
  const layout = join(folder, 'layout');
  workshop.scratch.folder(files);
  try {
    await writeOut(source, decided, files);
    const first = await attempt({ decided, expected, held, folder, again, noCache, tell }, making);
    let [built, thought] = [first, expected];
    for (let tries = 1; ; tries++) {
      const { bases, loose } = built.used;
      const real = loose.length === 0 ? expect(recipe, bases, sha256) : { bases, key: undefined };
      if (canonical(real) === canonical(thought))
        return { ...built, ...real, steps: first.steps, layout: resolve(layout) };
      if (tries === TRIES) {
        throw failed(
          `building ${content.file}: its base images move while it is built; run again, or name them by digest`,
        );
      }
      thought = real;
      workshop.scratch.clear(layout);
      tell('it says now what the build has used, which was not known before');
      // All that was made is in the builder's cache, without which nothing is made anew.
      built = await attempt(
        { decided, expected: real, held: bases, folder, again, noCache: false, tell: () => {} },
        making,
      );
    }
  } finally {
    workshop.scratch.clear(files);
  }
}

interface Attempt {
  readonly decided: Decided;
  readonly expected: Expected;
  readonly held: Readonly<Record<string, string>>;
  readonly folder: string;
  readonly again: boolean;
  readonly noCache: boolean;
  readonly tell: (line: string) => void;
}

async function attempt(
  { decided, expected, held, folder, again, noCache, tell }: Attempt,
  { workshop, run }: Making,
): Promise<Built> {
  const { ask, content, recipe, named } = decided;
  const { bases, key } = expected;
  const secrets = secretsOf(ask, run.workspace, workshop.workspace);
  const files = join(folder, 'files');
  const told = { ...describe(decided, bases, run), ...(key !== undefined && { [KEY]: key }) };
  // Where the Dockerfile says it all, nobody has to be told.
  const says = canonical(Object.keys(bases).sort()) === canonical([...named].sort());
  const more = { ...told, ...(key !== undefined && !says && { [RECIPE]: recipe }), ...basesAnnotation(bases) };
  const order: BuildOrder = {
    builder: workshop.builder,
    context: join(files, content.context),
    file: join(files, content.file),
    target: ask.target,
    platforms: decided.platforms,
    buildArgs: { ...timeOf(decided), ...ask['build-args'], ...syntaxOf(decided, held) },
    labels: { ...told, ...ask.labels },
    annotations: annotationsOf(decided, more),
    secrets: secrets.words,
    ssh: ask.ssh ?? [],
    cacheFrom: ask['cache-from'] ?? [],
    cacheTo: again ? [] : (ask['cache-to'] ?? []),
    provenance: ask.provenance,
    sbom: ask.sbom,
    noCache,
    policy: join(folder, 'policy.json'),
    layout: join(folder, 'layout'),
    metadata: join(folder, 'metadata.json'),
    held,
    epoch: content.commit.time,
  };
  const what = ask.name === '' ? 'the image' : `the image ${ask.name}`;
  const env = { ...workshop.env, ...secrets.env };
  return await workshop.docker.build(order, what, content.file, env, tell);
}

function describe(
  { content, final, release }: Decided,
  bases: Readonly<Record<string, string>>,
  { repository, ref, url }: Run,
): Record<string, string> {
  const [, tag] = /^refs\/tags\/v?(.+)$/.exec(ref) ?? [];
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
