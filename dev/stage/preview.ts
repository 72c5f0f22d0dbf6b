// The environment of one branch on the stage: its pushes and its end as workflows run them, and what of it is in AWS.
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { agentOf } from './environment.ts';
import type { Domain } from './plain-domain.ts';
import { type ActionRun, runAction } from './run-action.ts';
import { APP, type Behaviour } from './stage.ts';

/** A repository whose name and id nobody else on the stage has, so that what is done to it disturbs no other. */
export interface Repository {
  readonly name: string;
  readonly id: string;
}

/** A job of the branch's workflow. */
export interface Job {
  /** The commit that it is of; the branch's newest by default. */
  readonly sha?: string;
  readonly runId?: string;
  readonly runAttempt?: number;
  /** Keys of the feature spec; null leaves one out. */
  readonly fleet?: Readonly<Record<string, unknown>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly onStart?: (child: ChildProcess) => void;
  readonly onLine?: (line: string) => void;
}

export interface Deploy extends Job {
  readonly version: string;
  readonly behaviour?: Behaviour;
}

/** Where an AMI without services is asked. */
const PORT = 80;
/** Keys of production's fleet file that a feature spec doesn't have. */
const PRODUCTION = ['size', 'target-groups', 'alarms', 'tolerate', 'no-data', 'keep-previous', 'bake'];

export class Preview {
  readonly domain: Domain;
  readonly branch: string;
  readonly repository: Repository;
  readonly #keys: Readonly<Record<string, unknown>>;
  readonly #workspace: string;
  /** What jobs were given, by their runs. */
  readonly #given = new Map<string, Readonly<Record<string, string>>>();
  #head = '';
  #commits = 0;

  constructor(domain: Domain, branch: string, repository: Repository, keys: Readonly<Record<string, unknown>> = {}) {
    this.domain = domain;
    this.branch = branch;
    this.repository = repository;
    this.#keys = keys;
    this.#workspace = mkdtempSync(join(tmpdir(), 'immutable-preview-'));
    domain.stage.atEnd(() => rmSync(this.#workspace, { recursive: true, force: true }));
    mkdirSync(join(this.#workspace, '.github/fleets'), { recursive: true });
  }

  /** A commit gets to the branch, the newest from now on. */
  commit(): string {
    this.#commits += 1;
    // Its first seven are what people are shown.
    this.#head = this.#commits.toString(16).padStart(7, '0').padEnd(40, 'c');
    this.domain.stage.github.branches.push(this.branch, { sha: this.#head }, this.repository.name);
    return this.#head;
  }

  /** A commit, and its job. */
  async push(deploy: Deploy): Promise<ActionRun> {
    return await this.deploy({ sha: this.commit(), ...deploy });
  }

  /** A job that deploys. */
  async deploy({ version, behaviour = 'good', inputs, ...job }: Deploy): Promise<ActionRun> {
    const ami = await this.domain.stage.ami(version, behaviour, PORT);
    return await this.run('feature-env', { ...job, inputs: { ami, ...inputs } });
  }

  async tearDown({ inputs = { branch: this.branch }, ...job }: Job = {}): Promise<ActionRun> {
    return await this.run('teardown', { ...job, inputs });
  }

  /** What the runner does when a job was cut off, once its main process is dead. */
  async post(action: string, runId: string, { kept }: ActionRun): Promise<ActionRun> {
    return await this.run(action, { runId, inputs: this.#given.get(runId) ?? {} }, kept);
  }

  async run(action: string, job: Job, postOf?: ActionRun['kept']): Promise<ActionRun> {
    const { runId = this.domain.stage.nextRun(), runAttempt = 1, sha = this.#head, onStart, onLine } = job;
    const { stage } = this.domain;
    this.#writeSpec(job.fleet);
    this.#given.set(runId, job.inputs ?? {});
    const state = { run_attempt: runAttempt, event: 'push' };
    if (!postOf) this.#tellGitHub(runId, { ...state, status: 'in_progress', conclusion: null });
    const run = await runAction({
      ...{ dist: stage.dist, action, onLine, ...(postOf && { postOf }) },
      inputs: { app: APP, 'github-token': tokenOf(runId), ...job.inputs },
      env: {
        ...stage.cloud.env,
        AWS_EXECUTION_ENV: agentOf(runId, runAttempt),
        GITHUB_EVENT_NAME: 'push',
        GITHUB_REPOSITORY: this.repository.name,
        GITHUB_REPOSITORY_ID: this.repository.id,
        GITHUB_RUN_ID: runId,
        GITHUB_RUN_ATTEMPT: String(runAttempt),
        GITHUB_SHA: sha,
        GITHUB_REF: `refs/heads/${this.branch}`,
        GITHUB_API_URL: stage.github.url,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_WORKSPACE: this.#workspace,
      },
      onStart: (child) => {
        stage.atEnd(() => child.kill('SIGKILL'));
        onStart?.(child);
      },
    });
    const conclusion = run.signal ? 'cancelled' : run.code === 0 ? 'success' : 'failure';
    if (!postOf) this.#tellGitHub(runId, { ...state, status: 'completed', conclusion });
    return run;
  }

  #tellGitHub(runId: string, state: Parameters<typeof this.domain.stage.github.runs.set>[1]): void {
    this.domain.stage.github.runs.set(Number(runId), state, this.repository.name);
  }

  #writeSpec(changes: Readonly<Record<string, unknown>> = {}): void {
    const { name: domain, seed } = this.domain;
    const common = Object.entries(parse(seed.fleet)).filter(([key]) => !PRODUCTION.includes(key));
    // The live check may take long: a machine that boots on a busy computer is no machine that fails.
    const own = { domain, services: {}, ami: null, 'live-check': { path: '/healthz', timeout: '3m' } };
    const keys = Object.entries({ ...Object.fromEntries(common), ...own, ...this.#keys, ...changes });
    const text = stringify(Object.fromEntries(keys.filter(([, value]) => value !== null)));
    writeFileSync(join(this.#workspace, '.github/fleets/feature.yml'), text);
  }
}

/** What a run asks GitHub with. */
export function tokenOf(runId: string): string {
  return `ghs_${runId}`;
}
