import { failed, Stopped, Unmade } from '../core/errors.ts';
import type { EcrWanted } from '../core/image/ecr-repository.ts';
import type { PushTerms } from '../images/push-inputs.ts';
import type { EcrRepositories, Prepared } from '../ports/images.ts';
import type { Log } from '../shell/action.ts';
import type { PushPorts, Target } from './ports.ts';

/** Opens each repository; one of ECR's is created when it is missing, and compared when it isn't. */
export async function openTargets(
  names: readonly string[],
  inputs: PushTerms,
  movable: readonly string[],
  { registries, ecr }: PushPorts,
  log: Log,
): Promise<readonly Target[]> {
  const wanted: EcrWanted = {
    scanOnPush: inputs['scan-on-push'],
    encryption: inputs.encryption,
    lifecycle: inputs.lifecycle,
    tags: inputs['repository-tags'] ?? {},
    movable,
  };
  return await Promise.all(
    names.map(async (name) => {
      const repository = await registries.open(name);
      const { host, name: path } = repository;
      const isEcr = await ecr.knows(host);
      const missing = () => registries.isMissing(name);
      const { created, atPush, keepsTags, notes }: Prepared = isEcr
        ? await prepared(ecr, host, path, wanted, inputs.manage, missing)
        : { created: false, keepsTags: false, notes: [] };
      for (const note of notes) log.notice(note, 'Repository');
      if (created && !atPush) log.info(`created ${host}/${path}`);
      if (!isEcr && (await missing()))
        throw failed(`opening ${host}/${path}: it is not there; create the repository or correct its name`);
      return { repository, full: `${host}/${path}`, ecr: isEcr, created, keepsTags };
    }),
  );
}

/** Whoever may push to a repository that is there need not be let near its settings: docker may be logged in by another role. */
async function prepared(
  ecr: EcrRepositories,
  host: string,
  path: string,
  wanted: EcrWanted,
  manage: boolean,
  missing: () => Promise<boolean>,
): Promise<Prepared> {
  try {
    return await ecr.prepare(host, path, wanted, manage);
  } catch (error) {
    if (manage || error instanceof Unmade || !(error instanceof Stopped) || (await missing())) throw error;
    return { created: false, keepsTags: false, notes: [`${path}: how it is set up was not seen: ${error.message}`] };
  }
}
