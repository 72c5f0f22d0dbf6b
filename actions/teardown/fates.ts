import { summary } from '../core/rollout/summary.ts';
import type { ActionContext } from '../shell/action.ts';
import type { inputs, outputs } from './inputs.ts';

export type Context = ActionContext<typeof inputs, typeof outputs>;

/** What became of one of several, or what would become of it. */
export interface Fate {
  /** Name of an environment, or of what of it goes. */
  readonly name: string;
  readonly what: 'goes' | 'stays' | 'removed' | 'left';
  readonly why: string;
  readonly changed?: boolean;
}

/** `where`: for the headline; `things`: what the fates are of, such as environments. What is left is told, and the run is green. */
export function tellFates(
  { inputs, run, log, ...context }: Context,
  where: string,
  things: string,
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
  context.report({ [things]: sorted });
  context.summary(
    summary({
      ...{
        app: inputs.app,
        environment: where,
        kind: 'teardown',
        outcome: inputs.plan ? 'plan' : 'swept',
        release: '',
      },
      why: `${gone.length} of ${sorted.length} ${things} ${inputs.plan ? 'would go' : 'are gone'}`,
      timeline: sorted.map(({ name, what, why }) => ({ at: 0, phase: name, what: `${what}: ${why}` })),
      ...{ machines: [], evidence: [], next: [], ...(run.url === undefined ? {} : { run: run.url }) },
    }),
  );
}
