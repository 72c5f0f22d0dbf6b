import { existsSync, readFileSync } from 'node:fs';
import type { BuildOrder } from '../../core/builds/buildx-arguments.ts';
import type { Provenance } from '../../core/builds/used.ts';
import { readDigest } from '../../core/image/digest.ts';
import { platformText } from '../../core/image/platform.ts';
import type { DockerEnv } from '../../ports/build.ts';
import { docker } from './docker.ts';

const PROVENANCE = 'buildx.build.provenance';

/** What a builder tells of the build that has just ended: https://docs.docker.com/reference/cli/docker/buildx/build/#metadata-file */
export async function toldOf(
  order: Pick<BuildOrder, 'metadata' | 'platforms' | 'builder'>,
  env: DockerEnv,
): Promise<{ digest: string; provenance: readonly (Provenance | undefined)[] }> {
  const { metadata } = order;
  const told: Record<string, unknown> = existsSync(metadata) ? JSON.parse(readFileSync(metadata, 'utf8')) : {};
  return { digest: readDigest(told['containerimage.digest']), provenance: await provenanceOf(told, order, env) };
}

/**
 * For each platform; undefined where the builder tells nothing. It is in the metadata file, but for several platforms with buildx
 * 0.25 to 0.30.0 ("fix empty provenance metadata for multi-platform builds", https://github.com/docker/buildx/pull/3536): those are
 * asked for the builder's own record.
 */
async function provenanceOf(
  told: Readonly<Record<string, unknown>>,
  { platforms, builder }: Pick<BuildOrder, 'platforms' | 'builder'>,
  env: DockerEnv,
): Promise<readonly (Provenance | undefined)[]> {
  const all = Object.entries(told);
  const found = all.flatMap(([name, value]) => (name.startsWith(PROVENANCE) ? [value as Provenance] : []));
  if (found.length >= platforms.length) return found;
  const build = String(told['buildx.build.ref'] ?? '')
    .split('/')
    .at(-1);
  if (!build || platforms.length === 1) return platforms.map(() => undefined);
  const at = builder === undefined ? [] : ['--builder', builder];
  return await Promise.all(
    platforms.map(async (platform) => {
      const words = ['history', 'inspect', 'attachment', build, '--type', 'provenance'];
      const call = ['buildx', ...words, '--platform', platformText(platform), ...at];
      const { code, out } = await docker('asking the builder what it used', call, { env });
      return code === 0 ? (JSON.parse(out) as Provenance) : undefined;
    }),
  );
}
