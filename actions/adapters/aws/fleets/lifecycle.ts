import type { Instance, LifecycleState } from '@aws-sdk/client-auto-scaling';
import type { Machine } from '../../../core/rollout/fleet.ts';

type Life = Machine['life'];

/** What a machine's place in its group means here. A value that the SDK learns has no place in it, and the types say so. */
const LIVES: Readonly<Record<LifecycleState, Life>> = {
  Pending: 'pending',
  // A launch hook holds it.
  'Pending:Wait': 'pending',
  'Pending:Proceed': 'pending',
  InService: 'in-service',
  Terminating: 'leaving',
  'Terminating:Wait': 'leaving',
  'Terminating:Proceed': 'leaving',
  // "Retained instances don't count toward desired capacity and remain until you call TerminateInstanceInAutoScalingGroup" (RetentionTriggers).
  'Terminating:Retained': 'leaving',
  Terminated: 'leaving',
  Detaching: 'leaving',
  Detached: 'leaving',
  // Standby is never ours.
  EnteringStandby: 'leaving',
  Standby: 'leaving',
  // "The Quarantined state is not used" (Instance).
  Quarantined: 'leaving',
  // Somebody's instance refresh gives it another disk, so it goes as the machine that it was; then it is InService again.
  ReplacingRootVolume: 'leaving',
  'ReplacingRootVolume:Wait': 'leaving',
  'ReplacingRootVolume:Proceed': 'leaving',
  // "After root volume replacement completes, Auto Scaling conducts health checks on updated instances" (Replace root volumes during instance refresh).
  RootVolumeReplaced: 'pending',
  // Those of a warm pool are no capacity, and wait for nothing.
  'Warmed:Pending': 'leaving',
  'Warmed:Pending:Wait': 'leaving',
  'Warmed:Pending:Proceed': 'leaving',
  'Warmed:Pending:Retained': 'leaving',
  'Warmed:Terminating': 'leaving',
  'Warmed:Terminating:Wait': 'leaving',
  'Warmed:Terminating:Proceed': 'leaving',
  'Warmed:Terminating:Retained': 'leaving',
  'Warmed:Terminated': 'leaving',
  'Warmed:Stopped': 'leaving',
  'Warmed:Running': 'leaving',
  'Warmed:Hibernated': 'leaving',
};

/** Of a state that AWS has and this version doesn't know, its beginning says the most. */
function lifeOf(state: string): Life {
  const known = (LIVES as Readonly<Record<string, Life>>)[state];
  if (known) return known;
  return /^(Pending|InService)\b/.test(state) ? 'pending' : 'leaving';
}

export function toMachine(instance: Instance): Machine {
  const { InstanceId = '', AvailabilityZone = '', LifecycleState = 'Pending', HealthStatus } = instance;
  // What AWS found dead it is about to end.
  const life = HealthStatus === 'Unhealthy' ? 'leaving' : lifeOf(LifecycleState);
  const kept = keptBy(instance);
  return { id: InstanceId, zone: AvailabilityZone, life, ...(kept && { kept }) };
}

function keptBy({ LifecycleState, ProtectedFromScaleIn }: Instance): Machine['kept'] {
  if (LifecycleState === 'Standby') return 'in standby';
  if (LifecycleState === 'Terminating:Retained') return 'retained by a lifecycle policy';
  return ProtectedFromScaleIn ? 'protected from scale-in' : undefined;
}
