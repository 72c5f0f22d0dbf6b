/** Names of headers, query parameters and cookies whose values are nobody's to read. */
const TELLING = /auth|token|key|secret|passw|session|cookie|credential|signature|^sig$/i;

/** What of the headers that are sent is secret: whole values, and what stands behind a scheme such as Bearer. */
export function secretHeaders(headers: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(headers).flatMap(([name, value]) => {
    if (!TELLING.test(name)) return [];
    if (/cookie/i.test(name)) return [value, ...secretCookies(value)];
    return [value, value.replace(/^\S+\s+/, '')];
  });
}

/** The value of each `name=value`. */
export function secretCookies(cookie: string): readonly string[] {
  return cookie.split(';').map((pair) => pair.slice(pair.indexOf('=') + 1).trim());
}

/** `user:password`: the password, and both as they are sent. */
export function secretLogin(login: string): readonly string[] {
  return [login, login.slice(login.indexOf(':') + 1)];
}

export function secretQuery(url: string): readonly string[] {
  return [...new URL(url).searchParams].flatMap(([name, value]) => (TELLING.test(name) && value !== '' ? [value] : []));
}

/** Of a body that is JSON or a form: the values whose names tell. */
export function secretBody(body: string): readonly string[] {
  try {
    return secretValues(JSON.parse(body));
  } catch {
    return /^[^\s=&]+=/.test(body) ? secretQuery(`http://form/?${body}`) : [];
  }
}

function secretValues(data: unknown, telling = false): readonly string[] {
  if (typeof data !== 'object' || data === null) return telling && data !== null && data !== '' ? [String(data)] : [];
  return Object.entries(data).flatMap(([name, value]) => secretValues(value, telling || TELLING.test(name)));
}
