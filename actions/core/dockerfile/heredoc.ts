import { lexWords } from './shell-lexer.ts';

export interface Heredoc {
  /** The line that ends it. */
  readonly name: string;
  /** `<<-`: tabs before that line don't count. */
  readonly tabs: boolean;
}

/**
 * The heredocs that a line begins, as BuildKit finds them: a port of heredocsFromLine and heredocFromMatch in
 * frontend/dockerfile/parser/parser.go, v0.25.2. Whatever the Dockerfile's escape character, here it is a backslash.
 * Throws an Error for a name that can't be read.
 */
export function heredocs(line: string): readonly Heredoc[] {
  return words(line).flatMap((word) => {
    const [, tabs, rest = ''] = /^[0-9]*<<(-?)[\t\n\f\r ]*([^<]*)$/.exec(word) ?? [];
    if (rest === '') return [];
    const [name, ...more] = lexWords(rest, { escaper: '\\', keepUnset: true });
    return name === undefined || more.length > 0 ? [] : [{ name, tabs: tabs === '-' }];
  });
}

/** A line that can't be read, such as one with a lone quote, has no heredoc for BuildKit. */
function words(line: string): readonly string[] {
  try {
    return lexWords(line, { escaper: '\\', rawQuotes: true, rawEscapes: true, keepUnset: true });
  } catch {
    return [];
  }
}
