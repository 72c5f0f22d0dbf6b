// One branch on the stage: its commits, its environment, deployed and torn down as its workflow would, and whoever asks for its name.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { idsOf } from '../github/oidc.ts';
import { agentOf } from '../load/agent.ts';
import type { Load } from '../load/load.ts';
import { startLoadProcess } from '../load/process.ts';
import type { LoadOptions } from '../load/report.ts';
import { ask } from '../load/request.ts';
import type { Domain } from './domain.ts';
import { type Dispatch, agentOf as userAgentOf } from './environment.ts';
import { type ActionRun, runAction } from './run-action.ts';
import { APP, REPOSITORY, type Stage } from './stage.ts';

/** What GitHub gives a repository once. */
const { repository: REPOSITORY_ID } = idsOf(REPOSITORY);

export class Branch {
  readonly name: string;
  readonly host: string;
  readonly environment: string;
  readonly #stage: Stage;
  readonly #domain: Domain;
  readonly #pull: number | undefined;
  readonly #title: string | undefined;
  #commits = 0;

  /** `name` is one that is its own slug; `pull` and `title`: of its pull request. */
  constructor(stage: Stage, domain: Domain, name: string, pull?: number, title?: string) {
    this.#stage = stage;
    this.#domain = domain;
    this.#pull = pull;
    this.#title = title;
    this.name = name;
    this.host = `${name}.${domain.name}`;
    this.environment = `review-${name}`;
    this.push();
  }

  get url(): string {
    return `https://${this.host}/`;
  }

  /** One more commit is its head. */
  push(): void {
    this.#commits += 1;
    const { branches, pulls } = this.#stage.github;
    branches.push(this.name, { sha: this.#sha }, REPOSITORY);
    if (this.#pull !== undefined) pulls.set(this.#pull, { branch: this.name, sha: this.#sha }, REPOSITORY);
  }

  /** Comments at its pull request. */
  comments(): readonly string[] {
    const own = this.#stage.github.comments.all.filter(({ issue }) => issue === this.#pull);
    return own.map(({ body }) => body);
  }

  /** On GitHub; its environment stays until somebody tears it down. */
  delete(): void {
    this.#stage.github.branches.delete(this.name, REPOSITORY);
    if (this.#pull !== undefined) this.#stage.github.pulls.set(this.#pull, { state: 'closed' }, REPOSITORY);
  }

  async deploy(inputs: Readonly<Record<string, string>>, dispatch: Dispatch = {}): Promise<ActionRun> {
    return await this.#run('feature-env', inputs, dispatch);
  }

  async tearDown(dispatch: Dispatch = {}): Promise<ActionRun> {
    return await this.#run('teardown', { branch: this.name }, dispatch);
  }

  /** What the runner does when a job was cut off: its last step, of the state that the first one kept. */
  async post({ kept }: ActionRun, runId: string, inputs: Readonly<Record<string, string>>): Promise<ActionRun> {
    return await this.#run('feature-env', inputs, { runId }, kept);
  }

  /** Users who ask for its name all the time, at the zone's own name servers. */
  load(options: Partial<LoadOptions> = {}): Load {
    const { servers, ca } = this.#domain;
    const slow = { slowEvery: 25, slowPath: '/slow' };
    const load = startLoadProcess({ url: this.url, rate: 50, ...slow, servers, ca, ...options });
    this.#stage.atEnd(() => load.stop());
    return load;
  }

  /** Milliseconds on `performance`'s clock at which its link is first answered by this version of the app; Infinity when `signal` came first. */
  async answers(version: string, signal = AbortSignal.timeout(300_000)): Promise<number> {
    const url = new URL(this.url);
    const agent = agentOf(url, this.#domain);
    try {
      while (!signal.aborted) {
        const answer = await ask(url, agent, 5000);
        if (answer.kind === 'answer' && answer.status === 200 && answer.release === version) return performance.now();
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return Number.POSITIVE_INFINITY;
    } finally {
      agent.destroy();
    }
  }

  get #sha(): string {
    return createHash('sha1').update(`${this.name} ${this.#commits}`).digest('hex');
  }

  async #run(action: string, inputs: Readonly<Record<string, string>>, dispatch: Dispatch, postOf?: Job['postOf']) {
    return await runOn(this.#stage, this.#domain, { action, inputs, dispatch, postOf, about: this.#event() });
  }

  #event(): Readonly<Record<string, string>> {
    const event = { GITHUB_SHA: this.#sha, GITHUB_REF: `refs/heads/${this.name}`, GITHUB_EVENT_NAME: 'push' };
    if (this.#pull === undefined) return event;
    const repo = { id: REPOSITORY_ID, default_branch: 'main' };
    const head = { sha: this.#sha, repo };
    const pull = { number: this.#pull, title: this.#title ?? `Commit ${this.#commits}`, user: { login: 'ada' }, head };
    const path = join(this.#domain.workspace, `${this.name}.json`);
    writeFileSync(path, JSON.stringify({ repository: repo, pull_request: pull }));
    const own = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_HEAD_REF: this.name, GITHUB_EVENT_PATH: path };
    return { ...event, ...own, GITHUB_REF: `refs/pull/${this.#pull}/merge` };
  }
}

/** A job of a branch's workflow. */
export interface Job {
  readonly action: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly dispatch?: Dispatch;
  /** What another process of it kept: this one runs its `post`. */
  readonly postOf?: Readonly<Record<string, string>> | undefined;
  /** GITHUB_* of the event. */
  readonly about?: Readonly<Record<string, string>>;
  readonly repository?: Repository;
}

/** As GitHub knows it. */
export interface Repository {
  readonly name: string;
  readonly id: string;
}

const OWN: Repository = { name: REPOSITORY, id: String(REPOSITORY_ID) };

/** A run of an action for branches, which GitHub knows of while it lasts. */
export async function runOn(
  { cloud, github, dist, nextRun, atEnd }: Stage,
  { workspace }: Pick<Domain, 'workspace'>,
  { action, inputs, dispatch = {}, postOf, about = {}, repository = OWN }: Job,
): Promise<ActionRun> {
  const { runId = nextRun(), runAttempt = 1, env, onStart, onLine } = dispatch;
  const state = { run_attempt: runAttempt, event: 'push' };
  const tell = (status: 'in_progress' | 'completed', conclusion: 'success' | 'failure' | null) => {
    if (postOf === undefined) github.runs.set(Number(runId), { ...state, status, conclusion }, repository.name);
  };
  tell('in_progress', null);
  const run = await runAction({
    ...{ dist, action, onLine, ...(postOf && { postOf }) },
    inputs: { app: APP, 'github-token': `ghs_${runId}`, ...inputs },
    env: {
      ...cloud.env,
      AWS_EXECUTION_ENV: userAgentOf(runId, runAttempt),
      GITHUB_REPOSITORY: repository.name,
      GITHUB_REPOSITORY_ID: repository.id,
      GITHUB_RUN_ID: runId,
      GITHUB_RUN_ATTEMPT: String(runAttempt),
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_WORKSPACE: workspace,
      ...about,
      ...env,
    },
    onStart: (child) => {
      atEnd(() => child.kill('SIGKILL'));
      onStart?.(child);
    },
  });
  // A process that was killed leaves its run to GitHub, which a test plays itself.
  if (run.signal === null) tell('completed', run.code === 0 ? 'success' : 'failure');
  return run;
}
