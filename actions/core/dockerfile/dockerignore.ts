import { blurred } from '../text/odd-bytes.ts';
import { type Expression, expression } from './expression.ts';

/**
 * Which files .dockerignore leaves out, decided as BuildKit decides it: a port of moby/patternmatcher v0.6.0 (`compile`,
 * `MatchesUsingParentResults`) and its `ignorefile`. npm's ports differ in corners, and a file that the build sees but the
 * content key doesn't would give out an image of other content.
 */
export type Ignored = (path: string) => boolean;

interface Pattern {
  readonly excepts: boolean;
  /** Cleaned, and without what makes it an exception. */
  readonly text: string;
  /** A path itself, or a folder that it lies in. */
  readonly matches: (path: string) => boolean;
}

/** `text` is a .dockerignore; paths are relative to the context, with slashes. Throws an Error that names a bad pattern. */
export function dockerignore(text: string): Ignored {
  const patterns = all(text);
  return (path) => {
    let out = false;
    // A pattern holds for whatever is below what it matches; the last that matches decides.
    for (const { excepts, matches } of patterns) if (excepts === out && matches(path)) out = !excepts;
    return out;
  };
}

/**
 * Whether a folder that is left out may hold something that isn't, where nobody lists what it holds. Part for part, up to
 * one that can't be told by itself, such as `**`: from there on anything may match.
 */
export function takesBackBelow(text: string): (folder: string) => boolean {
  const exceptions = all(text).filter(({ excepts }) => excepts);
  return (folder) => {
    const names = folder.split('/');
    return exceptions.some(({ text }) => {
      const parts = text.split('/');
      const odd = parts.findIndex((part) => ODD.test(part));
      const told = (odd === -1 ? parts : parts.slice(0, odd)).slice(0, names.length);
      if (!told.every((part, at) => compile(part)(names[at] ?? ''))) return false;
      if (odd === -1 || odd >= names.length) return parts.length > names.length;
      return names[odd]?.startsWith((parts[odd] ?? '').replace(WILD, '')) ?? false;
    });
  };
}

/** What may match a slash, or isn't what it looks like: `^`, U+FFFD and what follows a backslash are BuildKit's regexp's own. */
const ODD = /\*\*|[[\]\\^\uFFFD]/;
/** All but the letters that a pattern begins with. */
const WILD = /[*?[\]\\^\uFFFD].*$/s;

function all(text: string): Pattern[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap(read);
}

function read(line: string): Pattern[] {
  if (line.startsWith('#')) return [];
  const trimmed = line.trim();
  if (trimmed === '') return [];
  const excepts = trimmed.startsWith('!');
  const rest = excepts ? trimmed.slice(1).trim() : trimmed;
  if (rest === '') throw new Error('a line of "!" alone excepts nothing');
  const cleaned = clean(rest);
  const text = cleaned.length > 1 ? cleaned.replace(/^\//, '') : cleaned;
  return [{ excepts, text, matches: compile(text) }];
}

function withParents(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** Go's path.Clean. */
function clean(path: string): string {
  const root = path.startsWith('/');
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (!root) parts.push(part);
  }
  return `${root ? '/' : ''}${parts.join('/')}` || '.';
}

function compile(pattern: string): (path: string) => boolean {
  let kind: 'exact' | 'prefix' | 'suffix' | 'regexp' = 'exact';
  let source = '';
  const characters = [...pattern];
  const peek = (at: number) => characters[at];
  for (let at = 0, step = 0; at < characters.length; step++) {
    const character = characters[at++] ?? '';
    if (character === '*' && peek(at) === '*') {
      at += peek(at + 1) === '/' ? 2 : 1;
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
    } else if ('.+()|{}$'.includes(character)) source += `\\${character}`;
    else if (character === '\\') {
      const next = characters[at++];
      source += next === undefined ? '\\' : `\\${next}`;
      if (next !== undefined) kind = 'regexp';
    } else {
      source += character;
      if (character === '[' || character === ']') kind = 'regexp';
    }
  }
  if (kind === 'exact') return (path) => path === pattern || path.startsWith(`${pattern}/`);
  if (kind === 'prefix') return (path) => path.startsWith(pattern.slice(0, -2));
  if (kind === 'suffix') {
    const end = pattern.slice(2);
    const ends = (path: string) => path.endsWith(end) || (end.startsWith('/') && path === end.slice(1));
    return (path) => withParents(path).some(ends);
  }
  const { split, ends } = matcher(source, pattern);
  return (path) => {
    const characters = split(blurred(path));
    for (const end of ends(characters)) if (end === characters.length || characters[end] === '/') return true;
    return false;
  };
}

/** With whole characters, unless it holds what only the laxer grammar takes, such as a lone `]`. */
function matcher(source: string, pattern: string): Expression {
  for (const flags of ['u', ''] as const) {
    try {
      new RegExp(`^${source}$`, flags); // whether it is one
      return expression(source, flags);
    } catch {}
  }
  throw new Error(`"${pattern}" is not a pattern that BuildKit takes`);
}
