/** Where is asked. */
export interface Address {
  /** Absolute, http or https, without credentials. */
  readonly url: string;
  /** The credentials that it was written with, sent as curl does: as basic authentication. */
  readonly login?: string;
}

/** A text that may be an address, without what may be credentials, however they are written. */
export function withoutLogin(text: string): string {
  return text.replace(/^([A-Za-z][A-Za-z0-9+.-]*:\/\/)?.*@/s, '$1***@');
}

/** Errors read on after a name; credentials never stand in one. */
export function parseAddress(text: string): Address {
  const told = withoutLogin(text);
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):(\/\/)?/.exec(text);
  // `localhost:8080` and `user:password@host` read as schemes, which a port and an @ tell apart.
  if (!scheme || /^[^/]*(:\d|@)/.test(text)) throw new Error(`"${told}" has no scheme; write https://${told}`);
  const [, name = ''] = scheme;
  if (!/^https?$/i.test(name))
    throw new Error(`"${told}" is ${name.toLowerCase()}:, and only http and https are asked`);
  if (!scheme[2] || !URL.canParse(text)) throw new Error(`"${told}" is no URL; write https://host/path`);
  const url = new URL(text);
  const { username, password } = url;
  url.username = '';
  url.password = '';
  url.hash = ''; // never sent
  if (username === '' && password === '') return { url: url.href };
  try {
    return { url: url.href, login: `${decodeURIComponent(username)}:${decodeURIComponent(password)}` };
  } catch {
    throw new Error(`"${told}" has credentials that can't be decoded; write % as %25`);
  }
}

/** A path, with its query, below an address: `/healthz` of https://host/app is https://host/app/healthz. */
export function below({ url, ...login }: Address, path: string): Address {
  return { url: new URL(`${url.replace(/\/$/, '')}${path}`).href, ...login };
}
