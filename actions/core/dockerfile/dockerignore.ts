import { clearness, compile } from './ignore-pattern.ts';
import { trim } from './white-space.ts';

/**
 * Which files .dockerignore leaves out, decided as BuildKit decides it: a port of moby/patternmatcher v0.6.0
 * (`MatchesUsingParentResults`, as tonistiigi/fsutil's filter asks it from folder to folder) and its `ignorefile`. npm's ports differ
 * in corners, and a file that the build sees but the content key doesn't would give out an image of other content.
 */
export type Ignored = (path: string) => boolean;

interface Pattern {
  readonly excepts: boolean;
  /** Cleaned, and without what makes it an exception. */
  readonly text: string;
  /** This very path, and not what lies in it. */
  readonly matches: (path: string) => boolean;
}

interface Decided {
  readonly out: boolean;
  /** By pattern, whether it was seen to match: it holds for all that lies below. */
  readonly matched: readonly boolean[];
}

/**
 * `text` is a .dockerignore; paths are relative to the context, with slashes. Throws an Error that names a bad pattern. With a
 * pattern that is unclear nothing is left out: the next one may or may not be asked, by what that one matches.
 */
export function dockerignore(text: string): Ignored {
  const patterns = all(text);
  if (patterns.some(({ text }) => !clearness(text))) return () => false;
  const folders = new Map<string, Decided>();
  const decide = (path: string): Decided => {
    const at = path.lastIndexOf('/');
    return decided(patterns, path, at === -1 ? undefined : folder(path.slice(0, at)));
  };
  const folder = (path: string): Decided => {
    const known = folders.get(path) ?? decide(path);
    folders.set(path, known);
    return known;
  };
  return (path) => decide(path).out;
}

/** Lines whose meaning to BuildKit can't be told with certainty. */
export function unclear(text: string): readonly string[] {
  return all(text).flatMap(({ excepts, text }) => (clearness(text) ? [] : [`${excepts ? '!' : ''}${text}`]));
}

/** What a folder matched its content matches too; a pattern that would change nothing is not asked, and so not known to match. */
function decided(patterns: readonly Pattern[], path: string, parent: Decided | undefined): Decided {
  let out = false;
  const matched = patterns.map(({ excepts, matches }, at) => {
    const match = parent?.matched[at] === true || (excepts === out && matches(path));
    if (match) out = !excepts;
    return match;
  });
  return { out, matched };
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

/** As `ignorefile.ReadAll` gives a line on, and `patternmatcher.New` takes it: both trim and clean. */
function read(line: string): Pattern[] {
  if (line.startsWith('#')) return [];
  const trimmed = trim(line);
  if (trimmed === '') return [];
  const inverts = trimmed.startsWith('!');
  const rest = inverts ? trim(trimmed.slice(1)) : trimmed;
  const given = trim(`${inverts ? '!' : ''}${rest === '' ? '' : relative(clean(rest))}`);
  if (given === '') return [];
  const text = clean(given);
  if (text === '!') throw new Error('a line of "!" alone excepts nothing');
  const excepts = text.startsWith('!');
  const pattern = excepts ? text.slice(1) : text;
  return [{ excepts, text: pattern, matches: compile(pattern) }];
}

function relative(path: string): string {
  return path.length > 1 ? path.replace(/^\//, '') : path;
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
