import type { Environment } from '../../dev/stage/environment.ts';
import { writes } from '../../dev/stage/journal.ts';
import { tagOf } from './expect.ts';

/** How many targets of which release came (+) and went (-), in order. */
export async function shares(production: Environment, runId: string): Promise<string[]> {
  const fleets = await production.fleets();
  const releaseOf = (id: string) =>
    tagOf(fleets.find(({ Instances = [] }) => Instances.some(({ InstanceId }) => InstanceId === id)) ?? {}, 'release');
  return writes(await production.requests(runId))
    .filter(({ operation }) => operation.endsWith('egisterTargets'))
    .map(
      ({ operation, parameters: { Targets } }) =>
        `${operation === 'RegisterTargets' ? '+' : '-'}${Targets.length} ${releaseOf(Targets[0].Id)}`,
    );
}
