import type { Told } from '../core/image/attested.ts';

export interface Attestations {
  /**
   * The provenance that GitHub keeps about a digest, each proven or doubted. Errors: `Stopped` (core/errors.ts) with one
   * sentence, where GitHub doesn't say whether there is any.
   */
  about(digest: string): Promise<readonly Told[]>;
}
