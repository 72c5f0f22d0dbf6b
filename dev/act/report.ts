/** Reads act's JSON log as it comes: what each step wrote, how it ended, its outputs and its summary. */
import type { Job } from './workflow-file.ts';

export type Outcome = 'success' | 'failure' | 'skipped';
export type Annotation = { level: 'error' | 'warning' | 'notice'; text: string };
export type StepReport = {
  id: string;
  name: string;
  outcome: Outcome;
  outputs: Record<string, string>;
  summary: string;
  annotations: Annotation[];
  /** What it wrote, main and post. */
  log: string;
};
export type JobReport = { id: string; outcome: Outcome | 'unfinished'; steps: StepReport[] };
/** One line that a step wrote, workflow commands such as ::group:: included, or a remark of act's own. */
export type Line = { job: string; step: string; stage: string; text: string; from: 'step' | 'act' };

type Entry = {
  /** `<workflow>/<job>`, or `<calling job>/<called workflow>/<job>`. */
  job?: string;
  jobID?: string;
  step?: string;
  stepID?: string[];
  stage?: string;
  msg?: string;
  raw?: string;
  raw_output?: boolean;
  command?: string;
  content?: string;
  name?: string;
  arg?: string;
  stepResult?: Outcome;
  jobResult?: Outcome;
};

export class Report {
  readonly jobs: JobReport[];
  readonly lines: Line[] = [];
  #onLine: (line: Line) => void;
  #onJob: (id: string) => void;

  /** `onJob` is told of each job as act begins it. */
  constructor(jobs: readonly Job[], onLine: (line: Line) => void = () => {}, onJob: (id: string) => void = () => {}) {
    const blank = { outcome: 'skipped' as const, summary: '', log: '' };
    this.jobs = jobs.map(({ id, steps }) => ({
      id,
      outcome: 'unfinished',
      steps: steps.map((step) => ({ ...step, ...blank, outputs: {}, annotations: [] })),
    }));
    this.#onLine = onLine;
    this.#onJob = onJob;
  }

  /** One line of act's standard output. */
  read(json: string): void {
    if (!json.startsWith('{')) {
      this.#say({ job: '', step: '', stage: '', text: json, from: 'act' });
      return;
    }
    const entry = JSON.parse(json) as Entry;
    const id = jobOf(entry);
    const job = this.jobs.find((each) => each.id === id);
    if (job && entry.step === 'Set up job') this.#onJob(id);
    // A composite action's own steps have longer paths; what they say belongs to the step of the workflow.
    const step = job?.steps.find((each) => each.id === entry.stepID?.[0]);
    if (job && entry.jobResult) job.outcome = entry.jobResult;
    if (step) this.#note(step, entry, entry.stepID?.length === 1);
    const written = entry.raw_output ? entry.msg : entry.raw;
    const text = (written ?? entry.msg ?? '').replace(/\r?\n$/, '');
    if (step && written !== undefined) step.log += `${text}\n`;
    this.#say({
      job: id,
      step: step?.id ?? '',
      stage: entry.stage ?? '',
      text,
      from: written === undefined ? 'act' : 'step',
    });
  }

  #note(step: StepReport, entry: Entry, own: boolean): void {
    // A failing post step fails its step; a successful one does not heal it.
    const ended = entry.stage === 'Main' || entry.stepResult === 'failure';
    if (own && entry.stepResult && ended) step.outcome = entry.stepResult;
    if (own && entry.command === 'set-output' && entry.name !== undefined) step.outputs[entry.name] = entry.arg ?? '';
    if (entry.command === 'summary') step.summary += entry.content ?? '';
    if (entry.command === 'error' || entry.command === 'warning' || entry.command === 'notice') {
      step.annotations.push({ level: entry.command, text: entry.arg ?? '' });
    }
  }

  #say(line: Line): void {
    this.lines.push(line);
    this.#onLine(line);
  }
}

/** The id that `readWorkflow` gives it. */
function jobOf({ job = '', jobID = '' }: Entry): string {
  const parts = job.split('/');
  return parts.length > 2 ? `${parts[0]}/${jobID}` : jobID;
}
