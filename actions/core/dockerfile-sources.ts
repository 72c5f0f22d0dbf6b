import { type Instruction, jsonWords } from './dockerfile-lines.ts';
import { lexWord } from './shell-lexer.ts';

/** The images or stages that COPY --from and RUN --mount=from take files from. */
export function sourcesOf({ keyword, flags }: Instruction): readonly string[] {
  const found = flags.flatMap((flag) => {
    const [, name, value = ''] = /^--([^=]*)=([\s\S]*)$/.exec(flag) ?? [];
    if (keyword === 'COPY' && name === 'from') return [value];
    if (keyword !== 'RUN' || name !== 'mount') return [];
    return fields(value).flatMap((field) => (/^from=/i.test(field) ? [field.slice('from='.length)] : []));
  });
  // A variable is not expanded there: BuildKit refuses it, in words of its own.
  return found.filter((each) => each !== '' && !each.includes('$'));
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
