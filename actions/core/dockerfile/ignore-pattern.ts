import { blurred } from '../text/odd-bytes.ts';
import { expression } from './expression.ts';

/** What a class may hold whose meaning is the same everywhere: letters, digits, ranges of them, and a few signs. */
const CLASS = /^\^?(?:[a-z]-[a-z]|[A-Z]-[A-Z]|\d-\d|[A-Za-z0-9_.+$])+$/;

/** A pattern of .dockerignore, taken apart as moby/patternmatcher's `compile` does it. */
interface Read {
  readonly kind: 'exact' | 'prefix' | 'suffix' | 'regexp';
  /** The regular expression that it becomes. */
  readonly source: string;
  readonly clear: boolean;
}

/**
 * Whether it is told with certainty what BuildKit takes a pattern for. It hands some signs on to Go's regular expressions as
 * they are: all of `{ | }`, for its table of what to escape ends before them (`escapeBytes`, 8 bytes for 128 characters), what a
 * backslash makes of a letter, and whatever stands in brackets.
 */
export function clearness(pattern: string): boolean {
  return read(pattern).clear;
}

/** Whether a pattern matches this very path, as `match` of moby/patternmatcher v0.6.0 has it; of one that is unclear it isn't known. */
export function compile(pattern: string): (path: string) => boolean {
  const { kind, source, clear } = read(pattern);
  if (!clear) return () => false;
  if (kind === 'exact') return (path) => path === pattern;
  if (kind === 'prefix') return (path) => path.startsWith(pattern.slice(0, -2));
  if (kind === 'suffix') {
    const end = pattern.slice(2);
    return (path) => path.endsWith(end) || (end.startsWith('/') && path === end.slice(1));
  }
  const { split, ends } = expression(source, 'u');
  return (path) => {
    const characters = split(blurred(path));
    for (const end of ends(characters)) if (end === characters.length) return true;
    return false;
  };
}

function read(pattern: string): Read {
  let kind: Read['kind'] = 'exact';
  let source = '';
  let odd = false;
  const characters = [...pattern];
  for (let at = 0, step = 0; at < characters.length; step++) {
    const character = characters[at++] ?? '';
    if (character === '*' && characters[at] === '*') {
      at += characters[at + 1] === '/' ? 2 : 1;
      if (at < characters.length) {
        source += '(.*/)?';
        kind = 'regexp';
      } else if (kind === 'exact') kind = 'prefix';
      else {
        source += '.*';
        kind = 'regexp';
      }
      if (step === 0) kind = 'suffix';
    } else if (character === '*' || character === '?') {
      source += character === '*' ? '[^/]*' : '[^/]';
      kind = 'regexp';
    } else if (character === '\\') {
      const next = characters[at++];
      // Where it is the last character, it takes the expression's own end for what it escapes.
      odd ||= next === undefined || !/[!-/:-@[-`{-~]/.test(next);
      if (next !== undefined) kind = 'regexp';
      source += literal(next ?? '');
    } else if (character === '[') {
      kind = 'regexp';
      const end = characters.indexOf(']', at);
      if (end === -1) throw new Error(`"${pattern}" is not a pattern that BuildKit takes`);
      const held = characters.slice(at, end).join('');
      const ranges = [...held.matchAll(/(.)-(.)/g)];
      if (CLASS.test(held) && ranges.every(([, from = '', to = '']) => from <= to)) {
        source += `[${held}]`;
        at = end + 1;
      } else odd = true;
    } else {
      if (character === ']') kind = 'regexp';
      odd ||= '{|}'.includes(character);
      // Not escaped by BuildKit either: the path's beginning, wherever it stands.
      source += character === '^' ? '^' : literal(character);
    }
  }
  return { kind, source, clear: kind !== 'regexp' || !odd };
}

function literal(character: string): string {
  return /[\^$\\.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character;
}
