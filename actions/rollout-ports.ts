import { connect } from './adapters/aws/connect.ts';
import { connectGitHub } from './adapters/github/client.ts';
import { connectRuns } from './adapters/github/runs.ts';
import { sha256, workspaceAt } from './adapters/system/runner.ts';
import { whoIs } from './adapters/system/who.ts';
import type { AnyContext } from './shell/action.ts';

/** What a rollout in an environment of its own is carried out through; apart from `main.ts`, which every action loads. */
export function connectRollout({ inputs, run, log, secrets }: AnyContext) {
  const me = whoIs(run);
  const registries = async () => (await import('./registries.ts')).connectReading(secrets);
  const aws = connect({ app: inputs['app'], environment: inputs['environment'], me, registries });
  const github = connectGitHub({ token: inputs['github-token'] ?? '', api: run.apiUrl });
  const runs = connectRuns(github, log.info);
  const probe = async () => ({ asker: (await import('./adapters/http/asker.ts')).openAsker(), secrets });
  const tellCommit = async (commit: string) =>
    (await import('./adapters/git/commit-told.ts')).commitTold(run.workspace, commit);
  return { ...aws, runs, probe, me, workspace: workspaceAt(run.workspace), sha256, tellCommit };
}
