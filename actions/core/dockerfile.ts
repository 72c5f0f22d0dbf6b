import { type Argument, DockerfileParser, type Instruction, type ModifiableInstruction } from 'dockerfile-ast';

/** What is known of a Dockerfile before anything is built. Lines count from 1; names are as written, variables and all. */
export interface Dockerfile {
  /** The image of `# syntax=`, which reads the rest. */
  readonly syntax: Mention | undefined;
  /** ARGs before the first FROM, in order; a default may speak of those before it. */
  readonly args: readonly { readonly name: string; readonly value: string | undefined }[];
  readonly stages: readonly Stage[];
  /** ADDs of a URL or a repository without a checksum: what they fetch is in no content key. */
  readonly loose: readonly Mention[];
}

export interface Stage {
  readonly name: string | undefined;
  readonly base: Mention;
  /** Images or stages that COPY --from and RUN --mount=from take files from. */
  readonly sources: readonly Mention[];
}

export interface Mention {
  readonly text: string;
  readonly line: number;
}

export function parseDockerfile(text: string): Dockerfile {
  const file = DockerfileParser.parse(text);
  const syntax = file.getDirectives().find((each) => each.getName().toLowerCase() === 'syntax');
  const stages: (Omit<Stage, 'sources'> & { sources: Mention[] })[] = [];
  const loose: Mention[] = [];
  for (const instruction of file.getInstructions()) {
    const line = instruction.getRange().start.line + 1;
    const words = instruction.getArguments().map((each: Argument) => each.getValue());
    const keyword = instruction.getKeyword();
    if (keyword === 'FROM') {
      const [base = '', , name] = words;
      stages.push({ name: name?.toLowerCase(), base: { text: base, line }, sources: [] });
    }
    stages.at(-1)?.sources.push(...sourcesOf(instruction).map((each) => ({ text: each, line })));
    if (keyword === 'ADD') loose.push(...looseOf(instruction, words).map((each) => ({ text: each, line })));
  }
  return {
    syntax: syntax && { text: syntax.getValue(), line: syntax.getRange().start.line + 1 },
    args: file
      .getInitialARGs()
      .flatMap((arg) =>
        arg.getProperties().map((each) => ({ name: each.getName(), value: each.getValue() ?? undefined })),
      ),
    stages,
    loose,
  };
}

/**
 * Whether a step may find what earlier builds on this builder left: https://docs.docker.com/reference/dockerfile/#run---mounttypecache.
 * By the text, where a comment may be taken for a step, but no step is overlooked.
 */
export function mountsCache(text: string): boolean {
  return /--mount=\S*\btype=["']?cache\b/i.test(text);
}

function flags(instruction: Instruction): readonly { name: string; value: string }[] {
  const all = (instruction as Partial<ModifiableInstruction>).getFlags?.() ?? [];
  // BuildKit takes quotes off: https://github.com/moby/buildkit/blob/v0.25.2/frontend/dockerfile/parser/split_command.go
  return all.map((flag) => ({ name: flag.getName(), value: (flag.getValue() ?? '').replace(/^(["'])(.*)\1$/, '$2') }));
}

/** A variable is not expanded there: BuildKit refuses it, in words of its own. */
function sourcesOf(instruction: Instruction): string[] {
  const keyword = instruction.getKeyword();
  const found = flags(instruction).flatMap(({ name, value }) => {
    if (keyword === 'COPY' && name === 'from') return [value];
    if (keyword !== 'RUN' || name !== 'mount') return [];
    return value.split(',').flatMap((part) => (/^"?from=/i.test(part) ? [part.replace(/^"?from=|"$/gi, '')] : []));
  });
  return found.filter((each) => each !== '' && !each.includes('$'));
}

function looseOf(instruction: Instruction, words: readonly string[]): string[] {
  if (flags(instruction).some(({ name }) => name === 'checksum')) return [];
  const remote = words.slice(0, -1).filter((each) => /^(https?:\/\/|git@|git:\/\/|ssh:\/\/)/.test(each));
  // A repository at a full commit can't change.
  return remote.filter((each) => !/#[0-9a-f]{40}(:|$)/.test(each));
}
