import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Built, DockerEnv } from '../build-ports.ts';
import { buildTrouble } from '../core/build-trouble.ts';
import { type BuildOrder, buildxWords, looseImages, sourcePolicy } from '../core/buildx-words.ts';
import { wrong } from '../core/errors.ts';
import { Progress } from '../core/progress.ts';
import { scannerOf } from '../core/sbom.ts';
import { docker } from './docker.ts';
import { readLayout } from './layout.ts';

/** Experimental by name alone: BuildKit's page on reproducible builds recommends it. */
const POLICY = 'EXPERIMENTAL_BUILDKIT_SOURCE_POLICY';
const decode = (base64: string) => Buffer.from(base64, 'base64').toString();

export async function build(
  order: BuildOrder,
  what: string,
  file: string,
  env: DockerEnv,
  tell: (line: string) => void,
): Promise<Built> {
  // buildx takes one, and what a job forbids must not be allowed in silence.
  if (process.env[POLICY])
    throw wrong(
      `building ${what}: the job sets ${POLICY}, which is needed here to hold base images to their digests; take it out of this step's environment`,
    );
  writeFileSync(order.policy, sourcePolicy(order.bases));
  const progress = new Progress(tell, decode);
  const { code } = await docker(`building ${what}`, buildxWords(order), {
    env: {
      BUILDX_METADATA_PROVENANCE: 'min',
      ...env,
      // The job's own: buildx would take it for a build argument.
      SOURCE_DATE_EPOCH: '',
      [POLICY]: order.policy,
    },
    onErrorLine: (line) => progress.take(line),
  });
  const { steps, plain } = progress;
  const scanner = scannerOf(order.sbom);
  if (code !== 0) throw buildTrouble({ what, file, code, steps, plain, scanner });
  const metadata = existsSync(order.metadata) ? JSON.parse(readFileSync(order.metadata, 'utf8')) : {};
  return { ...readLayout(order.layout), steps, loose: looseImages(metadata, scanner) };
}
