import { isSpace } from './white-space.ts';

/**
 * Takes the `--flag=value` words off the start of what follows a keyword, without their quotes, as BuildKit does: a port of
 * extractBuilderFlags in frontend/dockerfile/parser/split_command.go, v0.25.2.
 */
export function takeFlags(text: string, escaper: string): { flags: readonly string[]; rest: string } {
  const flags: string[] = [];
  let word: string | undefined;
  let quote = '';
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (word === undefined) {
      if (isSpace(character)) continue;
      if (!text.startsWith('--', at)) return { flags, rest: text.slice(at) };
      word = '';
    }
    if (character === quote) quote = '';
    else if (quote === '' && isSpace(character)) {
      if (word === '--') return { flags, rest: text.slice(at) };
      flags.push(word);
      word = undefined;
    } else if (quote === '' && (character === '"' || character === "'")) quote = character;
    else if (character !== escaper) word += character;
    else word += text[++at] ?? '';
  }
  if (word !== undefined && word !== '--') flags.push(word);
  return { flags, rest: '' };
}
