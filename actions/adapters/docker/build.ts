import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type BuildOrder, buildxArguments, sourcePolicy } from '../../core/builds/buildx-arguments.ts';
import { BuildProgress } from '../../core/builds/buildx-progress.ts';
import { cacheTypes } from '../../core/builds/cache-places.ts';
import { buildFailure } from '../../core/builds/failure.ts';
import { scannerOf } from '../../core/builds/sbom.ts';
import { usedIn } from '../../core/builds/used.ts';
import { wrong } from '../../core/errors.ts';
import type { Built, DockerEnv } from '../../ports/build.ts';
import { isAskedFor } from '../system/program-environment.ts';
import { watchSilence } from '../system/silence.ts';
import { docker } from './docker.ts';
import type { Limits } from './lives.ts';
import { toldOf } from './metadata.ts';

/** Experimental by name alone: BuildKit's page on reproducible builds recommends it. */
const POLICY = 'EXPERIMENTAL_BUILDKIT_SOURCE_POLICY';
/**
 * The context lies in no repository, so what buildx's git finds there was committed, and says of itself what it likes:
 * https://docs.docker.com/build/building/variables/#buildx_git_info
 */
const PROVENANCE = { BUILDX_METADATA_PROVENANCE: 'max', BUILDX_GIT_INFO: 'false' };
const decode = (base64: string) => Buffer.from(base64, 'base64').toString();

export async function build(
  order: BuildOrder,
  what: string,
  file: string,
  env: DockerEnv,
  tell: (line: string) => void,
  limits?: Limits,
): Promise<Built> {
  // buildx takes one, and what a job forbids must not be allowed in silence.
  if (process.env[POLICY])
    throw wrong(
      `building ${what}: the job sets ${POLICY}, which is needed here to hold base images to their digests; take it out of this step's environment`,
    );
  const holds = Object.keys(order.held).length > 0;
  if (holds) writeFileSync(order.policy, sourcePolicy(order.held));
  const progress = new BuildProgress(tell, decode);
  const silence = watchSilence('the builder', tell);
  const call = {
    env: { ...PROVENANCE, ...env, ...(holds && { [POLICY]: order.policy }) },
    also: cacheTypes([...order.cacheFrom, ...order.cacheTo]).filter(isAskedFor),
    onErrorLine: (line: string) => {
      silence.heard();
      progress.take(line);
    },
  };
  const { code } = await docker(
    `building ${what}`,
    buildxArguments({ ...order, context: inAscii(order) }),
    call,
    limits,
  ).finally(silence.end);
  const { steps, plain } = progress;
  const scanner = scannerOf(order.sbom);
  if (code !== 0) throw buildFailure({ what, file, code, steps, plain, scanner });
  const { digest, provenance } = await toldOf(order, env);
  return { digest, steps, used: usedIn(provenance, scanner, order.held) };
}

/**
 * buildx calls its session after the context's folder, in a header of gRPC that takes ASCII alone: "contains value with non-printable
 * ASCII characters". By a link it is called otherwise, and is the same folder.
 */
function inAscii({ context, metadata }: Pick<BuildOrder, 'context' | 'metadata'>): string {
  if (/^[ -~]*$/.test(basename(context))) return context;
  const link = join(dirname(metadata), 'context');
  rmSync(link, { force: true });
  symlinkSync(context, link);
  return link;
}
