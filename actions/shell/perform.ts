import { guideOf } from '../core/ending/guides.ts';
import { topicOf } from '../core/errors.ts';
import type { Action, ActionContext, Inputs, Outputs } from './action.ts';
import { makeContext } from './context.ts';
import { Ending, unwritten } from './ending.ts';
import { readRun, readSuite } from './environment.ts';
import { getState, makeLog, onceRead } from './log.ts';
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
  const suite = readSuite(process.env);
  const guide = (error: unknown) => guideOf(topicOf(error), action.name, suite);
  const ending = new Ending(action, readRun(process.env), report, log, guide);
  let context: ActionContext<I, O> | undefined;
  const stop = (thrown: unknown) => {
    context?.section(''); // an error inside a fold would be hidden
    process.exitCode = 1;
    ending.stop(thrown, stage);
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
    context = makeContext<I>(values, readRun(process.env), report, secrets, log, guide) as ActionContext<I, O>;
    if (stage === 'post') {
      const ready = context;
      await action.post?.(context, () => connect(ready));
      if (report.unwritten !== undefined) throw unwritten(report.unwritten);
      return;
    }
    report.keep('inputs-read', 'true');
    // Where nothing can be written from the beginning, nothing is begun.
    if (report.unwritten !== undefined) throw unwritten(`nothing was done: ${report.unwritten}`);
    await action.run(context, await connect(context));
    context.section('');
    report.close('done');
    if (report.unwritten !== undefined) throw unwritten(`${report.done}; but ${report.unwritten}`);
  } catch (thrown) {
    stop(thrown);
  }
}
