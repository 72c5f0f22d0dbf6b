import type { Check } from '../core/probe/check.ts';
import type { Names } from '../ports/names.ts';

/**
 * Names that a container would find nothing or something else by, with the addresses that the checks connect to: what a check's
 * `connect-to` says, and what only a zone's own servers know yet. The port stays the address' own.
 */
export async function hostsOf(checks: readonly Check[], names: Names): Promise<readonly (readonly [string, string])[]> {
  const wanted = new Map<string, string>();
  for (const { question } of checks) {
    const { protocol, hostname } = new URL(question.url);
    const to = question.connectTo === undefined ? undefined : URL.parse(`${protocol}//${question.connectTo}`)?.hostname;
    if (to !== undefined || names.binding) wanted.set(hostname, to ?? hostname);
  }
  const found = await Promise.all(
    [...wanted].map(async ([host, to]) => {
      if (isAddress(to)) return host === to ? [] : [[host, to] as const];
      const told = await names.find(to, undefined);
      return 'why' in told ? [] : told.addresses.map((address) => [host, address] as const);
    }),
  );
  return found.flat();
}

function isAddress(host: string): boolean {
  return /^[\d.]+$|^\[/.test(host);
}
