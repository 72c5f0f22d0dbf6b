// A branch with a pull request, deployed and torn down by the bundle; and what is there of its environment, in AWS and at GitHub.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { registerApp } from '../../dev/app/ami.ts';
import { stateOf } from '../../dev/github/deployments.ts';
import { idsOf } from '../../dev/github/oidc.ts';
import { agentOf, type Dispatch } from '../../dev/stage/environment.ts';
import { type ActionRun, runAction } from '../../dev/stage/run-action.ts';
import { APP, REPOSITORY, type Stage } from '../../dev/stage/stage.ts';

/** Where an AMI without services is asked. */
const PORT = 80;

export class Branch {
  readonly stage: Stage;
  readonly name: string;
  readonly pull: number;
  readonly #workspace: string;
  #sha = '';

  constructor(stage: Stage, workspace: string, name: string, pull: number) {
    this.stage = stage;
    this.name = name;
    this.pull = pull;
    this.#workspace = workspace;
  }

  /** One more commit is its head; gives what deploys it, as its own run or as that run again. */
  async push(version: string): Promise<(dispatch: Dispatch) => Promise<ActionRun>> {
    const { branches, pulls } = this.stage.github;
    const sha = createHash('sha1').update(`${this.name} ${version}`).digest('hex');
    this.#sha = sha;
    branches.push(this.name, { sha }, REPOSITORY);
    pulls.set(this.pull, { branch: this.name, sha }, REPOSITORY);
    const ami = await registerApp(this.stage.cloud, { version, port: PORT });
    return (dispatch) => this.#run('feature-env', { ami }, dispatch);
  }

  async tearDown(dispatch: Dispatch): Promise<ActionRun> {
    return await this.#run('teardown', { branch: this.name }, dispatch);
  }

  async #run(action: string, inputs: Readonly<Record<string, string>>, dispatch: Dispatch): Promise<ActionRun> {
    const { cloud, github, dist, nextRun, atEnd } = this.stage;
    const { runId = nextRun(), runAttempt = 1, onStart } = dispatch;
    const state = { run_attempt: runAttempt, event: 'pull_request' };
    github.runs.set(Number(runId), { ...state, status: 'in_progress', conclusion: null }, REPOSITORY);
    const run = await runAction({
      ...{ dist, action },
      inputs: { app: APP, 'github-token': `ghs_${runId}`, ...inputs },
      env: {
        ...cloud.env,
        AWS_EXECUTION_ENV: agentOf(runId, runAttempt),
        GITHUB_REPOSITORY: REPOSITORY,
        GITHUB_REPOSITORY_ID: String(idsOf(REPOSITORY).repository),
        GITHUB_RUN_ID: runId,
        GITHUB_RUN_ATTEMPT: String(runAttempt),
        GITHUB_SHA: this.#sha,
        GITHUB_REF: `refs/pull/${this.pull}/merge`,
        GITHUB_HEAD_REF: this.name,
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: this.#event(),
        GITHUB_API_URL: github.url,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_WORKSPACE: this.#workspace,
      },
      ...(dispatch.onLine && { onLine: dispatch.onLine }),
      onStart: (child) => {
        atEnd(() => child.kill('SIGKILL'));
        onStart?.(child);
      },
    });
    const conclusion = run.signal === null && run.code === 0 ? 'success' : 'failure';
    github.runs.set(Number(runId), { ...state, status: 'completed', conclusion }, REPOSITORY);
    return run;
  }

  #event(): string {
    const repo = { id: idsOf(REPOSITORY).repository, default_branch: 'main' };
    const pull = { number: this.pull, title: this.#sha, user: { login: 'ada' }, head: { sha: this.#sha, repo } };
    const path = join(this.#workspace, `${this.name}.json`);
    writeFileSync(path, JSON.stringify({ repository: repo, pull_request: pull }));
    return path;
  }

  /** Of GitHub's, what is told of this branch. */
  told(): { readonly deployments: readonly string[]; readonly comments: readonly string[] } {
    const { deployments, comments } = this.stage.github;
    return {
      deployments: deployments.all.filter(({ ref }) => ref === this.name).map(stateOf),
      comments: comments.all.filter(({ issue }) => issue === this.pull).map(({ body }) => body),
    };
  }
}
