import * as core from '@actions/core';
import type { ActionContext, Inputs, Log, Run, Values } from './action.ts';
import type { Report } from './report.ts';

const log: Log = {
  info: (line) => core.info(line),
  notice: (line, title) => core.notice(line, title === undefined ? {} : { title }),
  warning: (line, title) => core.warning(line, title === undefined ? {} : { title }),
  debug: (line) => core.debug(line),
};

/** What an action is given: the runner, in the action's words. */
export function makeContext<I extends Inputs>(inputs: Values<I>, run: Run, report: Report): ActionContext<I> {
  let open = false;
  return {
    inputs,
    run,
    log,
    group: (title, work) => core.group(title, work),
    section: (title) => {
      if (open) core.endGroup();
      open = title !== '';
      if (open) core.startGroup(title);
    },
    summary: (markdown) => report.summary(markdown),
    setOutput: (name, value) => report.set(name, value),
    report: (facts) => report.add(facts),
    keep: (name, value) => core.saveState(name, value),
    kept: (name) => core.getState(name) || undefined,
  };
}
