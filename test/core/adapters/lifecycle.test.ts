// What Auto Scaling says in one word of a list, and what is made of it: a value that its models gain must be given a meaning here.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  DeletionProtection,
  LifecycleState,
  PredefinedScalingMetricType,
  ScalingActivityStatusCode,
} from '@aws-sdk/client-auto-scaling';
import { toMachine } from '../../../actions/adapters/aws/fleets/lifecycle.ts';

const seen = (state: string, more: object = {}) => {
  const { life, kept } = toMachine({ InstanceId: 'i-1', LifecycleState: state as LifecycleState, ...more } as never);
  return kept === undefined ? life : `${life}, ${kept}`;
};

const kept = 'leaving, retained by a lifecycle policy';
const states: Readonly<Record<string, string>> = {
  Pending: 'pending',
  'Pending:Wait': 'pending',
  'Pending:Proceed': 'pending',
  Quarantined: 'leaving',
  InService: 'in-service',
  Terminating: 'leaving',
  'Terminating:Wait': 'leaving',
  'Terminating:Proceed': 'leaving',
  'Terminating:Retained': kept,
  Terminated: 'leaving',
  Detaching: 'leaving',
  Detached: 'leaving',
  EnteringStandby: 'leaving',
  Standby: 'leaving, in standby',
  ReplacingRootVolume: 'leaving',
  'ReplacingRootVolume:Wait': 'leaving',
  'ReplacingRootVolume:Proceed': 'leaving',
  RootVolumeReplaced: 'pending',
};
const warmed = ['Pending', 'Pending:Wait', 'Pending:Proceed', 'Pending:Retained', 'Terminating', 'Terminating:Wait'];
const pooled = [
  ...warmed,
  'Terminating:Proceed',
  'Terminating:Retained',
  'Terminated',
  'Stopped',
  'Running',
  'Hibernated',
];

test('each state that a machine of a group can be in has a meaning', () => {
  const wanted = { ...states, ...Object.fromEntries(pooled.map((state) => [`Warmed:${state}`, 'leaving'])) };
  assert.deepEqual(Object.fromEntries(Object.values(LifecycleState).map((state) => [state, seen(state)])), wanted);
});

test('a state that AWS has and nobody here knows is no capacity, and is waited for only where it comes', () => {
  assert.deepEqual(
    ['Pending:Held', 'InService:Warming', 'Terminating:Held', 'Frozen'].map((state) => seen(state)),
    ['pending', 'pending', 'leaving', 'leaving'],
  );
});

test('what AWS found dead is on its way out, and what is protected says so', () => {
  assert.equal(seen('InService', { HealthStatus: 'Unhealthy' }), 'leaving');
  assert.equal(seen('InService', { ProtectedFromScaleIn: true }), 'in-service, protected from scale-in');
});

/** What else is read by its words, or must not be lost when it is new: whoever adds a value here has looked at what reads it. */
const others: readonly (readonly [reader: string, values: object, known: string])[] = [
  ['fleets/delete.ts', DeletionProtection, 'none prevent-force-deletion prevent-all-deletion'],
  [
    'fleets/to-tagged-group.ts, by ResourceLabel alone',
    PredefinedScalingMetricType,
    'ASGAverageCPUUtilization ASGAverageNetworkIn ASGAverageNetworkOut ALBRequestCountPerTarget',
  ],
  [
    'fleets/troubles.ts, which reads Failed alone',
    ScalingActivityStatusCode,
    `Cancelled Failed InPlaceUpdateInProgress InProgress MidLifecycleAction PendingSpotBidPlacement PreInService Successful
     WaitingForConnectionDraining WaitingForELBConnectionDraining WaitingForInPlaceUpdateToFinalize WaitingForInPlaceUpdateToStart
     WaitingForInstanceId WaitingForInstanceWarmup WaitingForSpotInstanceId WaitingForSpotInstanceRequestId`,
  ],
];
for (const [reader, values, known] of others) {
  test(`no value is unknown to ${reader}`, () => {
    assert.deepEqual(Object.values(values).toSorted(), known.split(/\s+/).toSorted());
  });
}
