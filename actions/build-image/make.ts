import { join, resolve } from 'node:path';
import type { BuildOrder } from '../core/builds/buildx-arguments.ts';
import { basesAnnotation, imageLabels, KEY } from '../core/image/labels.ts';
import type { Built, Source } from '../ports/build.ts';
import type { Run } from '../shell/action.ts';
import type { Decided } from './decide.ts';
import { secretsOf } from './secrets.ts';
import type { Workshop } from './workshop.ts';
import { writeOut } from './write-out.ts';

export interface Made extends Built {
  /** The OCI layout. */
  readonly layout: string;
}

/** Writes the commit out, builds it, and takes the commit's files away again; the layout stays. */
export async function make(
  decided: Decided,
  source: Source,
  workshop: Workshop,
  run: Run,
  tell: (line: string) => void,
  { again, noCache }: { again: boolean; noCache: boolean },
): Promise<Made> {
  const { ask, content, bases } = decided;
  const secrets = secretsOf(ask, run.workspace, workshop.workspace);
  const folder = join(workshop.folder, ask.name || 'image', ...(again ? ['again'] : []));
  const files = join(folder, 'files');
  const layout = join(folder, 'layout');
  workshop.scratch.folder(files);
  try {
    await writeOut(source, decided, files);
    const told = { ...describe(decided, run), [KEY]: decided.key };
    const labels = { ...told, ...ask.labels };
    const annotations = annotationsOf(decided, { ...told, ...basesAnnotation(bases.digests) });
    const order: BuildOrder = {
      builder: workshop.builder,
      context: join(files, content.context),
      file: join(files, content.file),
      target: ask.target,
      platforms: decided.platforms,
      buildArgs: { ...timeOf(decided), ...ask['build-args'], ...syntaxOf(decided) },
      labels,
      annotations,
      secrets: secrets.words,
      ssh: ask.ssh ?? [],
      cacheFrom: ask['cache-from'] ?? [],
      cacheTo: again ? [] : (ask['cache-to'] ?? []),
      provenance: ask.provenance,
      sbom: ask.sbom,
      noCache,
      policy: join(folder, 'policy.json'),
      layout,
      metadata: join(folder, 'metadata.json'),
      bases: bases.digests,
      epoch: content.commit.time,
    };
    const what = ask.name === '' ? 'the image' : `the image ${ask.name}`;
    const env = { ...workshop.env, ...secrets.env };
    const built = await workshop.docker.build(order, what, content.file, env, tell);
    return { ...built, layout: resolve(layout) };
  } finally {
    workshop.scratch.clear(files);
  }
}

function describe({ content, bases, release }: Decided, { repository, ref, url }: Run): Record<string, string> {
  const [, tag] = /^refs\/tags\/v?(.+)$/.exec(ref) ?? [];
  const server = url?.split(`/${repository}/`)[0];
  return imageLabels({
    source: server && `${server}/${repository}`,
    revision: content.dirty ? `${content.commit.sha}-dirty-${content.snapshot.tree.slice(0, 6)}` : content.commit.sha,
    time: content.commit.time,
    version: content.dirty || tag === undefined ? release : tag,
    base: bases.final,
  });
}

/** On each image, and on the index when there are several platforms; what the user gives goes where they say. */
function annotationsOf({ ask, platforms }: Decided, ours: Readonly<Record<string, string>>): Record<string, string> {
  const prefix = platforms.length > 1 ? 'index,manifest:' : '';
  const named = Object.entries(ours).map(([name, value]) => [`${prefix}${name}`, value] as const);
  return { ...Object.fromEntries(named), ...ask.annotations };
}

/** For a Dockerfile that asks for it by ARG; its steps are run anew for each commit then. */
function timeOf({ content }: Decided): Record<string, string> {
  const asks = /^\s*ARG\s(?:.*\s)?SOURCE_DATE_EPOCH(?:\s|=|$)/im.test(content.dockerfile);
  return asks ? { SOURCE_DATE_EPOCH: String(content.commit.time) } : {};
}

/** The frontend is resolved outside of the build that the policy rules, so its digest is said outright. */
function syntaxOf({ bases }: Decided): Record<string, string> {
  const { syntax, digests } = bases;
  const digest = syntax === undefined ? undefined : digests[syntax];
  if (syntax === undefined || digest === undefined || syntax.includes('@')) return {};
  return { BUILDKIT_SYNTAX: `${syntax}@${digest}` };
}
