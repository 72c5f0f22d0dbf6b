import type { TargetHealthDescription } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Target, TargetState } from '../../core/rollout/traffic.ts';

const states: readonly string[] = ['initial', 'healthy', 'unhealthy', 'draining', 'unused', 'unavailable'];

/**
 * What the balancer says of one target. `unhealthy.draining` is a Network Load Balancer's word for a target that is still
 * registered, failed and may come back: "the amount of time for Elastic Load Balancing to wait before changing the state of an
 * unhealthy target from unhealthy.draining to unhealthy" (TargetGroupAttribute). It is not on its way out.
 */
export function toTarget({ Target, TargetHealth, AdministrativeOverride }: TargetHealthDescription): Target {
  // What AWS has ended is unused as well; Auto Scaling tells of that.
  const ended = TargetHealth?.Reason === 'Target.InvalidState';
  const said = (ended ? undefined : TargetHealth?.State?.split('.')[0]) ?? 'unavailable';
  const state = (states.includes(said) ? said : 'unavailable') as TargetState;
  const reason = [TargetHealth?.Reason, TargetHealth?.Description].filter(Boolean).join(': ');
  // In both forms of it the balancer sends nothing to the target's zone, whatever its health is.
  const shifted = AdministrativeOverride?.State?.startsWith('zonal_shift') === true;
  return { machine: Target?.Id ?? '', state, ...(reason && { reason }), ...(shifted && { shifted }) };
}
