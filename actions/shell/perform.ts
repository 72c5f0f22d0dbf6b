import { kindOf, Stopped } from '../core/errors.ts';
import type { Action, ActionContext, Inputs, Outputs } from './action.ts';
import { makeContext } from './context.ts';
import { readRun } from './environment.ts';
import { exhausted } from './exhausted.ts';
import { getState, makeLog, onceRead, type RunnerLog, saveState } from './log.ts';
import { readInputs } from './read.ts';
import { Report } from './report.ts';
import { RunSecrets, secretsIn } from './secrets.ts';

export type Stage = 'main' | 'post';

/**
 * Runs one stage of an action as the runner's process. Signals keep Node's default, an end at once: nothing is
 * recovered on the way out, because a re-run is the recovery.
 */
export async function perform<I extends Inputs, O extends Outputs, P>(
  action: Action<I, O, P>,
  stage: Stage,
  connect: (context: ActionContext<I, O>) => Promise<P>,
): Promise<void> {
  const secrets = new RunSecrets();
  const log = makeLog(secrets.clean);
  const report = new Report(secrets.clean);
  let context: ActionContext<I, O> | undefined;
  const stop = (thrown: unknown) => {
    const error = exhausted(thrown) ?? thrown;
    context?.section(''); // an error inside a fold would be hidden
    tell(error, log);
    process.exitCode = 1;
    if (stage === 'post') return;
    report.add({ error: { kind: kindOf(error), message: messageOf(error) } });
    try {
      report.close(error instanceof Stopped ? error.outcome : 'failed');
    } catch (unwritten) {
      // The same full disk, or what came on top of it: outputs stay as they are, and the run is red all the same.
      const why = exhausted(unwritten) ?? unwritten;
      if (messageOf(why) !== messageOf(error)) tell(why, log);
    }
  };
  // Node would write what nobody caught to the log as it is, and whoever is quoted in it could give commands there.
  process.once('uncaughtException', (thrown) => {
    process.on('uncaughtException', () => {}); // what follows from it is not told
    stop(thrown);
    onceRead(() => process.exit());
  });
  try {
    // Inputs that stopped main would only be told a second time by post.
    if (stage === 'post' && !getState('inputs-read')) return;
    secrets.hide(...secretsIn(process.env));
    const values = readInputs(action.inputs, action.check, process.env, secrets.hide);
    context = makeContext<I>(values, readRun(process.env), report, secrets, log) as ActionContext<I, O>;
    if (stage === 'post') {
      const ready = context;
      await action.post?.(context, () => connect(ready));
      return;
    }
    saveState('inputs-read', 'true');
    await action.run(context, await connect(context));
    context.section('');
    report.close('done');
  } catch (thrown) {
    stop(thrown);
  }
}

/** One annotation with the message; the stack only when the mistake is ours. */
function tell(error: unknown, log: RunnerLog): void {
  if (kindOf(error) !== 'broken') {
    log.error(messageOf(error));
    return;
  }
  log.error(`this is a mistake in the action, please report it: ${messageOf(error)}`);
  log.info(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
