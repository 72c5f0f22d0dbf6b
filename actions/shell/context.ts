import type { ActionContext, Inputs, Run, Values } from './action.ts';
import { beginFold, endFold, getState, log, saveState } from './log.ts';
import type { Report } from './report.ts';

/** What an action is given: the runner, in the action's words. */
export function makeContext<I extends Inputs>(inputs: Values<I>, run: Run, report: Report): ActionContext<I> {
  let open = false;
  return {
    inputs,
    run,
    log,
    group: async (title, work) => {
      beginFold(title);
      try {
        return await work();
      } finally {
        endFold();
      }
    },
    section: (title) => {
      if (open) endFold();
      open = title !== '';
      if (open) beginFold(title);
    },
    summary: (markdown) => report.summary(markdown),
    setOutput: (name, value) => report.set(name, value),
    report: (facts) => report.add(facts),
    keep: (name, value) => saveState(name, value),
    kept: (name) => getState(name) || undefined,
  };
}
