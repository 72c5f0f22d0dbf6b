import { existing } from '../core/environments/existing.ts';
import { judgeEnvironment } from '../core/environments/keep.ts';
import { marksOf } from '../core/environments/marks.ts';
import type { Holder } from '../core/environments/site.ts';
import type { FeatureSpec } from '../core/release/feature-spec.ts';
import type { Asked } from '../core/rollout/attempt.ts';
import { summary } from '../core/rollout/summary.ts';
import { reconcile } from '../rollout/reconcile.ts';
import { Story } from '../rollout/story.ts';
import { tearingDown } from '../rollout/tear-down.ts';
import type { ActionContext } from '../shell/action.ts';
import type { inputs, outputs } from './inputs.ts';
import { placeAt } from './place-at.ts';
import type { TeardownPorts } from './ports.ts';

/** Environments that go side by side. */
const TOGETHER = 5;

interface Fate {
  readonly environment: string;
  readonly what: 'goes' | 'stays' | 'removed' | 'left';
  readonly why: string;
  readonly changed?: boolean;
}

/**
 * Removes what nobody wants any more. It goes by deeds, so it never sees what has our tags alone. Who is at an environment meanwhile, or
 * renewed it since it was judged, is left alone by the teardown itself. One that doesn't go keeps no other from going.
 */
export async function sweep(
  context: ActionContext<typeof inputs, typeof outputs>,
  fleet: FeatureSpec,
  holders: readonly Holder[],
  ports: TeardownPorts,
): Promise<void> {
  const { inputs, run, log } = context;
  const { app, fleet: file } = inputs;
  const wanted = await ports.branches.wanted(inputs.label);
  const all = existing({ app, repository: run.repositoryId, domain: fleet.domain }, holders, [], {});
  const estate = { app, file, fleet, run, hash: ports.sha256 };
  const fates: Fate[] = [];
  const waiting = [...all];

  async function next(): Promise<void> {
    for (let each = waiting.shift(); each !== undefined; each = waiting.shift()) {
      const { environment, host, deed } = each;
      if (host === undefined || deed === undefined) continue;
      const place = placeAt(estate, { host, deed });
      const placed = await ports.open(place);
      const { keep, why, byDeed = false } = judgeEnvironment(each, wanted, placed.clock.now());
      if (keep || inputs.plan) {
        fates.push({ environment, what: keep ? 'stays' : 'goes', why });
        continue;
      }
      const told = (line: string) => log.info(`${environment}: ${line}`);
      const story = new Story({ section: () => {}, log: { ...log, info: told } });
      const asked: Asked = { me: ports.me, app, environment, kind: 'teardown' };
      const by = tearingDown({
        marks: marksOf(place.owner, place.domain),
        host,
        judged: { deed, byDeed },
        timeout: inputs.timeout,
      });
      fates.push(
        await reconcile(placed, asked, (step, look) => story.tell(step, look), by).then(
          ({ step, changed }) => {
            const what = step.outcome === 'removed' ? 'removed' : step.outcome === 'superseded' ? 'stays' : 'left';
            return { environment, what, why: what === 'removed' ? why : step.why, changed };
          },
          (error: Error) => ({ environment, what: 'left' as const, why: error.message }),
        ),
      );
    }
  }

  await Promise.all(Array.from({ length: TOGETHER }, next));
  const sorted = fates.sort((one, other) => (one.environment < other.environment ? -1 : 1));
  for (const { environment, what, why } of sorted) {
    if (what === 'left') log.warning(`${environment} is left: ${why}`, 'Left');
    else log.info(`${environment}: ${what}, since ${why}`);
  }
  const named = (...which: readonly Fate['what'][]) =>
    sorted.filter(({ what }) => which.includes(what)).map(({ environment }) => environment);
  const gone = named('removed', 'goes');
  context.setOutput('outcome', inputs.plan ? 'skipped' : 'removed');
  context.setOutput(
    'changed',
    sorted.some(({ changed }) => changed === true),
  );
  context.setOutput('removed', gone.join('\n'));
  context.setOutput('left', named('left').join('\n'));
  context.report({ environments: sorted });
  context.summary(
    summary({
      ...{ app, environment: fleet.domain, kind: 'teardown', outcome: inputs.plan ? 'plan' : 'swept', release: '' },
      why: `${gone.length} of ${sorted.length} environments ${inputs.plan ? 'would go' : 'are gone'}`,
      timeline: sorted.map(({ environment, what, why }) => ({ at: 0, phase: environment, what: `${what}: ${why}` })),
      ...{ machines: [], evidence: [], next: [], ...(run.url === undefined ? {} : { run: run.url }) },
    }),
  );
}
