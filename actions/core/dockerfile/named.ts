/** The images that a Dockerfile's text seems to name; as written, variables that it gives values to filled in. */
export interface Named {
  readonly images: readonly string[];
  /** The one that the stage which is built begins with. */
  readonly final: string | undefined;
  /** The one that reads the file, of `# syntax=`. */
  readonly syntax: string | undefined;
}

interface Stage {
  readonly name: string | undefined;
  readonly base: string;
  readonly sources: string[];
}

/**
 * No more than a guess, by lines as most people write them: what BuildKit says it has used is what counts, and what is wrong here
 * costs a second call of it, which finds all steps in its cache. `contexts` are images by names that count above stages and images.
 */
export function namedIn(
  text: string,
  target: string | undefined,
  buildArgs: Readonly<Record<string, string>>,
  contexts: Readonly<Record<string, string>> = {},
): Named {
  const given = new Map(Object.entries(buildArgs));
  const values = new Map<string, string>();
  const stages: Stage[] = [];
  for (const line of joined(text)) {
    const [, argument, value] = /^\s*ARG\s+(\w+)(?:=(\S*))?/i.exec(line) ?? [];
    if (argument !== undefined && stages.length === 0) {
      const said = given.get(argument) ?? (value === undefined ? undefined : filled(value, values));
      if (said !== undefined) values.set(argument, said);
    }
    const [, base, name] = /^\s*FROM\s+(?:--\S+\s+)*(\S+)(?:\s+AS\s+(\S+))?/i.exec(line) ?? [];
    if (base !== undefined) stages.push({ name: name?.toLowerCase(), base: filled(base, values), sources: [] });
    for (const [, source = ''] of line.matchAll(/[\s,=](?:--)?from=["']?([^\s,"']+)/gi))
      stages.at(-1)?.sources.push(source);
  }
  const syntax = given.get('BUILDKIT_SYNTAX') ?? syntaxOf(text);
  const { images, final } = reached(stages, target, new Map(Object.entries(contexts)));
  return { images: [...new Set([...(syntax ? [syntax] : []), ...images])], final, syntax };
}

function reached(
  stages: readonly Stage[],
  target: string | undefined,
  contexts: ReadonlyMap<string, string>,
): Pick<Named, 'images' | 'final'> {
  const images: string[] = [];
  const seen = new Set<number>();
  const at = (word: string, before: number) => {
    if (contexts.has(word)) return -1;
    const named = stages.findLastIndex(({ name }, index) => index < before && name === word.toLowerCase());
    return named < 0 && /^\d+$/.test(word) && Number(word) < before ? Number(word) : named;
  };
  const follow = (index: number): string | undefined => {
    const stage = stages[index];
    if (stage === undefined) return undefined;
    const parent = at(stage.base, index);
    const root = parent < 0 ? image(stage.base) : follow(parent);
    if (seen.has(index)) return root;
    seen.add(index);
    for (const source of stage.sources) {
      const other = at(source, index);
      if (other < 0) image(source);
      else follow(other);
    }
    return root;
  };
  const image = (word: string): string | undefined => {
    const meant = contexts.get(word.replace(/:latest$/, '')) ?? word;
    if (meant === 'scratch' || /[$'"]/.test(meant)) return undefined;
    images.push(meant);
    return meant;
  };
  const last = target === undefined ? stages.length - 1 : at(target, stages.length);
  const final = follow(last);
  return { images, final };
}

/** Lines that go on are one; comments between them don't end it. */
export function joined(text: string): readonly string[] {
  return text
    .replace(/^[ \t]*#.*\n?/gm, '')
    .replace(/[\\`][ \t]*\r?\n/g, ' ')
    .split('\n');
}

function filled(word: string, values: ReadonlyMap<string, string>): string {
  const bare = word.replace(/^(["'])(.*)\1$/, '$2');
  return bare.replace(/\$(?:(\w+)|\{(\w+)(?::?-([^{}]*))?\})/g, (all, plain, braced, otherwise) => {
    return values.get(plain ?? braced) ?? otherwise ?? all;
  });
}

function syntaxOf(text: string): string | undefined {
  return /^\uFEFF?(?:#[ \t]*(?:escape|check)[ \t]*=.*\n)*#[ \t]*syntax[ \t]*=[ \t]*(\S+)/i.exec(text)?.[1];
}
