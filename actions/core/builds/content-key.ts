import { canonical } from '../text/canonical.ts';
import type { Surroundings } from './buildx-arguments.ts';
import type { TreeEntry } from './git-tree.ts';

/** Everything that decides what is in an image and is known before it is built, but for who builds it when. */
export interface Ingredients {
  /** What the build sees of the context: `visible`, with paths relative to it. */
  readonly context: readonly TreeEntry[];
  readonly attributes: readonly TreeEntry[];
  /** Where context and Dockerfile lie in the repository: .gitattributes goes by it. */
  readonly place: { readonly context: string; readonly file: string };
  /** Blob of the ignore file, which `context` tells the effect of, but for what lies in submodules. */
  readonly ignore: string | undefined;
  /** Its blob, which need not be text. */
  readonly dockerfile: string;
  readonly target: string | undefined;
  /** Such as linux/arm64. */
  readonly platforms: readonly string[];
  /** Of the machine that builds, where the Dockerfile wants to know it. */
  readonly builder: string | undefined;
  readonly buildArgs: Readonly<Record<string, string>>;
  readonly surroundings: Surroundings;
  /** Images by the names that the Dockerfile has for them; undefined where none is given. */
  readonly contexts: Readonly<Record<string, string>> | undefined;
  /** Undefined where files are as old as the commit, which is no ingredient. */
  readonly fileTimes: 'content' | undefined;
  /** What the exporter is told of it; undefined for its own. The same files packed otherwise are another image. */
  readonly compression: string | undefined;
  readonly labels: Readonly<Record<string, string>>;
  /** As `--annotation` takes them: name, with a prefix such as `index:` if any. */
  readonly annotations: Readonly<Record<string, string>>;
  /** An image that is found under its key has passed this very test. */
  readonly testCommand: string | undefined;
  /** As given to the builder; undefined is without. */
  readonly provenance: string | undefined;
  readonly sbom: string | undefined;
}

/** Changed whenever the same ingredients would make another image, such as by other defaults of ours. */
const VERSION = 'content-5';
/** What says which commit it was; https://github.com/opencontainers/image-spec/blob/main/annotations.md */
const ofCommit = /(^|:)org\.opencontainers\.image\.(created|revision|version|ref\.name)$/;

/**
 * One name for all that is known before a build, 64 hex digits: it stays the same across squash merges, reverts, cherry-picks and
 * branches. Secrets, SSH agents and caches are no ingredients: they never get here.
 */
export function recipeOf(ingredients: Ingredients, hash: (text: string) => string): string {
  const { context, attributes, place, ignore, platforms, labels, annotations } = ingredients;
  const told = {
    ...ingredients,
    context: lines(context),
    attributes: lines(attributes),
    place: attributes.length === 0 ? undefined : place,
    ignore: context.some(({ type }) => type === 'commit') ? ignore : undefined,
    platforms: [...new Set(platforms)].sort(),
    labels: withoutCommit(labels),
    annotations: withoutCommit(annotations),
  };
  return hash(`${VERSION} recipe\n${canonical(told)}`);
}

/** One name for everything that has the same content: the recipe, and the digest of each image that it is made of, by full name. */
export function contentKey(
  recipe: string,
  bases: Readonly<Record<string, string>>,
  hash: (text: string) => string,
): string {
  return hash(`${VERSION}\n${canonical({ recipe, bases })}`);
}

/** Whether a text has the form of a key. */
export function isContentKey(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}

function lines(entries: readonly TreeEntry[]): string[] {
  return entries.map(({ mode, type, id, path }) => `${mode} ${type} ${id}\t${path}`).sort();
}

function withoutCommit(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !ofCommit.test(name)));
}
