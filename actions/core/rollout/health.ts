/**
 * What AWS judges a group's machines by, as one text that is the same whatever order AWS tells it in: `EC2` alone, or kinds that are
 * judged by besides, such as `EBS,ELB`. "A comma-separated value string of one or more health check types. The valid values are EC2,
 * EBS, ELB, and VPC_LATTICE. EC2 is the default health check and cannot be disabled" (CreateAutoScalingGroup).
 */
export type Health = string;

export function healthOf(told: string | undefined): Health {
  const kinds = (told ?? '').split(',').map((kind) => kind.trim());
  const more = [...new Set(kinds)].filter((kind) => kind !== '' && kind !== 'EC2').sort();
  return more.join(',') || 'EC2';
}

/** Whether what the balancer says of a machine counts. */
export function byBalancer(health: Health): boolean {
  return health.split(',').includes('ELB');
}
