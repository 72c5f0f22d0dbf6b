import type { TearDown } from '../core/environments/remains.ts';
import type { Asked, Me } from '../core/rollout/attempt.ts';
import type { EnvironmentPorts } from '../ports/environments.ts';
import type { Log } from '../shell/action.ts';
import { reconcile } from './reconcile.ts';
import { Story } from './story.ts';
import { tearingDown } from './tear-down.ts';

/** What became of an environment that a sweep judged to go. */
export interface Swept {
  readonly what: 'removed' | 'stays' | 'left';
  readonly why: string;
  readonly changed?: boolean;
}

/** What a sweep knows of one that it takes away. */
export type Judged = Pick<TearDown, 'marks' | 'host' | 'timeout'> & Required<Pick<TearDown, 'judged'>>;

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
    const { step, changed } = await reconcile(
      ports,
      asked,
      (next, look) => story.tell(next, look),
      tearingDown(judged),
    );
    const what = step.outcome === 'removed' ? 'removed' : step.outcome === 'superseded' ? 'stays' : 'left';
    return { what, why: what === 'removed' ? why : step.why, changed };
  } catch (error) {
    return { what: 'left', why: error instanceof Error ? error.message : String(error) };
  }
}
