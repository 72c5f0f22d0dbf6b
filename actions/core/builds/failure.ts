import { failed, type Stopped, wrong } from '../errors.ts';
import type { BuildStep } from './buildx-progress.ts';

export interface Failure {
  /** What was built, such as "the image" or "the image worker". */
  readonly what: string;
  /** Where it is something else than building that, such as "writing out". */
  readonly doing?: string;
  /** The Dockerfile as users know it. */
  readonly file: string;
  readonly code: number;
  readonly steps: readonly BuildStep[];
  /** The image that was to make an SBOM, if any. */
  readonly scanner?: string | undefined;
  /** What the builder said outside of its steps. */
  readonly plain: string;
}

/** Lines of a failing step that its annotation shows. */
const SHOWN = 12;

/** Why a build failed, in one sentence and, where a step of the Dockerfile failed, its last lines. */
export function buildFailure(failure: Failure): Stopped {
  const { what, file, code, steps, scanner, plain, doing = `building ${what}` } = failure;
  const error = reason(plain) || steps.find((step) => step.error)?.error || `docker buildx ended with ${code}`;
  const step = steps.findLast((each) => each.error !== undefined && !/context canceled/.test(each.error));
  const told = withoutText(error);
  const all = `${told}\n${withoutText(plain)}`;
  if (/no space left on device|disk quota exceeded/i.test(all)) {
    return failed(
      `${doing}: the disk is full (${error}); free some space, such as with docker buildx prune, and run again`,
    );
  }
  // Where a step failed, there was a builder to start it.
  const missing = step === undefined ? noBuilder(doing, error, all) : undefined;
  if (missing !== undefined) return missing;
  const [, agent] = /failed to convert agent config .*[}"]: (.+)$/m.exec(told) ?? [];
  if (agent !== undefined) {
    return wrong(
      `${doing}: ssh: ${agent}; start an agent in a step before so that SSH_AUTH_SOCK names it, or name a key's file as default=<path>`,
    );
  }
  if (/unset ssh forward key/.test(all)) {
    return wrong(`${doing}: ssh: ${error}; a RUN --mount=type=ssh needs it, give ssh: default or the id that it names`);
  }
  // The path of a local cache's folder goes through a header of gRPC.
  if (/"buildkit-attachable-store-id" contains value with non-printable ASCII/.test(all)) {
    return wrong(
      `${doing}: cache-to or cache-from: BuildKit takes no folder of type=local whose path holds other letters than ASCII's; name another folder`,
    );
  }
  // A builder that breaks off, not a step: what it had under way can be done again.
  if (/rpc error: code = Unavailable|transport is closing|connection reset|EOF$/i.test(told)) {
    return failed(`${doing}: the builder was lost (${error}); run again`);
  }
  const line = /^\S+:(\d+)\n-{4,}/m.exec(plain)?.[1];
  const where = line === undefined ? file : `${file} line ${line}`;
  if (step === undefined) return failed(`${doing}: ${line === undefined ? error : `${where}: ${withoutLine(error)}`}`);
  if (scanner !== undefined && step.name.includes(scanner) && !/generating sbom/.test(step.name)) {
    return wrong(
      `${doing}: sbom: the scanner ${scanner} cannot be had (${error}); log in to its registry, or name one that the builder can pull as generator=<image>`,
    );
  }
  const [, image] = /^\[internal\] load metadata for (\S+)$/.exec(step.name) ?? [];
  if (image !== undefined) return noImage(`${doing}: ${where}`, image, step.error ?? '');
  const exit = /exit code: \d+/.exec(step.error ?? '')?.[0].replace(':', '') ?? step.error;
  const last = step.log.slice(-SHOWN);
  const shown = last.length === 0 ? '' : `; its last lines:\n${last.join('\n')}`;
  const name = step.name.replace(/^\[[^\]]*\] /, '');
  return failed(`${doing}: ${where}: ${name} failed: ${exit}${absent(step)}${shown}`);
}

function withoutLine(error: string): string {
  return error.replace(/^dockerfile parse error on line \d+: /, '');
}

function noImage(where: string, image: string, error: string): Stopped {
  if (/: not found$/.test(error))
    return wrong(`${where}: there is no image ${image}; correct its name or tag, or push it first`);
  if (/\b(401|403)\b|denied|authorization failed/i.test(error)) {
    return wrong(
      `${where}: ${image} can't be pulled (${error}); log in to its registry in a step before, or give its log-in in registry-auth`,
    );
  }
  return failed(`${where}: nothing is known of ${image}: ${error}; run again when its registry answers`);
}

/** Of a COPY of what another action would find in the work tree. */
function absent({ name, error = '' }: BuildStep): string {
  const [, path] = /failed to calculate checksum of ref .*"\/(.+)": not found/.exec(error) ?? [];
  if (path === undefined || name.includes('--from=')) return '';
  return `; ${path} is not in the commit, or .dockerignore leaves it out: commit it, or make it in a step of the Dockerfile`;
}

function noBuilder(doing: string, error: string, all: string): Stopped | undefined {
  if (/is not a docker command|unknown command: docker buildx|unknown flag: --builder/.test(all)) {
    return wrong(`${doing}: this docker has no buildx; run docker/setup-buildx-action in a step before`);
  }
  if (/Cannot connect to the Docker daemon|failed to connect to the docker API|error during connect/i.test(all)) {
    return wrong(
      `${doing}: no Docker engine answers (${error}); start it, or name a builder that is elsewhere in builder`,
    );
  }
  if (/waiting for connection|DeadlineExceeded|context deadline exceeded/.test(all)) {
    return failed(
      `${doing}: the builder does not answer (${error}); start it again, or leave builder empty so that one is made for the job`,
    );
  }
  if (/no builder ".*" found/.test(all))
    return wrong(`${doing}: builder: ${error}; docker buildx ls shows which there are`);
  if (/OCI exporter is not supported|Attestation is not supported|is not supported for the docker driver/i.test(all)) {
    return wrong(
      `${doing}: ${error}; the builder cannot do this, run docker/setup-buildx-action in a step before or leave builder empty`,
    );
  }
  return undefined;
}

/** Without what the Dockerfile says: its lines that BuildKit shows, and the command that failed, may hold any words. */
function withoutText(said: string): string {
  return said.replace(/^ *\d+ \| .*$/gm, '').replace(/process ".*" did not complete successfully/g, 'a process failed');
}

function reason(plain: string): string {
  const line = plain.split('\n').findLast((each) => /^ERROR:/.test(each)) ?? '';
  return line.replace(/^ERROR: (failed to (build|solve): )*/, '').trim();
}
