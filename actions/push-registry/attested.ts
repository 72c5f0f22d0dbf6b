import { about, failed } from '../core/errors.ts';
import { doubt, type Prove } from '../images/attestation.ts';
import type { ImageRepository } from '../ports/images.ts';
import type { Log } from '../shell/action.ts';

/** An image that comes from a registry, and the key that it is given, are the word of whoever may push there, unless they are attested. */
export async function checkAttested(
  { host, name }: ImageRepository,
  digest: string,
  key: string | undefined,
  prove: Prove | undefined,
  log: Log,
): Promise<void> {
  const why = await doubt(prove, digest, key, log.info);
  if (why === undefined) return;
  const named = key === undefined ? '' : `, with subject-name: content-${key}`;
  throw about(
    'attestations',
    failed(
      `image: ${host}/${name}@${digest} is not pushed on: ${why}; attest it where it is built, by actions/attest${named}`,
    ),
  );
}
