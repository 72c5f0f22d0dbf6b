/** Where a builder looks for the images of a registry before the registry itself, and whom it speaks to by http. */
export interface Mirrors {
  /** Of each registry, such as docker.io, hosts in their order, each with a path below which it keeps them, if any. */
  readonly of: Readonly<Record<string, readonly string[]>>;
  readonly http: readonly string[];
}

/**
 * What a buildkitd.toml says of registries: https://docs.docker.com/build/buildkit/toml-configuration/. Of TOML only what stands there is
 * read: tables, lists of strings, and true. Anything else is passed over, since the registry itself knows the image too.
 */
export function mirrorsIn(toml: string): Mirrors {
  const of: Record<string, readonly string[]> = {};
  const http: string[] = [];
  const text = toml.replaceAll(/^\s*#.*$/gm, '');
  for (const part of text.split(/^\s*(?=\[(?![^\]]*$)[A-Za-z])/m)) {
    const [, host] = /^\[\s*registry\s*\.\s*["']([^"']+)["']\s*\]/.exec(part) ?? [];
    if (host === undefined) continue;
    const [, listed = ''] = /^\s*mirrors\s*=\s*\[([^\]]*)\]/m.exec(part) ?? [];
    const found = [...listed.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, one = '', other = '']) => one || other);
    if (found.length > 0) of[host] = found;
    if (/^\s*http\s*=\s*true\b/m.test(part)) http.push(host);
  }
  return { of, http };
}
