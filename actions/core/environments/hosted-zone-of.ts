import { wrong } from '../errors.ts';

/** A hosted zone of Route 53 that is called as it was asked for. */
export interface NamedZone {
  readonly id: string;
  readonly private: boolean;
}

/** The hosted zones of one name that a domain is in: the public one, if there is one, and private ones. */
export interface ZonesOf {
  readonly public?: string;
  readonly private: readonly string[];
}

/**
 * Of two public ones only that is asked which the NS records above lead to: whatever is written into the other is seen by nobody. Which it
 * is Route 53 doesn't say, so neither is taken.
 */
export function hostedZoneOf(domain: string, name: string, zones: readonly NamedZone[]): ZonesOf {
  const of = (kind: boolean) => zones.filter((zone) => zone.private === kind).map(({ id }) => id);
  const [one, ...more] = of(false);
  if (more.length > 0) {
    throw wrong(
      `finding the hosted zone of ${domain}: this account has ${more.length + 1} public ones called ${name} (${[one, ...more].join(', ')}), of which the domain's NS records lead to one; delete those that they don't lead to`,
    );
  }
  return { ...(one !== undefined && { public: one }), private: of(true) };
}

/**
 * "If there's a matching private hosted zone but there's no record that matches the domain name and type in the request, VPC Resolver doesn't
 * forward the request to a public DNS resolver. Instead, it returns NXDOMAIN" (Considerations when working with a private hosted zone, Route
 * 53 developer guide). The address works all the same for whoever is outside.
 */
export function hiddenBy(domain: string, zones: readonly string[]): string | undefined {
  if (zones.length === 0) return undefined;
  return `a private hosted zone (${zones.join(', ')}) holds ${domain} besides the public one: in its VPCs the addresses of environments are not found; give it the wildcard *.${domain} too, or take it from those VPCs`;
}
