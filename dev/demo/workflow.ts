/** One example workflow, run unmodified, and when its rollout began and ended. */
import { appendFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runWorkflow } from '../act/act.ts';
import type { World } from './world.ts';

export interface Played {
  /** Of the whole workflow: GitHub's green or red. */
  readonly green: boolean;
  /** Seconds since 1970: the runner took up and finished the step that rolls out. */
  readonly began: number;
  readonly ended: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly log: string;
}

export interface Play {
  readonly file: 'release.yml';
  readonly inputs: Record<string, string>;
  readonly signal: AbortSignal;
  /** Gets the job's summary appended. */
  readonly summary: string;
  readonly title: string;
  /** Told of each part of the rollout as it begins. */
  readonly onPhase: (phase: string) => void;
}

let runs = 0;

export async function play(world: World, { file, inputs, signal, summary, title, onPhase }: Play): Promise<Played> {
  const times = new Map<string, { began: number; ended: number }>();
  const run = await runWorkflow({
    file: fileURLToPath(new URL(`../../workflows-examples/${file}`, import.meta.url)),
    workspace: world.workspace,
    cloud: world.cloud,
    github: world.github,
    runId: 1000 + ++runs,
    inputs,
    vars: { AWS_REGION: world.cloud.seed.region, AWS_ROLE: world.cloud.seed.role },
    signal,
    onLine({ step, stage, text, from }) {
      const now = Date.now() / 1000;
      if (stage === 'Main') times.set(step, { began: times.get(step)?.began ?? now, ended: now });
      const phase = from === 'step' && /^::group::(.+)$/.exec(text)?.[1];
      if (phase) onPhase(phase);
    },
  });
  signal.throwIfAborted();
  const steps = run.jobs.flatMap((job) => job.steps);
  const rollout = steps.find(({ id }) => id === 'rollout');
  const time = rollout && times.get(rollout.id);
  if (!rollout || !time) throw new Error(`running ${file}: no step told an outcome; it said:\n${run.log.slice(-3000)}`);
  appendFileSync(summary, `# ${title}\n\n${run.summary}\n`);
  return { green: run.code === 0, ...time, outputs: rollout.outputs, log: run.log };
}
