import { type Instruction, jsonWords } from './lines.ts';
import { lexWord } from './shell-lexer.ts';

/** The images or stages that COPY --from and RUN --mount=from take files from. */
export function sourcesOf({ keyword, flags }: Instruction): readonly string[] {
  const copied = keyword === 'COPY' ? valuesOf(flags, 'from') : [];
  const found = [...copied, ...mounted({ keyword, flags }, 'from')];
  // A variable is not expanded there: BuildKit refuses it, in words of its own.
  return found.filter((each) => each !== '' && !each.includes('$'));
}

/** Whether a step has a cache mount, or a mount of a kind that is not known here. */
export function takesCache(instruction: Instruction): boolean {
  return mounted(instruction, 'type').some((type) => type.toLowerCase() === 'cache' || type.includes('$'));
}

/** What RUN --mount says of this key. */
function mounted({ keyword, flags }: Pick<Instruction, 'keyword' | 'flags'>, key: string): readonly string[] {
  if (keyword !== 'RUN') return [];
  return valuesOf(flags, 'mount')
    .flatMap(fields)
    .flatMap((field) => (field.toLowerCase().startsWith(`${key}=`) ? [field.slice(key.length + 1)] : []));
}

function valuesOf(flags: readonly string[], wanted: string): readonly string[] {
  return flags.flatMap((flag) => {
    const [, name, value = ''] = /^--([^=]*)=([\s\S]*)$/.exec(flag) ?? [];
    return name === wanted ? [value] : [];
  });
}

/** One line of CSV. */
function fields(text: string): readonly string[] {
  return [...text.matchAll(/(?<=^|,)(?:"((?:[^"]|"")*)"|([^",]*))(?=,|$)/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

/** What an ADD fetches without a checksum, so that nobody can tell when it changes. */
export function looseOf({ keyword, flags, rest }: Instruction, escaper: string): readonly string[] {
  if (keyword !== 'ADD' || flags.some((flag) => flag.startsWith('--checksum='))) return [];
  const words = (jsonWords(rest) ?? whiteWords(rest)).map((word) => unquoted(word, escaper));
  const remote = words.slice(0, -1).filter((each) => /^(https?:\/\/|git@|git:\/\/|ssh:\/\/)/.test(each));
  // A repository at a full commit can't change.
  return remote.filter((each) => !/#[0-9a-f]{40}(:|$)/.test(each));
}

/** Split as BuildKit splits FROM, ADD and COPY, whatever the quotes. */
export function whiteWords(rest: string): readonly string[] {
  return rest.split(/[\t\v\f\r ]+/);
}

/** BuildKit takes quotes off these words, in the JSON form too; what the variables hold is not known here. */
function unquoted(word: string, escaper: string): string {
  try {
    return lexWord(word, { escaper, keepUnset: true });
  } catch {
    return word;
  }
}
