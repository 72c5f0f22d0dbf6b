import type { Outcome } from '../rollout/step.ts';

/** How an environment stands when a run at it has ended. */
export interface EndedAt {
  readonly outcome: Outcome;
  readonly branch: string;
  /** Whether a release serves there. */
  readonly serving: boolean;
  /** A machine of it, where a shell can be had. */
  readonly machine?: string;
  readonly region: string;
}

/** What a person may do next at the environment of a branch, most likely first. */
export function nextSteps({ outcome, branch, serving, machine, region }: EndedAt): readonly string[] {
  const again = 'Run this job again (Re-run failed jobs): it continues where it stopped, nothing is made twice.';
  const shell =
    machine === undefined ? [] : [`A shell there: aws ssm start-session --region ${region} --target ${machine}`];
  switch (outcome) {
    case 'released':
      return [
        'Each push to the branch deploys anew and puts its end off; feature-env with extend: 24h puts it off alone.',
        `It ends with its branch, or at once by teardown with branch: ${branch}.`,
        ...shell,
      ];
    case 'rolled-back':
      return [
        `${serving ? 'What was deployed before serves on' : 'Nothing is deployed there, as before'}, and nothing is left to repair. Read the evidence and push a fix, or run this job again (Re-run failed jobs), which tries the same commit anew.`,
        ...(serving ? shell : []),
      ];
    case 'refused':
      return ['Nothing was changed. See to what is named above, then run the job again.'];
    case 'superseded':
      return ['Nothing is to be done for this run: look at the one that went past it.'];
    case 'halted':
    case 'failed':
      return [again, `To start from nothing: teardown with branch: ${branch}, then push again.`];
    case 'removed':
    case 'skipped':
      return [];
  }
}
