import { existsSync, readFileSync } from 'node:fs';
import type { BuildOrder } from '../../core/builds/buildx-arguments.ts';
import type { Provenance } from '../../core/builds/used.ts';
import { platformText } from '../../core/image/platform.ts';
import type { DockerEnv } from '../../ports/build.ts';
import { docker } from './docker.ts';

const NAME = 'buildx.build.provenance';

/**
 * What a builder tells of the build that has just ended, for each platform; undefined where it tells nothing. It is in the metadata
 * file, but for several platforms with buildx 0.25 to 0.30.0 ("fix empty provenance metadata for multi-platform builds",
 * https://github.com/docker/buildx/pull/3536): those are asked for the builder's own record.
 */
export async function provenanceOf(
  { metadata, platforms, builder }: Pick<BuildOrder, 'metadata' | 'platforms' | 'builder'>,
  env: DockerEnv,
): Promise<readonly (Provenance | undefined)[]> {
  const told: Record<string, unknown> = existsSync(metadata) ? JSON.parse(readFileSync(metadata, 'utf8')) : {};
  const found = Object.entries(told).flatMap(([name, value]) => (name.startsWith(NAME) ? [value as Provenance] : []));
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
