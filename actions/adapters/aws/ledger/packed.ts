import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress } from 'node:zlib';
import { wrong } from '../../../core/errors.ts';
import type { Spec } from '../../../core/release/spec.ts';

/** Characters of a parameter's value: a standard one, and one of the tier that costs some cents a month. */
export const STANDARD = 4096;
const ADVANCED = 8192;

/** A spec as a parameter holds it. */
export async function pack(spec: Spec): Promise<string> {
  const packed = (await promisify(brotliCompress)(JSON.stringify(spec))).toString('base64');
  if (packed.length <= ADVANCED) return packed;
  throw wrong(
    `storing the fleet spec of ${spec.app} in ${spec.environment}: it has ${packed.length} characters compressed, ` +
      `a parameter holds ${ADVANCED}; move long environment values into parameters and name them under secrets`,
  );
}

export async function unpack(packed: string): Promise<Spec> {
  return JSON.parse((await promisify(brotliDecompress)(Buffer.from(packed, 'base64'))).toString());
}
