import { csvFields } from '../text/csv.ts';

/** BuildKit's own, where none is named: https://github.com/moby/buildkit/blob/v0.25.2/frontend/attestations/parse.go */
const DEFAULT = 'docker/buildkit-syft-scanner:stable-1';
const GENERATOR = 'generator=';

/** The image that makes the SBOM; undefined when there is to be none. `sbom` as `--sbom` takes it. */
export function scannerOf(sbom: string): string | undefined {
  if (sbom === 'false') return undefined;
  const named = csvFields(sbom).find((field) => field.startsWith(GENERATOR));
  return named?.slice(GENERATOR.length) || DEFAULT;
}
