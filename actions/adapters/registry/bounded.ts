import { failed } from '../../core/errors.ts';

/**
 * Bytes of a manifest or of anything else that is held as text. "Client and registry implementations SHOULD expect to be able to
 * support manifest pushes of at least 4 megabytes": https://github.com/opencontainers/distribution-spec/blob/main/spec.md
 */
const LARGEST = 4 << 20;
/** Bytes of a refusal: more than the part of it that is shown. */
const REFUSAL = 64 << 10;

/** What came, whole. */
export async function textOf(doing: string, host: string, response: Response): Promise<string> {
  const { text, whole } = await beginning(response, LARGEST);
  if (whole) return text;
  throw failed(
    `${doing}: ${host} sent more than 4 MiB, which no manifest or configuration of an image has; correct the reference`,
  );
}

/** As much of a refusal as is of use. */
export async function refusalOf(response: Response): Promise<string> {
  return (await beginning(response, REFUSAL)).text;
}

async function beginning({ body }: Response, most: number): Promise<{ text: string; whole: boolean }> {
  if (body === null) return { text: '', whole: true };
  // As it came: a digest counts a byte order mark too.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let text = '';
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    // Leaving the loop ends the connection.
    if (size > most)
      return { text: text + decoder.decode(chunk.subarray(0, chunk.byteLength - (size - most))), whole: false };
    text += decoder.decode(chunk, { stream: true });
  }
  return { text: text + decoder.decode(), whole: true };
}
