/** The parts of an image reference as they are written, `<host>/<path>:<tag>@<digest>`; none is checked, or filled in when it isn't there. */
export interface ReferenceParts {
  readonly host: string | undefined;
  readonly path: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

/** By docker's rules: https://github.com/distribution/reference */
export function splitReference(text: string): ReferenceParts {
  const at = text.indexOf('@');
  const named = at < 0 ? text : text.slice(0, at);
  const [, plain = '', tag] = /^(.*?)(?::([^:/]*))?$/s.exec(named) ?? [];
  return { ...splitHost(plain), tag, digest: at < 0 ? undefined : text.slice(at + 1) };
}

/** The first part is a host when it has a dot or a port or is localhost; without one it is Docker Hub's, or whatever the reader takes for it. */
export function splitHost(text: string): Pick<ReferenceParts, 'host' | 'path'> {
  const [first = '', ...rest] = text.split('/');
  const isHost = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
  return isHost ? { host: first, path: rest.join('/') } : { host: undefined, path: text };
}

/** `sha256:` and 64 hex digits, which name content. */
export function isDigest(text: string): boolean {
  return /^sha256:[0-9a-f]{64}$/.test(text);
}
