import { contentOf, type ManifestContent } from '../../core/image/oci.ts';
import { Passing } from './passing.ts';

/** What `host` sent as a manifest. Anything else was cut short, or is a page of somebody in between: worth another try. */
export function receivedManifest(host: string, text: string): ManifestContent {
  try {
    return contentOf({ text });
  } catch (error) {
    throw new Passing(`${host} sent something that is no manifest`, 0, error);
  }
}
