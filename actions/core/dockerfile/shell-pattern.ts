import { expression } from './expression.ts';

/**
 * What `${V#…}`, `${V%…}` and `${V/…/…}` do, as BuildKit has it: a port of the end of frontend/dockerfile/shell/lex.go,
 * v0.25.2. `*` and `?` are known, brackets are not. Each throws an Error for a pattern that BuildKit refuses.
 */
export function withoutStart(pattern: string, value: string, greedy: boolean): string {
  const { split, ends } = expression(sourceOf(pattern), 'u');
  const characters = split(value);
  const [end = 0] = greedy ? [...ends(characters)].slice(-1) : ends(characters);
  return characters.slice(end).join('');
}

/** No regular expression finds the shortest end, so both are turned round. */
export function withoutEnd(pattern: string, value: string, greedy: boolean): string {
  const parts = pattern.match(/\\[\s\S]|[\s\S]/gu) ?? [];
  const turned = parts.toReversed().join('');
  return [...withoutStart(turned, [...value].toReversed().join(''), greedy)].toReversed().join('');
}

export function replaced(pattern: string, value: string, replacement: string, all: boolean): string {
  const { split, ends } = expression(sourceOf(pattern), 'u');
  const characters = split(value);
  let out = '';
  let last = 0;
  for (let from = 0; from <= characters.length; ) {
    const end = [...ends(characters, from)].at(-1);
    // Go has no empty match where the one before it ended.
    if (end === undefined || (from > 0 && end <= last)) {
      from += 1;
      continue;
    }
    const found = characters.slice(from, end).join('');
    out += characters.slice(last, from).join('') + (all ? template(replacement, found) : replacement);
    last = end;
    if (!all) break;
    from = Math.max(end, from + 1);
  }
  return out + characters.slice(last).join('');
}

/** Go's regexp.Expand, which BuildKit applies to the replacement of `//` alone; no group of the pattern has a name. */
function template(text: string, found: string): string {
  return text.replace(
    /\$(?:(\$)|\{([\p{L}\p{Nd}_]+)\}|([\p{L}\p{Nd}_]+))/gu,
    (_, dollar: string | undefined, braced = '', plain = '') => {
      if (dollar !== undefined) return '$';
      return (braced || plain) === '0' ? found : '';
    },
  );
}

function sourceOf(pattern: string): string {
  let source = '';
  const characters = [...pattern];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? '';
    const next = characters[at + 1] ?? '';
    if (character === '*') source += '[^\\n]*';
    else if (character === '?') source += '[^\\n]';
    else if (character === '\\') {
      // The escape of these two is for the braces, not for the pattern.
      if (next === '}' || next === '/') continue;
      if (!'*?\\'.includes(next) || next === '') throw new Error(`\\${next} is no escape in the pattern ${pattern}`);
      source += `\\${next}`;
      at += 1;
    } else source += '[]{}.+()|^$/'.includes(character) ? `\\${character}` : character;
  }
  return source;
}
