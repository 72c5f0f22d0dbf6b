/** BuildKit's own, where none is named: https://github.com/moby/buildkit/blob/v0.25.2/frontend/attestations/parse.go */
const DEFAULT = 'docker/buildkit-syft-scanner:stable-1';

/** The image that makes the SBOM; undefined when there is to be none. `sbom` as `--sbom` takes it. */
export function scannerOf(sbom: string): string | undefined {
  if (sbom === 'false') return undefined;
  return /(?:^|,)generator=([^,]+)/.exec(sbom)?.[1] ?? DEFAULT;
}
