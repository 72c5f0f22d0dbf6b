/** What a run needs to know of a workflow file; act reads the file itself, unmodified. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Granted } from '../github/permissions.ts';
import type { Triggers } from './triggers.ts';

export type Step = { id: string; name: string };
/** A job of a called workflow has the id `<calling job>/<its own id>`. */
export type Job = {
  id: string;
  environment: string | undefined;
  idToken: boolean;
  /** What its token may do; undefined where the file doesn't say so. */
  granted: Granted | undefined;
  steps: Step[];
};
export type WorkflowFile = { name: string; on: Triggers; jobs: Job[]; uses: string[]; dispatchInputs: string[] };

type RawStep = { id?: string; name?: string; uses?: string; run?: string };
type RawJob = {
  uses?: string;
  with?: Record<string, string>;
  environment?: string | { name: string };
  permissions?: Record<string, string> | string;
  steps?: RawStep[];
};
type RawWorkflow = {
  name?: string;
  on?: Triggers;
  permissions?: Record<string, string> | string;
  jobs?: Record<string, RawJob>;
};

/**
 * `values` are what `${{ inputs.x }}` and `${{ vars.x }}` stand for in an environment's name; workflows that it calls lie in
 * `workspace`.
 */
export function readWorkflow(file: string, values: Record<string, string>, workspace: string): WorkflowFile {
  const raw = parse(readFileSync(file, 'utf8')) as RawWorkflow;
  if (!raw?.jobs) throw new Error(`running ${file}: it has no jobs; give a workflow file`);
  const triggers = (typeof raw.on === 'object' && !Array.isArray(raw.on) ? raw.on : {}) as {
    workflow_dispatch?: { inputs?: Record<string, unknown> } | null;
  };
  const called = Object.entries(raw.jobs).flatMap(([id, { uses, with: given = {} }]) => {
    if (uses === undefined) return [];
    const inputs = Object.entries(given).map(([name, text]) => [`inputs.${name}`, filledIn(String(text), values)]);
    return [{ id, ...readWorkflow(join(workspace, uses), { ...values, ...Object.fromEntries(inputs) }, workspace) }];
  });
  const jobs = Object.entries(raw.jobs).flatMap(([id, job]) =>
    job.uses === undefined
      ? [readJob(id, job, raw.permissions, values)]
      : called
          .filter((each) => each.id === id)
          .flatMap(({ jobs }) => jobs.map((own) => ({ ...own, id: `${id}/${own.id}` }))),
  );
  const uses = Object.values(raw.jobs).flatMap((job) => (job.steps ?? []).flatMap((step) => step.uses ?? []));
  return {
    name: raw.name ?? file,
    on: raw.on,
    jobs,
    uses: [...new Set([...uses, ...called.flatMap((each) => each.uses)])],
    dispatchInputs: Object.keys(triggers.workflow_dispatch?.inputs ?? {}),
  };
}

function filledIn(text: string, values: Record<string, string>): string {
  return text.replace(/\$\{\{\s*([\w.-]+)\s*\}\}/g, (_, name: string) => values[name] ?? '');
}

function readJob(id: string, job: RawJob, ofWorkflow: RawJob['permissions'], values: Record<string, string>): Job {
  const permissions = job.permissions ?? ofWorkflow;
  const named = typeof job.environment === 'object' ? job.environment.name : job.environment;
  return {
    id,
    environment: named === undefined ? undefined : filledIn(named, values),
    // As on GitHub: a job that does not ask for `id-token: write` has no identity. act itself ignores permissions.
    granted: typeof permissions === 'object' ? (permissions as Granted) : undefined,
    idToken: permissions === 'write-all' || (typeof permissions === 'object' && permissions?.['id-token'] === 'write'),
    steps: (job.steps ?? []).map((step, index) => ({
      id: step.id ?? String(index), // act's own name for a step without id
      name: step.name ?? step.uses ?? step.run ?? String(index),
    })),
  };
}
