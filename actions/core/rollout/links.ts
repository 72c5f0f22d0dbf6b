/** Pages of AWS' console, for people. */

/** Partitions have domains of their own: https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html */
function consoleOf(region: string): string {
  const gov = region.startsWith('us-gov-') ? '.amazonaws-us-gov.com' : '.aws.amazon.com';
  const domain = region.startsWith('cn-') ? '.amazonaws.cn' : gov;
  return `https://${region}.console${domain}`;
}

export function groupPage(region: string, name: string): string {
  return `${consoleOf(region)}/ec2/home?region=${region}#AutoScalingGroupDetails:id=${encodeURIComponent(name)}`;
}

export function alarmPage(region: string, name: string): string {
  return `${consoleOf(region)}/cloudwatch/home?region=${region}#alarmsV2:alarm/${encodeURIComponent(name)}`;
}
