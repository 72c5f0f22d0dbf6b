import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress } from 'node:zlib';
import { failed, wrong } from '../../../core/errors.ts';
import type { Spec } from '../../../core/release/spec.ts';
import { readSpec, storedSpec } from '../../../core/release/stored.ts';

/** Characters of a parameter's value in the tier that costs some cents a month: "Advanced parameters have a value limit of 8 KB". */
const ADVANCED = 8192;

/** A spec as a parameter holds it. */
export async function pack(spec: Spec): Promise<string> {
  const packed = (await promisify(brotliCompress)(JSON.stringify(storedSpec(spec)))).toString('base64');
  if (packed.length <= ADVANCED) return packed;
  throw wrong(
    `storing the fleet spec of ${spec.app} in ${spec.environment}: it has ${packed.length} characters compressed, ` +
      `a parameter holds ${ADVANCED}; move long environment values into parameters and name them under secrets, and a long before-traffic into the image`,
  );
}

/** The spec that a parameter of this name holds. Errors are `Stopped`, as of `readSpec`. */
export async function unpack(name: string, packed: string): Promise<Spec> {
  const text = await promisify(brotliDecompress)(Buffer.from(packed, 'base64')).catch((error: Error) => {
    throw unreadable(name, error);
  });
  return readSpec(name, json(name, text.toString()));
}

/** What a parameter holds as JSON. */
export function json(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw unreadable(name, error as Error);
  }
}

function unreadable(name: string, { message }: Error) {
  return failed(`${name} can't be read (${message}); correct or delete it by hand, then run this job again`);
}
