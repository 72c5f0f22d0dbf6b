/**
 * Splits a command as a POSIX shell does, without running one: quotes and backslashes hold words together, nothing is
 * expanded. Throws an Error that reads on after an input's name.
 */
export function splitCommand(text: string): readonly string[] {
  const words: string[] = [];
  let word: string | undefined;
  let quote = '';
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    const next = text[at + 1];
    if (quote === "'") {
      if (character === "'") quote = '';
      else word += character;
    } else if (character === '\\' && next !== undefined && (quote === '' || '"\\$`\n'.includes(next))) {
      at += 1;
      // A line that goes on is one line.
      if (next !== '\n') word = (word ?? '') + next;
    } else if (quote === '"') {
      if (character === '"') quote = '';
      else word += character;
    } else if (character === '"' || character === "'") {
      quote = character;
      word ??= '';
    } else if (/\s/.test(character)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else word = (word ?? '') + character;
  }
  if (quote !== '') throw new Error(`${quote} is not closed in ${text}`);
  if (word !== undefined) words.push(word);
  return words;
}
