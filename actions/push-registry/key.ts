import { isContentKey } from '../core/builds/content-key.ts';
import { wrong } from '../core/errors.ts';
import { keyOf } from '../images/inside.ts';
import type { Pushed } from './ports.ts';

/** Under another image's key this one would be given out for what that is made of. */
export async function checkKey({ source, digest }: Pushed, key: string | undefined): Promise<void> {
  if (key === undefined) return;
  const told = await keyOf(source, await source.manifest(digest));
  if (told === key) return;
  const says =
    told === undefined
      ? 'says of no content that it is its own'
      : `says that its content is ${isContentKey(told) ? told : 'another'}`;
  throw wrong(
    `key: ${digest} ${says}, not ${key}; give the key that the step which built this very image has as its output, or leave key out`,
  );
}
