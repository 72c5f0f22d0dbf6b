/** What an onlooker sees of the machines of each release at one moment. */
import { DescribeAutoScalingGroupsCommand } from '@aws-sdk/client-auto-scaling';
import type { Cloud } from '../cloud/cloud.ts';
import type { Clients } from '../stage/clients.ts';

export interface Machine {
  readonly id: string;
  readonly release: string;
  /** starting: running and not yet known to a balancer; parked: taken out of it, and still running. */
  readonly state: 'starting' | 'parked' | 'initial' | 'unhealthy' | 'healthy' | 'draining';
  /** Requests the balancer sent it since it was registered. */
  readonly requests: number;
}

type Target = { id: string; state: Machine['state']; requests: number };

export async function lookAtMachines(cloud: Cloud, { scaling }: Clients): Promise<Machine[]> {
  const [balancer, { AutoScalingGroups = [] }] = await Promise.all([
    cloud.control('GET', 'balancer') as Promise<{ targetGroups: { targets: Target[] }[] }>,
    scaling.send(new DescribeAutoScalingGroupsCommand({})),
  ]);
  const targets = new Map(balancer.targetGroups.flatMap((group) => group.targets.map((each) => [each.id, each])));
  return AutoScalingGroups.flatMap(({ Tags = [], Instances = [] }) => {
    const release = Tags.find(({ Key }) => Key === 'immutable:release')?.Value ?? '';
    const running = Instances.filter(({ LifecycleState }) => !LifecycleState?.startsWith('Terminat'));
    return running.map(({ InstanceId: id = '' }) => {
      const { state = 'starting', requests = 0 } = targets.get(id) ?? {};
      return { id, release, state, requests };
    });
  });
}
