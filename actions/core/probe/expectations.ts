import { canonical } from '../text/canonical.ts';
import { formatDuration } from '../text/duration.ts';
import type { Answer } from './answer.ts';
import type { Expectation } from './check.ts';
import type { Languages } from './languages.ts';
import { isGood, type Statuses } from './status.ts';
import { parseWanted } from './wanted.ts';

export function goodStatus(statuses: Statuses): Expectation {
  return ({ status, headers }) => {
    if (isGood(statuses, status)) return undefined;
    const to = headers['location'];
    const moved = status >= 300 && status < 400 && to !== undefined ? `, which leads to ${to}` : '';
    return { word: 'wrong status', wanted: `asked for status ${statuses.said}`, seen: `${status}${moved}` };
  };
}

type Pattern = Languages['pattern'];

/** Whether a text is what was wanted; a literal is all of it, or `within`. */
function holds(said: string, pattern: Pattern, within: boolean): (text: string | undefined) => boolean {
  const wanted = parseWanted(said);
  const matches = wanted.pattern && pattern(wanted.pattern.source, wanted.pattern.flags);
  const fits = (text: string) =>
    matches ? matches(text) : within ? text.includes(wanted.literal) : text === wanted.literal;
  return (text) => (text !== undefined && fits(text)) !== wanted.not;
}

export function goodHeader(name: string, said: string, pattern: Pattern): Expectation {
  const good = holds(said, pattern, false);
  return ({ headers }) => {
    if (good(headers[name])) return undefined;
    return { word: 'header', wanted: `asked for ${name}: ${said}`, seen: headers[name] ?? 'no such header' };
  };
}

export function goodBody(said: string, pattern: Pattern): Expectation {
  const good = holds(said, pattern, true);
  return ({ body, cut }) => {
    if (good(body)) return undefined;
    const seen = `${said.startsWith('!') ? 'it' : 'none'}${cut ? ' in the first 1 MiB, which is all that is read' : ''}`;
    return { word: 'body', wanted: `asked for a body with ${said}`, seen };
  };
}

export function goodJson(path: string, wanted: unknown, { pattern, path: compile }: Languages): Expectation {
  const select = compile(path);
  const asPattern = typeof wanted === 'string' && parseWanted(wanted).pattern !== undefined;
  const matches = asPattern ? holds(wanted, pattern, false) : undefined;
  const fits = (value: unknown) =>
    matches ? typeof value === 'string' && matches(value) : canonical(value) === canonical(wanted);
  return (answer) => {
    const seen = unlike(answer, select, fits);
    return seen === undefined
      ? undefined
      : { word: 'JSON', wanted: `asked for ${path} = ${JSON.stringify(wanted)}`, seen };
  };
}

/** The first value that doesn't fit, or why there is none. */
function unlike(answer: Answer, select: Select, fits: (value: unknown) => boolean): string | undefined {
  const found = selected(answer, select);
  if (typeof found === 'string') return found;
  if (found.length === 0) return 'nothing there';
  try {
    const bad = found.findIndex((value) => !fits(value));
    return bad < 0 ? undefined : JSON.stringify(found[bad]);
  } catch {
    return TOO_DEEP;
  }
}

type Select = ReturnType<Languages['path']>;

/** Values are compared by functions that call themselves for each level. */
const TOO_DEEP = 'a document that is nested too deeply';

/** What a path selects of a body, or why that can't be said. */
export function selected({ body, cut }: Pick<Answer, 'body' | 'cut'>, select: Select): readonly unknown[] | string {
  let document: unknown;
  try {
    document = JSON.parse(body);
  } catch {
    return cut ? 'a body longer than the 1 MiB that is read' : body === '' ? 'an empty body' : 'a body that is no JSON';
  }
  try {
    return select(document);
  } catch {
    return TOO_DEEP;
  }
}

export function goodRelease(wanted: string, releaseOf: (answer: Answer) => string | undefined): Expectation {
  return (answer) => {
    const seen = releaseOf(answer);
    return seen === wanted
      ? undefined
      : { word: 'release', wanted: `asked for release ${wanted}`, seen: seen ?? 'none' };
  };
}

/** A certificate must be valid for so many seconds yet. */
export function goodCertificate(seconds: number): Expectation {
  return ({ certificate }, now) => {
    const left = (certificate?.expires ?? Number.POSITIVE_INFINITY) - now;
    if (certificate === undefined || left > seconds) return undefined;
    const day = new Date(certificate.expires * 1000).toISOString().slice(0, 10);
    const wanted = `asked for a certificate that is valid for ${days(seconds)} yet`;
    return { word: 'TLS', wanted, seen: `${certificate.subject}'s, which ends on ${day}, in ${days(left)}` };
  };
}

function days(seconds: number): string {
  return seconds >= 172_800 ? `${Math.floor(seconds / 86_400)} days` : formatDuration(Math.max(0, seconds));
}
