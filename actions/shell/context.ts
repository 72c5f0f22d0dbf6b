import type { Secrets } from '../core/text/secrets.ts';
import type { ActionContext, Inputs, Run, Values } from './action.ts';
import { getState, type RunnerLog } from './log.ts';
import type { Report } from './report.ts';

/** What an action is given: the runner, in the action's words. */
export function makeContext<I extends Inputs>(
  inputs: Values<I>,
  run: Run,
  report: Report,
  secrets: Secrets,
  log: RunnerLog,
  guide: ActionContext['guide'],
): ActionContext<I> {
  let open = false;
  return {
    inputs,
    run,
    log,
    secrets,
    guide,
    group: async (title, work) => {
      log.beginFold(title);
      try {
        return await work();
      } finally {
        log.endFold();
      }
    },
    section: (title) => {
      if (open) log.endFold();
      open = title !== '';
      if (open) log.beginFold(title);
    },
    summary: (markdown) => report.summary(markdown),
    setOutput: (name, value) => report.set(name, value),
    report: (facts) => report.add(facts),
    keep: (name, value) => report.keep(name, value),
    kept: (name) => getState(name) || undefined,
  };
}
