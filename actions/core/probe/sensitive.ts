import type { Question } from './answer.ts';

/** Names of headers, query parameters and fields whose values are nobody's to read. */
const TELLING = /auth(?!or(?!iz))|token|key|secret|passw|session|cookie|credential|signature|^sig$/i;

/** Characters from which on a value under such a name is a secret: `debug=1` hidden would hide each 1 of a log. */
const SHORTEST = 8;

function long(values: readonly string[]): readonly string[] {
  return [...new Set(values)].filter((value) => value.length >= SHORTEST);
}

/** What of the headers that are sent is secret: whole values, and what stands behind a scheme such as Bearer. */
export function secretHeaders(headers: Readonly<Record<string, string>>): readonly string[] {
  const telling = Object.entries(headers).filter(([name]) => TELLING.test(name));
  return long(
    telling.flatMap(([name, value]) => [
      value,
      ...(/cookie/i.test(name) ? secretCookies(value) : [value.replace(/^\S+\s+/, '')]),
    ]),
  );
}

/** The value of each `name=value`. */
export function secretCookies(cookie: string): readonly string[] {
  return long(cookie.split(';').map((pair) => pair.slice(pair.indexOf('=') + 1).trim()));
}

/** `user:password`: the password, and both as they are sent. */
export function secretLogin(login: string): readonly string[] {
  return [login, login.slice(login.indexOf(':') + 1)];
}

export function secretQuery(url: string): readonly string[] {
  return long([...new URL(url).searchParams].flatMap(([name, value]) => (TELLING.test(name) ? [value] : [])));
}

/** Of a body that is JSON or a form: the values whose names tell. */
export function secretBody(body: string): readonly string[] {
  try {
    return long(secretValues(JSON.parse(body)));
  } catch {
    return /^[^\s=&]+=/.test(body) ? secretQuery(`http://form/?${body}`) : [];
  }
}

function secretValues(data: unknown, telling = false): readonly string[] {
  if (typeof data !== 'object' || data === null) return telling ? [String(data)] : [];
  return Object.entries(data).flatMap(([name, value]) => secretValues(value, telling || TELLING.test(name)));
}

/** All that is secret of a question. */
export function secretsOf({ headers, url, body = '' }: Question): readonly string[] {
  return [...secretHeaders(headers), ...secretQuery(url), ...secretBody(body)];
}
