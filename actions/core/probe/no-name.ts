import { formatDuration } from '../text/duration.ts';
import { type Settled, serversOf, told } from './zone-said.ts';

/** What the name servers of a zone said of a name. */
export interface Asked {
  readonly zone: string;
  readonly servers: number;
  readonly settled: Settled;
}

/** How long others may remember that there was no such name. */
export interface Remembered {
  /** Seconds; undefined where the zone didn't tell. */
  readonly seconds: number | undefined;
  /** When the zone's servers were first seen to know it, in seconds since 1970. */
  readonly since: number;
}

/** Why a zone's own name servers give no address of a host; undefined where they do, or name another host that does. */
export function noneThere(host: string, { zone, servers, settled }: Asked): string | undefined {
  if (settled.kind === 'unsettled') return settled.why;
  if (settled.kind !== 'none') return undefined;
  const none =
    servers === 1 ? `the ${serversOf(zone, 1)} knows no` : `none of the ${serversOf(zone, servers)} knows an`;
  // https://www.rfc-editor.org/rfc/rfc4592#section-2.2.2: a name that is there, by a name below it too, is no wildcard's any more.
  const taken = 'it, or a name below it, has other records, so no wildcard stands for it either';
  return `${none} address of ${host} (${settled.code})${settled.code === 'NODATA' ? `: ${taken}` : ''}`;
}

/** A name that leads to somebody else's, who has none: what is missing is not in this zone. */
export function deadEnd(host: string, { zone }: Asked, to: string, code: string): string {
  return `${host} is there, in the zone ${zone}, as a CNAME of ${to}, which has no address (${code})`;
}

/**
 * What is said where the machine's resolver knows no address of a host (`why`, a clause) and its zone has been asked. "Negative caching
 * … the TTL of this record is set from the minimum of the MINIMUM field of the SOA record and the TTL of the SOA itself":
 * https://www.rfc-editor.org/rfc/rfc2308#section-3
 */
export function explained(why: string, host: string, asked: Asked, remembered: Remembered): string {
  const { zone, servers, settled } = asked;
  const none = noneThere(host, asked);
  if (settled.kind === 'unsettled') return `${why}; ${none}`;
  if (none !== undefined) return `${why}; ${none}: the record is missing, and asking on makes resolvers remember that`;
  const all = servers === 1 ? `the ${serversOf(zone, 1)} knows it` : `all ${serversOf(zone, servers)} know it`;
  return `${why}, but ${all}: ${told(settled)}; ${until(remembered)}; resolve: authoritative asks those servers`;
}

/** A warning where the zone's own servers were asked and all is well there. */
export function stillRemembered(host: string, code: string, remembered: Remembered): string {
  return `the resolver of this machine still says that there is no ${host} (${code}), and so may others: ${until(remembered)}`;
}

function until({ seconds, since }: Remembered): string {
  if (seconds === undefined) return 'it remembers that there was none';
  const end = new Date((since + seconds) * 1000).toISOString().slice(11, 19);
  return `who asked too early may remember that there was none for ${formatDuration(seconds)}, as the zone's SOA says: until ${end} UTC at the latest`;
}
