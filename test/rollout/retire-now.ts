// Spares the hours for which an old fleet is kept: its retire action fires at once.
import type { Environment } from '../../dev/stage/environment.ts';
import { poll } from './poll.ts';

export async function retireNow(environment: Environment, group: string): Promise<void> {
  const { scaling } = environment.stage.aws;
  await scaling.putScheduledUpdateGroupAction({
    AutoScalingGroupName: group,
    ScheduledActionName: 'immutable-retire',
    StartTime: new Date(Date.now() + 5000),
    MinSize: 0,
    MaxSize: 0,
    DesiredCapacity: 0,
  });
  await poll(`${group} is empty`, async () => {
    const found = (await environment.fleets()).find(({ AutoScalingGroupName }) => AutoScalingGroupName === group);
    return found?.Instances?.length === 0;
  });
}
