import type { Descriptor } from '../../../core/image/oci.ts';
import { beginning } from '../../system/beginning.ts';
import { digestOfText } from '../../system/digest-of.ts';
import { errorNames } from '../errors.ts';
import type { Services } from '../services.ts';
import type { Findings } from './findings.ts';
import type { At } from './repositories.ts';

/** Bytes and seconds: a configuration has some kilobytes, and nothing hangs on it. */
const LARGEST = 4 << 20;
const PATIENCE = 10;

/**
 * An image's configuration, from ECR; undefined where it can't be had, which is noted. "Retrieves the pre-signed Amazon S3 download URL
 * corresponding to an image layer. You can only get URLs for image layers that are referenced in an image" (GetDownloadUrlForLayer): so is a configuration.
 * The URL is all that S3 takes: it refuses a log-in besides.
 */
export async function ecrConfiguration(
  { ecr }: Services,
  { repository: { name, account } }: At,
  image: string,
  { digest }: Descriptor,
  findings: Findings,
): Promise<string | undefined> {
  const what = `for which machines ${image} is`;
  const read = await ecr.read();
  const asked = { repositoryName: name, layerDigest: digest, ...(account && { registryId: account }) };
  const missing = ['LayersNotFoundException', 'LayerInaccessibleException', 'UnableToGetUpstreamLayerException'];
  const found = await findings.askIfAllowed(
    () =>
      read.getDownloadUrlForLayer(asked).catch((error: Error) => {
        if (errorNames(error, ...missing)) return { downloadUrl: undefined };
        throw error;
      }),
    what,
  );
  if (found?.downloadUrl === undefined) return undefined;
  try {
    return await download(found.downloadUrl, digest);
  } catch (error) {
    const { message, cause } = error as Error;
    findings.note(`${what} was not checked: ${cause instanceof Error ? cause.message : message}`);
    return undefined;
  }
}

async function download(url: string, digest: string): Promise<string> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE * 1000) });
  const { host } = new URL(url);
  if (!answer.ok) throw new Error(`${host} answers ${answer.status}`);
  const { text } = await beginning(answer, LARGEST);
  const came = digestOfText(text);
  if (came !== digest) throw new Error(`${host} sent ${came} for ${digest}`);
  return text;
}
