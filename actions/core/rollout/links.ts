/** Pages of AWS' console, for people. */

/** Partitions have consoles of their own: https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html */
function consoleOf(region: string): string {
  if (region.startsWith('cn-')) return `https://${region}.console.amazonaws.cn`;
  if (region.startsWith('us-gov-')) return `https://${region}.console.amazonaws-us-gov.com`;
  return `https://${region}.console.aws.amazon.com`;
}

export function groupPage(region: string, name: string): string {
  return `${consoleOf(region)}/ec2/home?region=${region}#AutoScalingGroupDetails:id=${encodeURIComponent(name)}`;
}

export function alarmPage(region: string, name: string): string {
  return `${consoleOf(region)}/cloudwatch/home?region=${region}#alarmsV2:alarm/${encodeURIComponent(name)}`;
}
