/** What a group is given in the request that makes it, as the one in service has it. */
const MADE = [
  'availability-zone-distribution',
  'availability-zone-impairment-policy',
  'capacity-rebalance',
  'capacity-reservation',
  'default-cooldown',
  'default-instance-warmup',
  'deletion-protection',
  'health-check-grace-period',
  'instance-lifecycle-policy',
  'instance-maintenance-policy',
  'lifecycle-hooks',
  'max-instance-lifetime',
  'placement-group',
  'service-linked-role',
  'termination-policies',
] as const;

/** What it gets afterwards. */
const GIVEN = ['health-check-type', 'metrics', 'notifications', 'suspended-processes'] as const;

/** What no new group can have without harm: a rollout is refused where the one in service has it. */
export const REFUSED = ['classic-load-balancers', 'new-instances-protected-from-scale-in', 'warm-pool'] as const;

/** Settings of the Auto Scaling group in service, by their names in the fleet file's key `drop`. */
export const BROUGHT = [...MADE, ...GIVEN, ...REFUSED].sort();

export type Made = (typeof MADE)[number];
export type Refused = (typeof REFUSED)[number];
export type Brought = (typeof BROUGHT)[number];
