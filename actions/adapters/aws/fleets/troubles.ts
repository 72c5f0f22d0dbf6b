import type { Activity } from '@aws-sdk/client-auto-scaling';
import type { Trouble } from '../../../core/rollout/fleet.ts';

/** What no second launch would mend, in the words of failed scaling activities. */
const fatal =
  /not authorized|UnauthorizedOperation|AccessDenied|(AMI|image id|Image|security group|subnet|key pair|launch template|instance profile|IamInstanceProfile)[^.]*(does not exist|not exist|no longer|invalid|is not valid|cannot be found|unavailable)|Invalid(AMIID|Group|Subnet|KeyPair|Parameter)\w*|Unsupported|requested configuration is currently not supported|Client\.InvalidKMSKey|Encrypted snapshot/i;
const shortage = /InsufficientInstanceCapacity|sufficient .*capacity|LimitExceeded|quota/i;

/** What went wrong in a group without anybody wanting it: failed launches, and machines that AWS found dead. */
export function troublesOf(activities: readonly Activity[]): readonly Trouble[] {
  return activities.flatMap((activity) => {
    const trouble = troubleOf(activity);
    return trouble ? [trouble] : [];
  });
}

function troubleOf({ StatusCode, StatusMessage, Description, Cause, StartTime }: Activity): Trouble | undefined {
  const at = (StartTime?.getTime() ?? 0) / 1000;
  if (StatusCode === 'Failed' && /^Launching/.test(Description ?? '')) {
    const message = StatusMessage ?? Description ?? '';
    return { at, what: 'launch', message, fatal: fatal.test(message) && !shortage.test(message) };
  }
  // AWS' words after TerminateInstanceInAutoScalingGroup that leaves the desired capacity as it is; shrinking says more.
  if (/^Terminating/.test(Description ?? '') && /in response to a user request\.?$/.test(Cause ?? '')) {
    return { at, what: 'replaced', message: `${Description}: ${Cause}`, fatal: false };
  }
  const died =
    /^Terminating/.test(Description ?? '') && /health check|reclaim|interruption|unhealthy/i.test(Cause ?? '');
  return died ? { at, what: 'end', message: `${Description}: ${Cause}`, fatal: false } : undefined;
}
