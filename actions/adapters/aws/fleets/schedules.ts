import { type Instant, RETIRE } from '../../../core/rollout/fleet.ts';
import { errorSays } from '../errors.ts';
import type { Services } from '../services.ts';

/** AWS itself ends the fleet at this instant, whoever is still there. */
export async function putRetire({ scaling }: Services, fleet: string, at: Instant, now: Instant): Promise<void> {
  const change = await scaling.change();
  await change.putScheduledUpdateGroupAction({
    AutoScalingGroupName: fleet,
    ScheduledActionName: RETIRE,
    // AWS refuses a past instant; a run that comes late means at once.
    StartTime: new Date(Math.ceil(Math.max(at, now + 2)) * 1000),
    MinSize: 0,
    MaxSize: 0,
    DesiredCapacity: 0,
  });
}

export async function dropSchedules({ scaling }: Services, fleet: string, names: readonly string[]): Promise<void> {
  const change = await scaling.change();
  for (const ScheduledActionName of names) {
    try {
      await change.deleteScheduledAction({ AutoScalingGroupName: fleet, ScheduledActionName });
    } catch (error) {
      if (!errorSays(error, /not found|does not exist/i)) throw error;
    }
  }
}

export async function dropPolicies({ scaling }: Services, fleet: string, names: readonly string[]): Promise<void> {
  const change = await scaling.change();
  for (const PolicyName of names) {
    try {
      await change.deletePolicy({ AutoScalingGroupName: fleet, PolicyName });
    } catch (error) {
      if (!errorSays(error, /not found|does not exist/i)) throw error;
    }
  }
}
