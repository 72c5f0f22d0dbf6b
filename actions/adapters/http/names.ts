import { type LookupAddress, lookup } from 'node:dns';
import { isIP } from 'node:net';
import { Unanswered, unlessStopped } from './course.ts';

/** All addresses of a host by the system's resolver, in the order in which they are to be tried. */
export async function addressesOf(
  host: string,
  family: 4 | 6 | undefined,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const literal = isIP(host);
  if (literal !== 0) {
    if (family === undefined || family === literal) return [host];
    throw new Unanswered('no name', `${host} is no IPv${family} address`);
  }
  const found = await unlessStopped<LookupAddress[]>(signal, (done, fail) => {
    lookup(host, { all: true, family: family ?? 0, order: 'verbatim' }, (error, all) =>
      error ? fail(new Unanswered('no name', nameless(host, family, error.code))) : done(all),
    );
    return () => {};
  });
  return alternating(found);
}

/** https://www.rfc-editor.org/rfc/rfc8305#section-4: families take turns, beginning with the resolver's first choice. */
function alternating(found: readonly LookupAddress[]): readonly string[] {
  const first = found.filter(({ family }) => family === found[0]?.family);
  const second = found.filter(({ family }) => family !== found[0]?.family);
  return Array.from({ length: Math.max(first.length, second.length) }, (_, index) => [first[index], second[index]])
    .flat()
    .flatMap((each) => each?.address ?? []);
}

function nameless(host: string, family: 4 | 6 | undefined, code: string | undefined): string {
  if (code === 'EAI_AGAIN') return `the resolver of this machine gave no answer for ${host} (EAI_AGAIN)`;
  const what = family === undefined ? 'address' : `IPv${family} address`;
  return `the resolver of this machine knows no ${what} of ${host} (${code ?? 'no code'})`;
}
