// What a user copies, as it is, and what it is run in: their repository with its fleet file, and their variables.
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { runWorkflow, type WorkflowRun } from '../../dev/act/act.ts';
import type { StepReport } from '../../dev/act/report.ts';
import { commitFiles } from '../../dev/act/repository.ts';
import type { Environment } from '../../dev/stage/environment.ts';
import { REPOSITORY } from '../../dev/stage/stage.ts';

export interface Example {
  readonly run: WorkflowRun;
  readonly runId: number;
  /** The step that rolls out or back. */
  readonly step: StepReport;
}

export class Repository {
  readonly #environment: Environment;
  readonly #folder: string;

  constructor(environment: Environment, folder: string) {
    this.#environment = environment;
    this.#folder = folder;
    // The seed's own fleet file, with less to wait for.
    const fleet = { ...parse(environment.seed.fleet), bake: '1s', 'no-data': 'pass' };
    commitFiles(folder, { '.github/fleets/production.yml': stringify(fleet) });
  }

  /** Dispatches workflows-examples/`file`, on GitHub's behalf. */
  async dispatch(file: 'deploy.yml' | 'rollback.yml', inputs: Record<string, string> = {}): Promise<Example> {
    const { stage, seed } = this.#environment;
    const runId = Number(stage.nextRun());
    const run = await runWorkflow({
      file: fileURLToPath(new URL(`../../workflows-examples/${file}`, import.meta.url)),
      workspace: this.#folder,
      repository: REPOSITORY,
      cloud: stage.cloud,
      github: stage.github,
      runId,
      inputs,
      vars: { AWS_REGION: seed.region, AWS_ROLE: seed.role },
    });
    const step = run.jobs.flatMap(({ steps }) => steps).find(({ id }) => id === 'rollout' || id === 'rollback');
    if (step === undefined) throw new Error(`running ${file}: no step rolls out or back; it said:\n${run.log}`);
    return { run, runId, step };
  }
}
