// A branch in a repository of its own, that nothing that is done to it disturbs another: its jobs, each with what it is of and its spec.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { type Repository, runOn } from './branch.ts';
import type { Domain } from './domain.ts';
import type { Dispatch } from './environment.ts';
import type { ActionRun } from './run-action.ts';
import type { Behaviour } from './stage.ts';

/** A job of the branch's workflow. */
export interface Job extends Dispatch {
  /** The commit that it is of; the branch's newest by default. */
  readonly sha?: string;
  /** Keys of the feature spec; null leaves one out. */
  readonly fleet?: Readonly<Record<string, unknown>>;
}

export interface Deploy extends Job {
  readonly version: string;
  readonly behaviour?: Behaviour;
}

/** Where an AMI without services is asked. */
const PORT = 80;

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

  /** `keys`: of its feature spec, besides the domain's. */
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
    const { stage } = this.domain;
    const { sha = this.#head, fleet, inputs = {}, runId = stage.nextRun(), ...dispatch } = job;
    this.#writeSpec(fleet);
    this.#given.set(runId, inputs);
    const about = { GITHUB_EVENT_NAME: 'push', GITHUB_SHA: sha, GITHUB_REF: `refs/heads/${this.branch}` };
    const whole = { action, inputs, dispatch: { ...dispatch, runId }, postOf, about, repository: this.repository };
    const run = await runOn(stage, { workspace: this.#workspace }, whole);
    if (run.signal !== null) {
      const ended = { run_attempt: job.runAttempt ?? 1, status: 'completed', conclusion: 'cancelled' } as const;
      stage.github.runs.set(Number(runId), { ...ended, event: 'push' }, this.repository.name);
    }
    return run;
  }

  #writeSpec(changes: Readonly<Record<string, unknown>> = {}): void {
    const keys = Object.entries({ ...parse(this.domain.fleet), ...this.#keys, ...changes });
    const text = stringify(Object.fromEntries(keys.filter(([, value]) => value !== null)));
    writeFileSync(join(this.#workspace, '.github/fleets/feature.yml'), text);
  }
}

/** What a run asks GitHub with. */
export function tokenOf(runId: string): string {
  return `ghs_${runId}`;
}
