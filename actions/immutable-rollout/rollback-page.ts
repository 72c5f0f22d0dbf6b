import type { Run } from '../shell/action.ts';
import type { PreparePorts } from './spec.ts';

/** Where the workflow that rolls back lies, as the README has it. */
const FILE = 'rollback.yml';

/** The page on which the rollback workflow is dispatched; that of all workflows where this checkout has none of that name. */
export async function rollbackPage(
  workspace: Pick<PreparePorts['workspace'], 'text'>,
  { serverUrl, repository }: Pick<Run, 'serverUrl' | 'repository'>,
): Promise<readonly [name: string, page: string] | undefined> {
  if (repository === '') return undefined;
  const text = await workspace.text(`.github/workflows/${FILE}`).catch(() => undefined);
  const page = `${serverUrl}/${repository}/actions`;
  return text === undefined ? ['workflows', page] : ['rollback workflow', `${page}/workflows/${FILE}`];
}
