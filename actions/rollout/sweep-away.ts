import type { TearDown } from '../core/environments/remains.ts';
import type { Asked, Me } from '../core/rollout/attempt.ts';
import type { Instant } from '../core/rollout/fleet.ts';
import { latestLease, letGo } from '../core/rollout/records.ts';
import { done, effect, type Step } from '../core/rollout/step.ts';
import type { EnvironmentPorts } from '../ports/environments.ts';
import type { Log } from '../shell/action.ts';
import type { Look } from './look.ts';
import { type Decider, reconcile } from './reconcile.ts';
import { Story } from './story.ts';
import { tearingDown } from './tear-down.ts';

/** What became of an environment that a sweep judged to go. */
export interface Swept {
  readonly what: 'removed' | 'stays' | 'left';
  readonly why: string;
  readonly at: Instant;
  readonly changed?: boolean;
}

/** What a sweep knows of one that it takes away. */
export type Judged = Pick<TearDown, 'marks' | 'host' | 'timeout'> &
  Required<Pick<TearDown, 'judged'>> & {
    /** When this process has other things to do: it gives the lease up, and the next sweep goes on. */
    readonly until?: Instant;
  };

/** Takes away what a sweep judged, unless somebody is at it or renewed it since. Never fails; `why` it was to go. */
export async function sweepAway(
  ports: EnvironmentPorts,
  me: Me,
  judged: Judged,
  why: string,
  log: Log,
): Promise<Swept> {
  const { app, environment } = judged.marks;
  const story = new Story({ section: () => {}, log: { ...log, info: (line) => log.info(`${environment}: ${line}`) } });
  const asked: Asked = { me, app, environment, kind: 'teardown' };
  try {
    const { step, changed } = await reconcile(ports, asked, (next, look) => story.tell(next, look), until(judged, me));
    const what = step.outcome === 'removed' ? 'removed' : step.outcome === 'superseded' ? 'stays' : 'left';
    return { what, why: what === 'removed' ? why : step.why, at: ports.clock.now(), changed };
  } catch (error) {
    return { what: 'left', why: error instanceof Error ? error.message : String(error), at: ports.clock.now() };
  }
}

function until({ until: end, ...judged }: Judged, { nonce }: Me): Decider {
  const by = tearingDown(judged);
  if (end === undefined) return by;
  const over = ({ seen: { records } }: Look): Step => {
    const lease = latestLease(records);
    const why = 'the time for it was over; the next sweep goes on';
    const ours = lease?.nonce === nonce && !letGo(records, lease);
    return ours ? effect({ do: 'let-go', n: lease.n }, `give the lease up: ${why}`) : done('failed', why);
  };
  return {
    ...by,
    decide(asked, look) {
      const step = by.decide(asked, look);
      return look.seen.now < end || step.kind === 'done' ? step : { ...over(look), phase: step.phase };
    },
  };
}
