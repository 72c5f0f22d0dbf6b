import type { PutScheduledUpdateGroupActionType } from '@aws-sdk/client-auto-scaling';
import { CATCH_UP, type EXPIRE, type Instant, type RETIRE, type Sizes } from '../../../core/rollout/fleet.ts';
import { errorSays } from '../errors.ts';
import { pages } from '../pages.ts';
import type { Scaling } from '../sdk/scaling.ts';
import type { Services } from '../services.ts';

/** AWS itself ends the fleet at this instant, whoever is still there; `name` says why. */
export async function putEnd(
  { scaling }: Services,
  fleet: string,
  name: typeof RETIRE | typeof EXPIRE,
  at: Instant,
  now: Instant,
): Promise<void> {
  await putSchedule(await scaling.change(), {
    AutoScalingGroupName: fleet,
    ScheduledActionName: name,
    // AWS refuses a past instant; a run that comes late means at once.
    StartTime: new Date(Math.ceil(Math.max(at, now + 2)) * 1000),
    MinSize: 0,
    MaxSize: 0,
    DesiredCapacity: 0,
  });
}

export async function putCatchUp({ scaling }: Services, fleet: string, at: Instant, sizes: Sizes): Promise<void> {
  await putSchedule(await scaling.change(), {
    AutoScalingGroupName: fleet,
    ScheduledActionName: CATCH_UP,
    StartTime: new Date(at * 1000),
    ...(sizes.min !== undefined && { MinSize: sizes.min }),
    ...(sizes.max !== undefined && { MaxSize: sizes.max }),
    ...(sizes.desired !== undefined && { DesiredCapacity: sizes.desired }),
  });
}

/** How often a minute later is tried where another action of the group has the time. */
const TRIES = 5;

/**
 * "The start times for scheduled actions must be unique. If you try to schedule an activity at a time when another scaling
 * activity is already scheduled, the call is rejected" (Scheduled scaling for Amazon EC2 Auto Scaling): then it comes a minute later.
 */
export async function putSchedule(change: Scaling, action: PutScheduledUpdateGroupActionType): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    const { StartTime: start } = action;
    const StartTime = start && new Date(start.getTime() + tries * 60_000);
    try {
      await change.putScheduledUpdateGroupAction({ ...action, ...(StartTime && { StartTime }) });
      return;
    } catch (error) {
      if (tries >= TRIES || start === undefined || !errorSays(error, /start time already exists/i)) throw error;
    }
  }
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

/** Gives a group the scheduled actions of another one. */
export async function copySchedules(
  { scaling }: Services,
  from: string,
  to: string,
  names: readonly string[],
  now: Instant,
) {
  const found = await describe(await scaling.read(), from, names);
  const change = await scaling.change();
  for (const action of found) {
    const { ScheduledActionName, Recurrence, TimeZone, StartTime, EndTime, MinSize, MaxSize, DesiredCapacity } = action;
    // Of a recurring one it is when it is due next, or begins; AWS refuses a start that has passed, and finds the next itself.
    const start = StartTime && (!Recurrence || StartTime.getTime() > (now + 5) * 1000) ? { StartTime } : {};
    await putSchedule(change, {
      AutoScalingGroupName: to,
      ScheduledActionName,
      ...(Recurrence && { Recurrence }),
      ...start,
      ...(TimeZone && { TimeZone }),
      ...(EndTime && { EndTime }),
      ...(MinSize !== undefined && { MinSize }),
      ...(MaxSize !== undefined && { MaxSize }),
      ...(DesiredCapacity !== undefined && { DesiredCapacity }),
    });
  }
}

async function describe(read: Scaling, fleet: string, names: readonly string[]) {
  return await pages(
    (NextToken) =>
      read.describeScheduledActions({ AutoScalingGroupName: fleet, ScheduledActionNames: [...names], NextToken }),
    (page) => page.NextToken,
    (page) => page.ScheduledUpdateGroupActions,
  );
}
