import { failed } from '../../core/errors.ts';
import { NoDigest } from '../../core/image/digest.ts';
import { contentOf, type ManifestContent } from '../../core/image/oci.ts';
import { Passing } from './passing.ts';

/**
 * What `host` sent as a manifest. Anything else was cut short, or is a page of somebody in between: worth another try. One that
 * names what is no digest was made so, and says the same each time.
 */
export function receivedManifest(host: string, text: string): ManifestContent {
  try {
    return contentOf({ text });
  } catch (error) {
    if (/^\ufeff\s*\{/.test(text))
      throw failed(
        `reading a manifest: what ${host} sent begins with a byte order mark, which no manifest may; build that image again`,
        'failed',
        error,
      );
    if (error instanceof NoDigest)
      throw failed(
        `reading a manifest: what ${host} sent names something that isn't followed: ${error.message}; build that image again`,
        'failed',
        error,
      );
    throw new Passing(`${host} sent something that is no manifest`, 0, error);
  }
}
