import { type LookupAddress, lookup } from 'node:dns';
import type { Names } from '../../ports/names.ts';

/** As this machine's resolver knows them: by its hosts file, its caches and its search domains. */
export const systemNames: Names = {
  binding: false,
  async find(host, family) {
    const found = await lookUp(host, family);
    return typeof found === 'string' ? { why: nameless(host, family, found) } : { addresses: found };
  },
};

/** Addresses, or the code of why there are none. */
export function lookUp(host: string, family: 4 | 6 | undefined): Promise<readonly string[] | string> {
  return new Promise((resolve) => {
    lookup(host, { all: true, family: family ?? 0, order: 'verbatim' }, (error, all: LookupAddress[]) =>
      resolve(error ? (error.code ?? 'no code') : all.map(({ address }) => address)),
    );
  });
}

export function nameless(host: string, family: 4 | 6 | undefined, code: string): string {
  if (code === 'EAI_AGAIN') return `the resolver of this machine gave no answer for ${host} (EAI_AGAIN)`;
  const what = family === undefined ? 'address' : `IPv${family} address`;
  return `the resolver of this machine knows no ${what} of ${host} (${code})`;
}
