/** What the demo of images runs on: the local AWS, a builder, the registry of another account and a user's repository. */
import { appendFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runWorkflow, type WorkflowRun } from '../act/act.ts';
import { commitFiles, git } from '../act/repository.ts';
import { buildBase } from '../app/image.ts';
import { appFiles } from '../app/repository.ts';
import { startBuilder } from '../builder/builder.ts';
import { type Cloud, startCloud } from '../cloud/cloud.ts';
import { startGitHub } from '../github/github.ts';
import { startRegistry } from '../registry/registry.ts';
import { type ActionRun, runAction } from '../stage/run-action.ts';

export interface Workshop {
  readonly cloud: Cloud;
  /** Host of a registry that is not ECR. */
  readonly otherAccount: string;
  /** One more commit of the app; `branch` begins a history of its own first, which main has from then on. */
  commit(version: string, behaviour?: 'errors', branch?: string): void;
  /** The job of pipeline.yml that builds, tests and pushes. */
  build(title: string): Promise<WorkflowRun>;
  push(inputs: Record<string, string>): Promise<ActionRun>;
  close(): Promise<void>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

export async function makeWorkshop(folder: string, signal: AbortSignal, summary: string): Promise<Workshop> {
  const [cloud, github, builder, other] = await Promise.all([
    startCloud({ seed: { environment: 'dev' } }),
    startGitHub(),
    startBuilder(),
    startRegistry(),
  ]);
  const base = await buildBase(cloud, cloud.seed.repository);
  const workspace = join(folder, 'orders');
  mkdirSync(workspace);
  const env = { ...builder.env, DOCKER_HOST: cloud.dockerHost ?? '' };
  let runs = 0;
  return {
    cloud,
    otherAccount: other.host,
    commit(version, behaviour, branch) {
      if (branch !== undefined) git(workspace, 'switch', '--quiet', '--orphan', branch);
      commitFiles(workspace, {
        ...appFiles({ base, version, ...(behaviour && { behaviour }) }),
        // pipeline.yml calls it.
        '.github/workflows/release.yml': readFileSync(join(root, 'workflows-examples/release.yml'), 'utf8'),
      });
    },
    async build(title) {
      signal.throwIfAborted();
      const vars = { DEV_ROLE: cloud.seed.role, AWS_REGION: cloud.seed.region };
      const run = await runWorkflow({
        file: join(root, 'workflows-examples/pipeline.yml'),
        workspace,
        job: 'build',
        event: 'push',
        runId: 2000 + ++runs,
        vars,
        env,
        cloud,
        github,
        signal,
      });
      signal.throwIfAborted();
      appendFileSync(summary, `# ${title}\n\n${run.summary}\n`);
      return run;
    },
    push: (inputs) =>
      runAction({
        dist: join(root, 'dist'),
        action: 'push-registry',
        inputs,
        env: {
          ...cloud.env,
          ...env,
          GITHUB_WORKSPACE: workspace,
          RUNNER_TEMP: folder,
          // It would be left, and GitHub's runners have none.
          NODE_DISABLE_COMPILE_CACHE: '1',
        },
      }),
    async close() {
      await Promise.all([cloud.close(), github.close(), builder.close(), other.close()]);
      rmSync(workspace, { recursive: true, force: true });
    },
  };
}
