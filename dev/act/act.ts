/** Runs a workflow file, unmodified, as GitHub would: with act on this machine, against the local AWS and GitHub. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { GitHub } from '../github/github.ts';
import { ISSUER, idsOf } from '../github/oidc.ts';
import { type PullRequest, payload } from './event.ts';
import { publish } from './published.ts';
import { readable } from './readable.ts';
import { type JobReport, type Line, Report } from './report.ts';
import { git } from './repository.ts';
import { runAct } from './runner.ts';
import { localRepositories } from './stand-ins.ts';
import { runs } from './triggers.ts';
import { type Job, readWorkflow } from './workflow-file.ts';

export type RunOptions = {
  /** The workflow file; it need not lie in the workspace. */
  file: string;
  /** The user's repository (see repository.ts): what `actions/checkout` checks out. */
  workspace: string;
  event?: string;
  ref?: string;
  repository?: string;
  pullRequest?: PullRequest;
  /** The branch that `delete` is about, which is run from the default branch. */
  deleted?: string;
  inputs?: Record<string, string>;
  vars?: Record<string, string>;
  /** More environment for all steps. */
  env?: Record<string, string>;
  job?: string;
  cloud?: { env: Record<string, string>; control(method: string, path: string, body?: unknown): Promise<unknown> };
  github: GitHub;
  runId: number;
  runAttempt?: number;
  /** Whom the steps' machine asks for names, by its address; whom this machine asks, without it. */
  nameServer?: string;
  /** Folder of a cache service like GitHub's, which several runs may share; without it there is none. */
  cache?: string;
  /** Folder of the artifacts and caches that steps keep, which several runs may share; this run's alone without it. */
  stored?: string;
  /** Called for each line as it comes. */
  onLine?: (line: Line) => void;
  /** Aborting is the death of the runner: every step is killed at once, no post step runs. */
  signal?: AbortSignal;
};

export type WorkflowRun = {
  /** act's exit code; null when the run was aborted. */
  code: number | null;
  jobs: JobReport[];
  /** What the steps wrote. */
  log: string;
  /** Also what act remarked, for whoever looks for a cause. */
  lines: Line[];
  /** The steps' summaries in their order. */
  summary: string;
};

export async function runWorkflow(options: RunOptions): Promise<WorkflowRun> {
  const { github, runId, runAttempt = 1, inputs = {}, vars = {}, event = 'workflow_dispatch' } = options;
  const { repository = 'acme/orders', ref = 'refs/heads/main' } = options;
  const file = resolve(options.file);
  const values = { ...prefixed('inputs.', inputs), ...prefixed('vars.', vars) };
  const workflow = readWorkflow(file, values, options.workspace);
  const { pullRequest, deleted } = options;
  if (!runs(workflow.on, { name: event, ref, activity: pullRequest?.activity })) {
    throw new Error(`running ${file}: GitHub would not run it for ${event} of ${ref}`);
  }
  const unknown = Object.keys(inputs).filter((input) => !workflow.dispatchInputs.includes(input));
  if (unknown.length > 0) throw new Error(`running ${file}: unexpected inputs ${unknown.join(', ')}`);

  const folder = mkdtempSync(join(tmpdir(), 'immutable-act-'));
  try {
    const suite = join(folder, 'suite');
    if (workflow.uses.some((uses) => uses.startsWith('org/immutable/'))) publish(suite);
    const sha = git(options.workspace, 'rev-parse', 'HEAD');
    const identity = { repository, ref, runId, runAttempt, workflow: workflow.name, sha, event };
    await options.cloud?.control('POST', 'issuers', { issuer: ISSUER, url: github.url });
    const eventFile = join(folder, 'event.json');
    writeFileSync(eventFile, JSON.stringify(payload({ event, ref, sha, repository, inputs, pullRequest, deleted })));
    const state = { run_attempt: runAttempt, event, head_sha: sha, head_branch: ref.replace('refs/heads/', '') };
    const path = `.github/workflows/${basename(file)}`;
    github.runs.set(runId, { ...state, path, status: 'in_progress', conclusion: null }, repository);

    const token = `ghs_${runId}${'t'.repeat(30)}`;
    const flags = [
      ...[event, '--directory', options.workspace, '--workflows', readable(file, folder), '--eventpath', eventFile],
      ...(options.job ? ['--job', options.job] : []),
      ...localRepositories(workflow.uses, suite),
      ...Object.entries(vars).flatMap(([key, value]) => ['--var', `${key}=${value}`]),
      ...['--secret', `GITHUB_TOKEN=${token}`, '--actor', repository.split('/')[0] ?? ''],
      ...['--env', `GITHUB_API_URL=${github.url}`, '--env', `GITHUB_REPOSITORY=${repository}`],
      ...['--env', `GITHUB_REPOSITORY_ID=${idsOf(repository).repository}`],
      ...['--env', `GITHUB_RUN_ID=${runId}`, '--env', `GITHUB_RUN_ATTEMPT=${runAttempt}`],
    ];
    // act gives all jobs one environment and one token, so whose identity is asked for, and what the token may do, shows by whose
    // turn it is: jobs that may ask wait for one another.
    let turn: Job | undefined;
    const asking = () => (turn?.idToken ? { ...identity, environment: turn.environment } : undefined);
    const home = join(folder, 'home');
    mkdirSync(home);
    const env = {
      ...(options.cloud ? { AWS_ENDPOINT_URL: options.cloud.env['AWS_ENDPOINT_URL'] ?? '' } : {}),
      ...(workflow.jobs.some(({ idToken }) => idToken) ? github.idTokenEnv(asking) : {}),
      STORED: options.stored ?? join(folder, 'stored'),
      CHECKOUT_FROM: resolve(options.workspace),
      ...options.env,
    };
    const report = new Report(workflow.jobs, options.onLine, (id) => {
      turn = workflow.jobs.find((job) => job.id === id);
      if (turn?.granted) github.permissions.grant(token, turn.granted);
    });
    const code = await runAct({
      flags,
      home,
      env,
      signal: options.signal,
      cache: options.cache,
      nameServer: options.nameServer,
      onLine: (line) => report.read(line),
    });
    if (code !== null) {
      const conclusion = code === 0 ? 'success' : 'failure';
      github.runs.set(runId, { ...state, status: 'completed', conclusion }, repository);
    }
    return {
      code,
      jobs: report.jobs,
      lines: report.lines,
      log: report.lines.flatMap(({ from, text }) => (from === 'step' ? [text] : [])).join('\n'),
      summary: report.jobs.flatMap((job) => job.steps.map((step) => step.summary)).join(''),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function prefixed(prefix: string, values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [`${prefix}${key}`, value]));
}
