import { buildFailure } from '../../core/builds/failure.ts';
import type { DockerEnv } from '../../ports/build.ts';
import { watchSilence } from '../system/silence.ts';
import { docker } from './docker.ts';

/**
 * The engine's own builder (driver `docker`) can neither write an OCI layout nor rewrite timestamps, so where it is all
 * there is, one in a container is made: https://docs.docker.com/build/builders/drivers/
 */
export async function chooseBuilder(
  asked: string | undefined,
  name: string,
  env: DockerEnv,
  tell: (line: string) => void,
) {
  const doing = 'looking for a builder';
  const chosen = asked ?? (process.env['BUILDX_BUILDER'] || undefined);
  if (chosen !== undefined) return { name: chosen, made: false };
  const { end } = watchSilence('docker', tell);
  const { code, out, err } = await docker(doing, ['buildx', 'inspect'], { env }).finally(end);
  // An engine that doesn't answer leaves it empty, and says why on the next line.
  const driver = /^Driver:[ \t]*(\S+)/m.exec(out)?.[1];
  if (code === 0 && driver !== undefined && driver !== 'docker') return { name: undefined, made: false };
  if (driver === undefined) fail(doing, code, err || out.replace(/^Error:\s*/m, 'ERROR: '));
  const created = await docker(doing, ['buildx', 'create', '--name', name, '--driver', 'docker-container'], { env });
  if (created.code !== 0) fail('making a builder', created.code, created.err);
  return { name, made: true };
}

export async function removeBuilder(name: string, env: DockerEnv): Promise<void> {
  await docker('removing the builder', ['buildx', 'rm', '--force', name], { env });
}

function fail(doing: string, code: number, plain: string): never {
  throw buildFailure({ what: `the image (${doing})`, file: 'Dockerfile', code, steps: [], plain });
}
