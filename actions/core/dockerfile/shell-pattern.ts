/**
 * What `${V#…}`, `${V%…}` and `${V/…/…}` do, as BuildKit has it: a port of the end of frontend/dockerfile/shell/lex.go,
 * v0.25.2. `*` and `?` are known, brackets are not. Each throws an Error for a pattern that BuildKit refuses.
 */
export function withoutStart(pattern: string, value: string, greedy: boolean): string {
  const found = expression(pattern, greedy, true).exec(value);
  return found === null ? value : value.slice(found[0].length);
}

/** No regular expression finds the shortest end, so both are turned round. */
export function withoutEnd(pattern: string, value: string, greedy: boolean): string {
  const parts = pattern.match(/\\[\s\S]|[\s\S]/gu) ?? [];
  const turned = parts.toReversed().join('');
  return [...withoutStart(turned, [...value].toReversed().join(''), greedy)].toReversed().join('');
}

export function replaced(pattern: string, value: string, replacement: string, all: boolean): string {
  const wanted = expression(pattern, true, false);
  if (!all) return value.replace(wanted, () => replacement);
  let out = '';
  let end = 0;
  for (const { 0: found, index } of value.matchAll(new RegExp(wanted, 'gu'))) {
    // Go has no empty match where the one before it ended.
    if (index > 0 && index + found.length <= end) continue;
    out += value.slice(end, index) + template(replacement, found);
    end = index + found.length;
  }
  return out + value.slice(end);
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

function expression(pattern: string, greedy: boolean, anchored: boolean): RegExp {
  let source = anchored ? '^' : '';
  const characters = [...pattern];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? '';
    const next = characters[at + 1] ?? '';
    if (character === '*') source += greedy ? '[^\\n]*' : '[^\\n]*?';
    else if (character === '?') source += '[^\\n]';
    else if (character === '\\') {
      // The escape of these two is for the braces, not for the pattern.
      if (next === '}' || next === '/') continue;
      if (!'*?\\'.includes(next) || next === '') throw new Error(`\\${next} is no escape in the pattern ${pattern}`);
      source += `\\${next}`;
      at += 1;
    } else source += '[]{}.+()|^$/'.includes(character) ? `\\${character}` : character;
  }
  return new RegExp(source, 'u');
}
