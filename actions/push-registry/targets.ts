import { failed } from '../core/errors.ts';
import { type EcrWanted, movableTags } from '../core/image/ecr-repository.ts';
import type { PushTerms } from '../images/push-inputs.ts';
import type { Log } from '../shell/action.ts';
import type { PushPorts, Target } from './ports.ts';

/** Opens each repository; one of ECR's is created when it is missing, and compared when it isn't. */
export async function openTargets(
  names: readonly string[],
  inputs: PushTerms,
  { registries, ecr }: PushPorts,
  log: Log,
): Promise<readonly Target[]> {
  const wanted: EcrWanted = {
    scanOnPush: inputs['scan-on-push'],
    encryption: inputs.encryption,
    lifecycle: inputs.lifecycle,
    tags: inputs['repository-tags'] ?? {},
    movable: movableTags(inputs['moving-tags'] ?? []),
  };
  return await Promise.all(
    names.map(async (name) => {
      const found = await registries.open(name);
      const { host, name: path } = found ?? (await registries.address(name));
      const isEcr = await ecr.knows(host);
      const { created, keepsTags, notes } = isEcr
        ? await ecr.prepare(host, path, wanted, inputs.manage)
        : { created: false, keepsTags: false, notes: [] };
      for (const note of notes) log.notice(note, 'Repository');
      if (created) log.info(`created ${host}/${path}`);
      const repository = found ?? (await registries.open(name));
      if (repository === undefined)
        throw failed(`opening ${host}/${path}: it is not there; create the repository or correct its name`);
      return { repository, full: `${host}/${path}`, ecr: isEcr, created, keepsTags };
    }),
  );
}
