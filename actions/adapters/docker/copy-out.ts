import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BuildProgress } from '../../core/builds/buildx-progress.ts';
import { COPYING, type CopyOut, copyOutArguments } from '../../core/builds/copy-out-arguments.ts';
import { buildFailure } from '../../core/builds/failure.ts';
import type { DockerEnv } from '../../ports/build.ts';
import { watchSilence } from '../system/silence.ts';
import { docker } from './docker.ts';

const decode = (base64: string) => Buffer.from(base64, 'base64').toString();

/** By a builder, which alone puts layers together; no step of the image's own Dockerfile is run. */
export async function copyOut(order: CopyOut, env: DockerEnv, tell: (line: string) => void): Promise<void> {
  const { folder, image, output } = order;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'Dockerfile'), COPYING);
  mkdirSync(output.type === 'local' ? output.dest : dirname(output.dest), { recursive: true });
  const progress = new BuildProgress(() => {}, decode);
  const silence = watchSilence('the builder', tell);
  const call = {
    env,
    ...(typeof image !== 'string' && { folder: dirname(image.layout) }),
    onErrorLine: (line: string) => {
      silence.heard();
      progress.take(line);
    },
  };
  const doing = `writing ${output.dest}`;
  const { code } = await docker(doing, copyOutArguments(order), call).finally(silence.end);
  const { steps, plain } = progress;
  if (code !== 0) throw buildFailure({ what: 'the image', doing, file: 'the image', code, steps, plain });
}
