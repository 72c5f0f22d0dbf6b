import type { Activity } from '@aws-sdk/client-auto-scaling';
import type { Ended, Trouble } from '../../../core/rollout/fleet.ts';

/** What no second launch would mend, in the words of failed scaling activities. */
const fatal =
  /not authorized|UnauthorizedOperation|AccessDenied|(AMI|image id|Image|security group|subnet|key pair|launch template|instance profile|IamInstanceProfile)[^.]*(does not exist|not exist|no longer|invalid|is not valid|cannot be found|unavailable)|Invalid(AMIID|Group|Subnet|KeyPair|Parameter)\w*|Unsupported|requested configuration is currently not supported|Client\.InvalidKMSKey|Encrypted snapshot/i;
/**
 * "Could not launch Spot Instances. UnfulfillableCapacity - Unable to fulfill capacity due to your request configuration." (told in
 * buildkite/elastic-ci-stack-for-aws#851), "… InsufficientInstanceCapacity - There is no Spot capacity available that matches your
 * request." (cortexlabs/cortex#1258), "Max spot instance count exceeded." (deepracer-on-the-spot#55)
 */
const noSpot = /Could not launch Spot Instances\. \w*Capacity\b|no Spot capacity|Max spot instance count exceeded/i;
/**
 * "Description: Launching a new EC2 instance: i-f362a82e. Status Reason: Instance failed to complete user's Lifecycle Action: Lifecycle
 * Action with token 0fc62a4b… was abandoned: Lifecycle Action Completed with ABANDON Result" (AWS re:Post, lifecycle-actions-code-deploy)
 */
const abandoned = /failed to complete user's Lifecycle Action/i;
const shortage = /InsufficientInstanceCapacity|sufficient .*capacity|LimitExceeded|quota/i;

/** What went wrong in a group without anybody wanting it: failed launches, and machines that AWS found dead. */
export function troublesOf(activities: readonly Activity[]): readonly Trouble[] {
  return activities.flatMap((activity) => {
    const trouble = troubleOf(activity);
    return trouble ? [trouble] : [];
  });
}

/**
 * Which machines AWS ended and why. A cause has a sentence for each thing that led to the next, and the first is what began it:
 * "At 2016-05-13T15:03:47Z a user request update of AutoScalingGroup constraints to min: 12, max: 20, desired: 13 changing the
 * desired capacity from 14 to 13." (Why did my Auto Scaling group scale down?, AWS re:Post), then "At … an instance was taken out
 * of service in response to a difference between desired and actual capacity, …"; of an alarm, a schedule or a health check alike.
 */
export function endedOf(activities: readonly Activity[]): readonly Ended[] {
  return activities.flatMap(({ Description, Cause = '' }) => {
    const [, machine] = /^Terminating EC2 instance: (i-[0-9a-f]+)/.exec(Description ?? '') ?? [];
    const [cause = ''] = Cause.split(/(?<=\.)\s+(?=At \d)/);
    return machine === undefined ? [] : [{ machine, cause: cause.trim().replace(/\.$/, '') }];
  });
}

function troubleOf({ StatusCode, StatusMessage, Description, Cause, StartTime }: Activity): Trouble | undefined {
  const at = (StartTime?.getTime() ?? 0) / 1000;
  if (/^Launching/.test(Description ?? '') && abandoned.test(StatusMessage ?? '')) {
    return { at, what: 'end', message: `${Description}: ${StatusMessage}`, fatal: false };
  }
  if (StatusCode === 'Failed' && /^Launching/.test(Description ?? '')) {
    const message = StatusMessage ?? Description ?? '';
    const lacking = noSpot.test(message);
    const hopeless = fatal.test(message) && !shortage.test(message) && !lacking;
    return { at, what: 'launch', message, fatal: hopeless, ...(lacking && { spot: true }) };
  }
  // AWS' words after TerminateInstanceInAutoScalingGroup that leaves the desired capacity as it is; shrinking says more.
  if (/^Terminating/.test(Description ?? '') && /in response to a user request\.?$/.test(Cause ?? '')) {
    return { at, what: 'replaced', message: `${Description}: ${Cause}`, fatal: false };
  }
  // In the words of why it was taken: a policy or an alarm may be called anything.
  const died =
    /^Terminating/.test(Description ?? '') &&
    /in response to [^.]*(health check|reclaim|interruption|unhealthy)/i.test(Cause ?? '');
  return died ? { at, what: 'end', message: `${Description}: ${Cause}`, fatal: false } : undefined;
}
