import { type Origin, originOf } from '../core/rollout/origin.ts';
import type { Run, RunEvent } from '../shell/action.ts';

/** What a clone tells of a commit. */
export type TellCommit = (commit: string) => Promise<RunEvent['commit']>;

/** Of a rollback, who asked for it: the commit that such a run is at is not what it is about. */
export function originOfRollback({ actor }: Run): Origin {
  return originOf({ commit: '', by: actor });
}

/** Of a rollout. The event of a push or a pull request tells all; of a dispatch or a schedule the job's checkout does, if there is one. */
export async function originOfRollout({ event, sha, actor }: Run, tell: TellCommit): Promise<Origin> {
  const commit = event.pull?.sha || sha;
  const told = event.commit ?? (/^[0-9a-f]{40,64}$/.test(commit) ? await tell(commit) : undefined);
  return originOf({ ...told, commit, pull: event.pull?.number, by: actor });
}
