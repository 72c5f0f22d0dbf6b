import { failed } from '../../core/errors.ts';
import { beginning } from '../system/beginning.ts';
import type { Reply } from '../system/exchange.ts';

/**
 * Bytes of a manifest or of anything else that is held as text. "Client and registry implementations SHOULD expect to be able to
 * support manifest pushes of at least 4 megabytes": https://github.com/opencontainers/distribution-spec/blob/main/spec.md
 */
const LARGEST = 4 << 20;
/** Bytes of a refusal: more than the part of it that is shown. */
const REFUSAL = 64 << 10;

/** What came, whole. */
export async function textOf(doing: string, host: string, response: Reply): Promise<string> {
  const { text, whole } = await beginning(response, LARGEST);
  if (whole) return text;
  throw failed(
    `${doing}: ${host} sent more than 4 MiB, which no manifest or configuration of an image has; correct the reference`,
  );
}

/** As much of a refusal as is of use. */
export async function refusalOf(response: Reply): Promise<string> {
  return (await beginning(response, REFUSAL)).text;
}
