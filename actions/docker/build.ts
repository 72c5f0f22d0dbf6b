import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Built, DockerEnv } from '../build-ports.ts';
import { buildTrouble } from '../core/build-trouble.ts';
import { type BuildOrder, buildxWords, materials, sourcePolicy } from '../core/buildx-words.ts';
import { Progress } from '../core/progress.ts';
import { scannerOf } from '../core/sbom.ts';
import { docker } from './docker.ts';
import { readLayout } from './layout.ts';

const decode = (base64: string) => Buffer.from(base64, 'base64').toString();

export async function build(
  order: BuildOrder,
  what: string,
  file: string,
  env: DockerEnv,
  tell: (line: string) => void,
): Promise<Built> {
  writeFileSync(order.policy, sourcePolicy(order.bases));
  const progress = new Progress(tell, decode);
  const { code } = await docker(`building ${what}`, buildxWords(order), {
    env: {
      BUILDX_METADATA_PROVENANCE: 'min',
      ...env,
      // The job's own: buildx would take it for a build argument.
      SOURCE_DATE_EPOCH: '',
      // Experimental by name alone: BuildKit's page on reproducible builds recommends it.
      EXPERIMENTAL_BUILDKIT_SOURCE_POLICY: order.policy,
    },
    onErrorLine: (line) => progress.take(line),
  });
  const { steps, plain } = progress;
  if (code !== 0) throw buildTrouble({ what, file, code, steps, plain, scanner: scannerOf(order.sbom) });
  const metadata = existsSync(order.metadata) ? JSON.parse(readFileSync(order.metadata, 'utf8')) : {};
  return { ...readLayout(order.layout), steps, materials: materials(metadata) };
}
