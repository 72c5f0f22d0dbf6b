import { about, refused } from '../core/errors.ts';
import type { Asked } from '../core/rollout/attempt.ts';
import { foresee } from '../rollout/reconcile.ts';
import { tearingDown } from '../rollout/tear-down.ts';
import type { Context } from './fates.ts';
import { nowhere } from './nowhere.ts';
import type { TeardownPorts } from './ports.ts';
import { takeDown } from './take-down.ts';

/** Removes an environment of `immutable-rollout`, by what is there of it: it may have no fleet file any more. */
export async function plain(context: Context, ports: TeardownPorts, environment: string): Promise<void> {
  const { app, timeout } = context.inputs;
  const marks = { app, environment };
  const placed = nowhere(await ports.plain(app, environment));
  const asked: Asked = { me: ports.me, app, environment, kind: 'teardown' };
  const { step } = await foresee(placed, asked, tearingDown({ marks, timeout }));
  if (step.kind === 'done' && step.outcome === 'removed') {
    throw about(
      'teardown',
      refused(
        `finding the environment: nothing is there of ${app} in ${environment}, in this account and region${await others(ports, app)}`,
      ),
    );
  }
  context.keep('plain', environment);
  await takeDown(context, ports, placed, { marks });
}

/** Green for a slip of the pen would leave the right one running. A role for one environment can't list them, and needs not. */
async function others({ environments }: TeardownPorts, app: string): Promise<string> {
  const known = await environments(app).catch(() => []);
  return known.length === 0 ? '' : `; there is ${known.slice(0, 10).join(', ')}`;
}
