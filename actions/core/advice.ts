import type { Kind } from './records.ts';
import type { Outcome } from './step.ts';

/** What a person does next, most likely first. */
export function advice(outcome: Outcome, kind: Kind, keptWarm: boolean): readonly string[] {
  const again = 'Run this job again (Re-run failed jobs): it continues where it stopped, nothing is made twice.';
  const back = 'Dispatch the rollback workflow (rollback: previous) to put the release before it back in service.';
  switch (outcome) {
    case 'released':
      return keptWarm ? [`If something is wrong with it: ${back.charAt(0).toLowerCase()}${back.slice(1)}`] : [];
    case 'rolled-back':
      return kind === 'rollback'
        ? ['Find out what was wrong before the release that was taken back is rolled out again.']
        : [
            'The release before it serves, nothing is left to repair. Read the evidence, fix the release and push; the same release can be tried again by a new run.',
          ];
    case 'halted':
      return [
        'Nothing moves until a person decides: look at the machines and the balancer, repair what is named above.',
        again,
        back,
      ];
    case 'refused':
      return ['Nothing was changed. Remove what is named above, then run the job again.'];
    case 'failed':
      return kind === 'rollback' ? ['What is in service was left as it is.', again] : [again, back];
  }
}
