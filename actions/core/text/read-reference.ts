import { isDigest, splitReference } from './split-reference.ts';

/** An image reference, with docker.io and library/ where they are left out. */
export interface Reference {
  readonly host: string;
  readonly name: string;
  readonly tag?: string;
  readonly digest?: string;
}

const nameForm = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/;
const hostForm =
  /^(?:\[[0-9a-fA-F:]+\]|(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*)(?::[0-9]{1,5})?$/;
const tagForm = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;

/** `node:22` is docker.io/library/node:22. Throws an Error that says what is wrong with it. */
export function parseReference(text: string): Reference {
  const { host = 'docker.io', path: name, tag, digest } = splitReference(text);
  if (digest !== undefined && !isDigest(digest)) {
    throw new Error(`"${text}" has a digest that is not sha256:<64 hex digits>`);
  }
  if (tag !== undefined) parseTag(tag);
  checkHost(host, name);
  checkName(name, text);
  return {
    ...inFull(host, name),
    ...(tag !== undefined && { tag }),
    ...(digest !== undefined && { digest }),
  };
}

/** Docker Hub has two names, and a folder for what has none. */
export function inFull(host: string, name: string): { readonly host: string; readonly name: string } {
  if (!/^(index\.)?docker\.io$/.test(host)) return { host, name };
  return { host: 'docker.io', name: name.includes('/') ? name : `library/${name}` };
}

export function parseTag(text: string): string {
  if (tagForm.test(text)) return text;
  throw new Error(
    `"${text}" is not a tag that a registry takes: at most 128 letters, digits, dots, dashes and underscores, no dot or dash first`,
  );
}

export function checkHost(host: string, name: string): void {
  if (hostForm.test(host) && Number(/:(\d+)$/.exec(host)?.[1] ?? 0) <= 65_535) return;
  // What stands before an @ may be a password.
  const shown = host.replace(/^.*@/, '…@');
  const why = /^[a-z]+:$/.test(host) && name.startsWith('/') ? `; leave ${host}// out` : '';
  throw new Error(`"${shown}" in "${shown}/${name}" is not a host such as ghcr.io or 127.0.0.1:5000${why}`);
}

export function checkName(name: string, whole: string): void {
  if (name.length <= 255 && nameForm.test(name)) return;
  const why = name !== name.toLowerCase() ? '; capitals are not allowed' : '';
  throw new Error(
    `"${whole}" is a name that no registry takes${why}: give lower case letters and digits, single dots, dashes and underscores between them, such as acme/orders`,
  );
}
