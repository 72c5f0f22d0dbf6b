/** What one name server says of a name. */
export type Said =
  | { readonly kind: 'addresses'; readonly addresses: readonly string[] }
  /** A CNAME that leads out of what the server knows. */
  | { readonly kind: 'alias'; readonly to: string }
  /** NXDOMAIN: nothing of that name, nor below it. NODATA: the name is there, without an address. */
  | { readonly kind: 'none'; readonly code: 'NXDOMAIN' | 'NODATA' }
  | { readonly kind: 'silent'; readonly code: string };

/** Of a name server, by its name. */
export type Answers = ReadonlyMap<string, Said>;

export type Settled =
  | Exclude<Said, { readonly kind: 'silent' }>
  /** Why that can't be told: some server has another answer, or none. */
  | { readonly kind: 'unsettled'; readonly why: string };

/** From as many addresses on an answer may be a choice out of more: "Route 53 responds to DNS queries with up to eight healthy records". */
const CHOICE = 8;

/**
 * What all servers of a zone say alike. While a change spreads some have it and others have not, so whatever one of them says alone is
 * nothing yet.
 */
export function settled(zone: string, answers: Answers): Settled {
  const silent = [...answers].flatMap(([server, said]) => (said.kind === 'silent' ? [`${server} (${said.code})`] : []));
  if (silent.length > 0) {
    return { kind: 'unsettled', why: `of the ${serversOf(zone, answers.size)} no answer came from ${listed(silent)}` };
  }
  const all = [...answers.values()];
  const [first] = all;
  if (first === undefined || first.kind === 'silent') return { kind: 'unsettled', why: `${zone} has no name servers` };
  if (all.every((said) => alike(first, said))) return all.reduce<Settled>(together, first);
  const each = [...answers].map(([server, said]) => `${server} says ${told(said)}`);
  return { kind: 'unsettled', why: `the ${serversOf(zone, answers.size)} don't agree: ${listed(each)}` };
}

export function serversOf(zone: string, count: number): string {
  return count === 1 ? `name server of ${zone}` : `${count} name servers of ${zone}`;
}

function alike(one: Said, other: Said): boolean {
  if (one.kind !== 'addresses' || other.kind !== 'addresses') return told(one) === told(other);
  if (one.addresses.length >= CHOICE && other.addresses.length >= CHOICE) {
    return one.addresses.some((address) => other.addresses.includes(address));
  }
  return told(one) === told(other);
}

function together(one: Settled, other: Said): Settled {
  if (one.kind !== 'addresses' || other.kind !== 'addresses') return one;
  return { kind: 'addresses', addresses: [...new Set([...one.addresses, ...other.addresses])] };
}

export function told(said: Said): string {
  if (said.kind === 'addresses') return said.addresses.toSorted().join(', ');
  if (said.kind === 'alias') return `CNAME ${said.to}`;
  return said.kind === 'none' ? `none (${said.code})` : said.code;
}

/** Parts that are told one by one. */
const SHOWN = 4;

function listed(parts: readonly string[]): string {
  const more = parts.length > SHOWN ? `; ${parts.length - SHOWN} more` : '';
  return `${parts.slice(0, SHOWN).join('; ')}${more}`;
}
