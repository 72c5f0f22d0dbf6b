import { type Argument, argumentsOf } from './args.ts';
import { detectSyntax } from './directives.ts';
import { readLines, triggerOf } from './lines.ts';
import { looseOf, sourcesOf, takesCache, whiteWords } from './sources.ts';

/** What is known of a Dockerfile before anything is built. Lines count from 1; names are as written, variables and all. */
export interface Dockerfile {
  /** The image of `# syntax=`, which reads the rest. */
  readonly syntax: Mention | undefined;
  /** ARGs before the first FROM, in order; a default may speak of those before it. */
  readonly args: readonly Argument[];
  readonly stages: readonly Stage[];
  /** What escapes in names and values. */
  readonly escaper: string;
  /** ADDs of a URL or a repository without a checksum: what they fetch is in no content key. */
  readonly loose: readonly Mention[];
}

export interface Stage {
  readonly name: string | undefined;
  readonly base: Mention;
  /** Images or stages that COPY --from and RUN --mount=from take files from. */
  readonly sources: readonly Mention[];
  /** The same of its ONBUILDs, which the stages that begin with it carry out. */
  readonly triggered: readonly Mention[];
}

export interface Mention {
  readonly text: string;
  readonly line: number;
}

/** Read as BuildKit reads it, since a base image that is overlooked gives out an old image. Throws an Error that reads on after a file's name. */
export function parseDockerfile(text: string): Dockerfile {
  const { instructions, escaper } = readLines(text);
  const args: Argument[] = [];
  const stages: Draft[] = [];
  const loose: Mention[] = [];
  for (const instruction of instructions) {
    const { keyword, rest, line } = instruction;
    const here = (words: readonly string[]) => words.map((word) => ({ text: word, line }));
    if (keyword === 'FROM') {
      const [base = '', , name] = whiteWords(rest);
      stages.push({ name: name?.toLowerCase(), base: { text: base, line }, sources: [], triggered: [] });
    }
    const stage = stages.at(-1);
    if (stage === undefined && keyword === 'ARG') args.push(...argumentsOf(rest, escaper, line));
    stage?.sources.push(...here(sourcesOf(instruction)));
    if (keyword === 'ONBUILD') stage?.triggered.push(...here(sourcesOf(triggerOf(instruction))));
    loose.push(...here(looseOf(instruction, escaper)));
  }
  return { syntax: detectSyntax(text), args, stages, escaper, loose };
}

interface Draft extends Stage {
  readonly sources: Mention[];
  readonly triggered: Mention[];
}

/**
 * Whether a step may find what earlier builds on this builder left: https://docs.docker.com/reference/dockerfile/#run---mounttypecache.
 * By the flags, and by the text too: another frontend may read lines otherwise. Too much costs bytes, too little a wrong program.
 */
export function mountsCache(text: string): boolean {
  if (/--mount=\S*\btype=["']?cache\b/i.test(text)) return true;
  return readLines(text).instructions.some((each) => takesCache(each) || takesCache(triggerOf(each)));
}
