/** What a run needs to know of a workflow file; act reads the file itself, unmodified. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export type Step = { id: string; name: string };
export type Job = { id: string; environment: string | undefined; idToken: boolean; steps: Step[] };
export type WorkflowFile = { name: string; jobs: Job[]; uses: string[]; dispatchInputs: string[] };

type RawStep = { id?: string; name?: string; uses?: string; run?: string };
type RawJob = {
  environment?: string | { name: string };
  permissions?: Record<string, string> | string;
  steps?: RawStep[];
};
type RawWorkflow = {
  name?: string;
  on?: { workflow_dispatch?: { inputs?: Record<string, unknown> } | null } | string | string[];
  permissions?: Record<string, string> | string;
  jobs?: Record<string, RawJob>;
};

/** `values` are what `${{ inputs.x }}` and `${{ vars.x }}` stand for in an environment's name. */
export function readWorkflow(file: string, values: Record<string, string>): WorkflowFile {
  const raw = parse(readFileSync(file, 'utf8')) as RawWorkflow;
  if (!raw?.jobs) throw new Error(`running ${file}: it has no jobs; give a workflow file`);
  const triggers = typeof raw.on === 'object' && !Array.isArray(raw.on) ? raw.on : {};
  const jobs = Object.entries(raw.jobs).map(([id, job]) => readJob(id, job, raw.permissions, values));
  const uses = Object.values(raw.jobs).flatMap((job) => (job.steps ?? []).flatMap((step) => step.uses ?? []));
  return {
    name: raw.name ?? file,
    jobs,
    uses: [...new Set(uses)],
    dispatchInputs: Object.keys(triggers.workflow_dispatch?.inputs ?? {}),
  };
}

function readJob(id: string, job: RawJob, ofWorkflow: RawJob['permissions'], values: Record<string, string>): Job {
  const permissions = job.permissions ?? ofWorkflow;
  const named = typeof job.environment === 'object' ? job.environment.name : job.environment;
  return {
    id,
    environment: named?.replace(/\$\{\{\s*([\w.-]+)\s*\}\}/g, (_, name: string) => values[name] ?? ''),
    // As on GitHub: a job that does not ask for `id-token: write` has no identity. act itself ignores permissions.
    idToken: permissions === 'write-all' || (typeof permissions === 'object' && permissions?.['id-token'] === 'write'),
    steps: (job.steps ?? []).map((step, index) => ({
      id: step.id ?? String(index), // act's own name for a step without id
      name: step.name ?? step.uses ?? step.run ?? String(index),
    })),
  };
}
