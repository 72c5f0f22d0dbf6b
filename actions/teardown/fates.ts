import { type Fate, fatesSummary } from '../core/environments/fates.ts';
import type { ActionContext } from '../shell/action.ts';
import type { inputs, outputs } from './inputs.ts';

export type { Fate };
export type Context = ActionContext<typeof inputs, typeof outputs>;

/** `where`: for the headline; `of`: what goes. What is left is told, and the run is green. */
export function tellFates(
  { inputs, run, log, ...context }: Context,
  where: string,
  of: 'environments' | 'releases',
  fates: Fate[],
): void {
  const sorted = fates.sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const { name, what, why } of sorted) {
    if (what === 'left') log.warning(`${name} is left: ${why}`, 'Left');
    else log.info(`${name}: ${what}, since ${why}`);
  }
  const named = (...which: readonly Fate['what'][]) =>
    sorted.filter(({ what }) => which.includes(what)).map(({ name }) => name);
  const gone = named('removed', 'goes');
  context.setOutput('outcome', inputs.plan ? 'skipped' : 'removed');
  context.setOutput(
    'changed',
    sorted.some(({ changed }) => changed === true),
  );
  context.setOutput('removed', gone.join('\n'));
  context.setOutput('left', named('left').join('\n'));
  context.report({ environments: sorted });
  const page = run.url === undefined ? {} : { run: run.url };
  context.summary(fatesSummary({ app: inputs.app, where, plan: inputs.plan, of, fates: sorted, ...page }));
}
