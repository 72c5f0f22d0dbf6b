import { isIP } from 'node:net';
import type { Found, Names } from '../../ports/names.ts';
import { Unanswered, unlessStopped } from './course.ts';

/** All addresses of a host, in the order in which they are to be tried. */
export async function addressesOf(
  host: string,
  family: 4 | 6 | undefined,
  names: Names,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const literal = isIP(host);
  if (literal !== 0) {
    if (family === undefined || family === literal) return [host];
    throw new Unanswered('no name', `${host} is no IPv${family} address`);
  }
  const found = await unlessStopped<Found>(signal, (done, fail) => {
    names.find(host, family).then(done, fail);
    return () => {};
  });
  if ('why' in found) throw new Unanswered('no name', found.why);
  return alternating(found.addresses);
}

/** https://www.rfc-editor.org/rfc/rfc8305#section-4: families take turns, beginning with the resolver's first choice. */
function alternating(found: readonly string[]): readonly string[] {
  const [choice = ''] = found;
  const first = found.filter((each) => isIP(each) === isIP(choice));
  const second = found.filter((each) => isIP(each) !== isIP(choice));
  return Array.from({ length: Math.max(first.length, second.length) }, (_, index) => [first[index], second[index]])
    .flat()
    .flatMap((each) => each ?? []);
}
