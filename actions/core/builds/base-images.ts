import type { Dockerfile, Mention, Stage } from '../dockerfile/dockerfile.ts';
import { lexWord } from '../dockerfile/shell-lexer.ts';
import { wrong } from '../errors.ts';
import { type Platform, platformArgs } from '../image/platform.ts';
import { parseReference } from '../image/reference.ts';

/** An image that a build begins with or copies from, by its full name: docker.io/library/node:22. */
export interface BaseImage {
  readonly name: string;
  /** Where the Dockerfile names it. */
  readonly line: number;
  /** It reads the Dockerfile itself (`# syntax=`), no file of it gets into the image. */
  readonly syntax?: true;
}

export interface Asked {
  /** As users know it, for messages. */
  readonly file: string;
  readonly target: string | undefined;
  readonly buildArgs: Readonly<Record<string, string>>;
  readonly platforms: readonly Platform[];
  /** Where the build's own tools run. */
  readonly local: Platform;
}

/**
 * The images that what is asked for is made of, in the order of the Dockerfile; stages that the target doesn't reach are
 * never built. `final` is the one that the last stage begins with, undefined when that is scratch, or another one for each
 * platform.
 */
export function baseImages(file: Dockerfile, asked: Asked): { all: readonly BaseImage[]; final: string | undefined } {
  const found = new Map<string, BaseImage>();
  const syntax = asked.buildArgs['BUILDKIT_SYNTAX'] ?? file.syntax?.text;
  if (syntax) {
    const line = file.syntax?.line ?? 1;
    const name = nameIn(asked.file, syntax.trim().split(/\s/)[0] ?? '', line);
    found.set(`syntax ${name}`, { name, line, syntax: true });
  }
  const roots = new Set<string | undefined>();
  for (const platform of asked.platforms) {
    const values = globals(file, asked, platform);
    const reach = new Reach(file, values, asked.file, found);
    roots.add(reach.follow(targetOf(file, asked)));
  }
  const final = roots.size === 1 ? [...roots][0] : undefined;
  const all = [...found.values()].sort((a, b) => a.line - b.line || (a.name < b.name ? -1 : 1));
  return { all, final };
}

function targetOf({ stages }: Dockerfile, { target, file }: Asked): number {
  if (stages.length === 0) throw wrong(`${file} has no FROM; a Dockerfile begins with FROM <image>, or FROM scratch`);
  if (target === undefined) return stages.length - 1;
  const at = stageAt(stages, target);
  if (at !== undefined) return at;
  const names = stages.flatMap(({ name }) => name ?? []);
  throw wrong(
    `target: ${file} has no stage ${target}; ${names.length === 0 ? 'it names none' : `there are ${names.join(', ')}`}`,
  );
}

function globals(file: Dockerfile, asked: Asked, platform: Platform): Record<string, string> {
  const { buildArgs, local, target } = asked;
  const values = platformArgs(platform, local, target ?? file.stages.at(-1)?.name);
  for (const name of Object.keys(values)) values[name] = buildArgs[name] ?? values[name] ?? '';
  for (const { name, value, line } of file.args) {
    const what = `${asked.file} line ${line}: ARG ${name}`;
    const given = buildArgs[name] ?? (value === undefined ? undefined : expand(value, file.escaper, values, what));
    if (given !== undefined) values[name] = given;
  }
  return values;
}

function expand(text: string, escaper: string, values: Readonly<Record<string, string>>, what: string): string {
  try {
    return lexWord(text, { escaper, values });
  } catch (error) {
    throw wrong(`${what}: ${(error as Error).message}`);
  }
}

class Reach {
  readonly #seen = new Set<number>();

  readonly #stages: readonly Stage[];
  readonly #escaper: string;
  readonly #values: Readonly<Record<string, string>>;
  readonly #file: string;
  readonly #found: Map<string, BaseImage>;

  constructor(
    { stages, escaper }: Dockerfile,
    values: Readonly<Record<string, string>>,
    file: string,
    found: Map<string, BaseImage>,
  ) {
    this.#stages = stages;
    this.#escaper = escaper;
    this.#values = values;
    this.#file = file;
    this.#found = found;
  }

  /** Walks a stage and all that it needs; the image at its root. */
  follow(at: number): string | undefined {
    const stage = this.#stages[at];
    if (stage === undefined) return undefined;
    const again = this.#seen.has(at);
    this.#seen.add(at);
    const base = this.#expand(stage.base);
    // Only a stage before it, in small letters, can be one's base; otherwise the same word is an image.
    const parent = this.#stages.findLastIndex(({ name }, index) => index < at && name === base);
    const root = parent >= 0 ? this.follow(parent) : this.#image(base, stage.base);
    const sources = [...(this.#stages[parent]?.triggered ?? []), ...stage.sources];
    for (const source of again ? [] : sources) {
      const other = stageAt(this.#stages, source.text);
      if (other === undefined) this.#image(source.text, source);
      else if (!this.#seen.has(other)) this.follow(other);
    }
    return root;
  }

  #expand({ text, line }: Mention): string {
    const what = `${this.#file} line ${line}: FROM ${text}`;
    const base = expand(text, this.#escaper, this.#values, what);
    if (base !== '') return base;
    throw wrong(`${what} names nothing; give the ARG a default, or a value in build-args`);
  }

  #image(text: string, { line }: Mention): string | undefined {
    if (text === 'scratch') return undefined;
    const name = nameIn(this.#file, text, line);
    if (!this.#found.has(name)) this.#found.set(name, { name, line });
    return name;
  }
}

function stageAt(stages: readonly Stage[], word: string): number | undefined {
  const at = stages.findLastIndex(({ name }) => name === word.toLowerCase());
  if (at >= 0) return at;
  return /^\d+$/.test(word) && Number(word) < stages.length ? Number(word) : undefined;
}

function nameIn(file: string, text: string, line: number): string {
  try {
    return fullName(text);
  } catch (error) {
    throw wrong(`${file} line ${line}: ${(error as Error).message}`);
  }
}

/** Docker's short names in full: `node` is docker.io/library/node:latest. */
export function fullName(text: string): string {
  const { host, name, tag, digest } = parseReference(text);
  const version = tag === undefined && digest === undefined ? ':latest' : tag === undefined ? '' : `:${tag}`;
  return `${host}/${name}${version}${digest === undefined ? '' : `@${digest}`}`;
}
