import { isSpace } from './white-space.ts';

/** An ARG before the first FROM. */
export interface Argument {
  readonly name: string;
  /** As written, variables and quotes and all. */
  readonly value: string | undefined;
  readonly line: number;
}

/** Those of one ARG instruction. */
export function argumentsOf(rest: string, escaper: string, line: number): readonly Argument[] {
  return quotedWords(rest, escaper).map((word) => {
    const [, name = '', value] = /^([^=]*)(?:=([\s\S]*))?$/.exec(word) ?? [];
    return { name, value, line };
  });
}

/** Words that keep their quotes: a port of parseWords in frontend/dockerfile/parser/line_parsers.go, v0.25.2. */
function quotedWords(text: string, escaper: string): readonly string[] {
  const words: string[] = [];
  let word = '';
  let quote = '';
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (quote === '' && isSpace(character)) {
      if (word !== '') words.push(word);
      word = '';
      continue;
    }
    // A ' ends at the next one, whatever stands before it.
    if (character === escaper && quote !== "'") {
      if (at + 1 < text.length) word += character + text[++at];
      continue;
    }
    if (character === quote) quote = '';
    else if (quote === '' && (character === '"' || character === "'")) quote = character;
    word += character;
  }
  return word === '' ? words : [...words, word];
}
