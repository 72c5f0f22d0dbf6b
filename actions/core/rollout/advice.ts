import type { Kind } from './records.ts';
import type { Outcome } from './step.ts';

/**
 * Whether the way to a rollback is shown. Where the release before serves already it would take that one back, and whoever was woken clicks on
 * what comes first.
 */
export function leadsBack(outcome: Outcome, kind: Kind): boolean {
  return kind === 'rollout' && ['released', 'halted', 'failed', 'refused'].includes(outcome);
}

/** What a person does next, most likely first; `serving` and `previous` say whether there is such a fleet. */
export function advice(outcome: Outcome, kind: Kind, serving: boolean, previous: boolean): readonly string[] {
  const again = 'Run this job again (Re-run failed jobs): it continues where it stopped, nothing is made twice.';
  const back = 'Dispatch the rollback workflow (rollback: previous) to put the release before it back in service.';
  switch (outcome) {
    case 'released':
      return previous ? [`If something is wrong with it: ${back.charAt(0).toLowerCase()}${back.slice(1)}`] : [];
    case 'rolled-back':
      return kind === 'rollback'
        ? ['Find out what was wrong before the release that was taken back is rolled out again.']
        : [
            `${serving ? 'The release before it serves' : 'Nothing is in service, as before'}, and nothing is left to repair. Read the evidence, fix the release and push; the same release can be tried again by a new run.`,
          ];
    case 'halted':
      return [
        'Nothing moves until a person decides: look at the machines and the balancer, repair what is named above.',
        again,
        back,
      ];
    case 'refused':
      return ['Nothing was changed. See to what is named above, then run the job again.'];
    case 'superseded':
      if (kind === 'rollback')
        return ['Nothing was taken back. If what is in service now is wrong too, dispatch the rollback workflow.'];
      return [
        'Nothing is to be done for this run: look at the one that went past it. To release this all the same, start a new run.',
      ];
    case 'removed':
    case 'skipped':
      return [];
    case 'failed':
      if (kind === 'teardown') return [again];
      return kind === 'rollback'
        ? ['What is in service was left as it is. Dispatch the rollback once more, or roll out a fix.']
        : [again, back];
  }
}
