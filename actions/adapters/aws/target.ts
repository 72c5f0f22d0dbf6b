import type { TargetHealthDescription } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Target, TargetState } from '../../core/rollout/traffic.ts';

const states: readonly string[] = ['initial', 'healthy', 'unhealthy', 'draining', 'unused', 'unavailable'];

/**
 * What the balancer says of one target. `unhealthy.draining` is a Network Load Balancer's word for a target that is still
 * registered, failed and may come back: "the amount of time for Elastic Load Balancing to wait before changing the state of an
 * unhealthy target from unhealthy.draining to unhealthy" (TargetGroupAttribute). It is not on its way out.
 *
 * `zonal_shift_active`: "Zonal shift is active in target Availability Zone". `zonal_shift_delegated_to_dns` says of no zone that it
 * is shifted away: "This target's zonal shift state is not available through DescribeTargetHealth" (Zonal shift for your Network
 * Load Balancer). Taken for a shift it would refuse every rollout behind such a balancer.
 */
export function toTarget({ Target, TargetHealth, AdministrativeOverride }: TargetHealthDescription): Target {
  // What AWS has ended is unused as well; Auto Scaling tells of that.
  const ended = TargetHealth?.Reason === 'Target.InvalidState';
  const said = (ended ? undefined : TargetHealth?.State?.split('.')[0]) ?? 'unavailable';
  const state = (states.includes(said) ? said : 'unavailable') as TargetState;
  const reason = [TargetHealth?.Reason, TargetHealth?.Description].filter(Boolean).join(': ');
  // The balancer sends nothing to the target's zone, whatever its health is.
  const shifted = AdministrativeOverride?.State === 'zonal_shift_active';
  return { machine: Target?.Id ?? '', state, ...(reason && { reason }), ...(shifted && { shifted }) };
}
