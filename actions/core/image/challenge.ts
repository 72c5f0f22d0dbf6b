/** What a registry asks for with 401: https://distribution.github.io/distribution/spec/auth/token/ */
export type Challenge =
  | { readonly scheme: 'basic'; readonly service?: string }
  | { readonly scheme: 'bearer'; readonly realm: string; readonly service?: string; readonly scope?: string };

/** The first challenge of a WWW-Authenticate header that can be met; undefined when there is none. */
export function parseChallenge(header: string | undefined): Challenge | undefined {
  if (header === undefined) return undefined;
  const bearer = /(?:^|,\s*)bearer\s+(.*)$/i.exec(header)?.[1];
  if (bearer !== undefined) {
    const said = Object.fromEntries(
      [...bearer.matchAll(/([a-z_]+)=(?:"([^"]*)"|([^",\s]+))/gi)].map(([, key = '', quoted, bare]) => [
        key.toLowerCase(),
        quoted ?? bare ?? '',
      ]),
    );
    const { realm, service, scope } = said;
    if (realm === undefined) return undefined;
    return {
      scheme: 'bearer',
      realm,
      ...(service !== undefined && { service }),
      ...(scope !== undefined && { scope }),
    };
  }
  const basic = /(?:^|,\s*)basic\b(.*)$/i.exec(header)?.[1];
  if (basic === undefined) return undefined;
  const service = /\bservice="([^"]*)"/i.exec(basic)?.[1];
  return { scheme: 'basic', ...(service !== undefined && { service }) };
}
