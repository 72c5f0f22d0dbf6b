import { mendStep } from '../core/environments/mend.ts';
import type { Me } from '../core/rollout/attempt.ts';
import type { EnvironmentPlace, PlacedPorts } from '../ports/environment-place.ts';
import { look } from './look.ts';
import { reconcile } from './reconcile.ts';

/**
 * Whether the name had to be told of machines that AWS launched in the place of others: a balancer is told by AWS, a record by
 * nobody.
 */
export async function mendName(ports: PlacedPorts, me: Me, { owner, host, port }: EnvironmentPlace): Promise<boolean> {
  if (port === undefined) return false;
  const asked = { me, app: owner.app, environment: owner.environment, kind: 'rollout' } as const;
  const by = { look, decide: (_: unknown, { seen }: Awaited<ReturnType<typeof look>>) => mendStep(host, seen) };
  const { changed } = await reconcile(ports, asked, () => {}, by);
  return changed;
}
