// What becomes of a scaling policy and its alarms when another group takes over: all that names the old group names the new one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ScalingPolicy } from '@aws-sdk/client-auto-scaling';
import type { MetricAlarm } from '@aws-sdk/client-cloudwatch';
import { alarmCopy, copyOf, drivenBy, ownName } from '../../../actions/adapters/aws/fleets/policies.ts';

const [OLD, NEW] = ['orders.production.r1.1', 'orders.production.r2.2'];
const dimension = (Value: string) => ({ Name: 'AutoScalingGroupName', Value });
const told = { PolicyARN: 'arn:old', Alarms: [{ AlarmName: 'TargetTracking-1', AlarmARN: 'arn:alarm' }] };

/** What of a policy names a group, and what it names then. */
const policies: readonly (readonly [what: string, given: object, wanted?: object])[] = [
  ['a simple policy is as it was', { PolicyType: 'SimpleScaling', ScalingAdjustment: -1, Cooldown: 300 }],
  [
    'a step policy keeps its steps',
    { PolicyType: 'StepScaling', StepAdjustments: [{ MetricIntervalLowerBound: 0, ScalingAdjustment: 2 }] },
  ],
  // AWS tells an empty list of steps of each policy, and takes none for those that have no steps.
  ['no steps are none', { PolicyType: 'SimpleScaling', StepAdjustments: [] }, { PolicyType: 'SimpleScaling' }],
  ['a switched off one stays off', { PolicyType: 'SimpleScaling', Enabled: false }],
  ['a dimension', { a: { Dimensions: [dimension(OLD)] } }, { a: { Dimensions: [dimension(NEW)] } }],
  [
    'a dimension in metric math',
    { Metrics: [{ MetricStat: { Metric: { Dimensions: [dimension(OLD)] } } }, { Expression: 'q / n' }] },
    { Metrics: [{ MetricStat: { Metric: { Dimensions: [dimension(NEW)] } } }, { Expression: 'q / n' }] },
  ],
  [
    'each place in an expression',
    { Expression: `SEARCH('AutoScalingGroupName="${OLD}"') + SEARCH('${OLD}')` },
    { Expression: `SEARCH('AutoScalingGroupName="${NEW}"') + SEARCH('${NEW}')` },
  ],
  ['a resource label', { ResourceLabel: 'app/web/1/targetgroup/orders/2' }],
  ['a name that begins alike', { a: [dimension(`${OLD}2`), dimension(`${OLD}.3`), dimension(`${OLD}-b`)] }],
  ['a name that ends alike', { a: [dimension(`x${OLD}`), dimension(`a.${OLD}`), dimension(`b-${OLD}`)] }],
  ['dots are no wildcards', { a: dimension(OLD.replaceAll('.', '-')) }],
  ['numbers and nothing', { TargetValue: 50, CustomizedMetricSpecification: null }],
];
for (const [what, given, wanted = given] of policies) {
  test(`a policy of another group: ${what}`, () => {
    const policy = { PolicyName: OLD, AutoScalingGroupName: OLD, ...told, ...given } as ScalingPolicy;
    assert.deepEqual(copyOf(policy, OLD, NEW), { PolicyName: OLD, AutoScalingGroupName: NEW, ...wanted });
  });
}

const alarm = (more: Partial<MetricAlarm> = {}): MetricAlarm => ({
  AlarmName: 'busy',
  ...{ Namespace: 'AWS/EC2', MetricName: 'CPUUtilization', Statistic: 'Average', Period: 60, Threshold: 80 },
  Dimensions: [dimension(OLD)],
  ...more,
});
const copied = (more: Partial<MetricAlarm>, arns: ReadonlyMap<string, string | undefined> = new Map()) =>
  alarmCopy(alarm(more), OLD, NEW, arns);

test('an alarm is made anew under the name of the new group, and watches that', () => {
  const { AlarmName, Dimensions, Threshold } = copied({});
  assert.deepEqual([AlarmName, Dimensions, Threshold], [`${NEW}.busy`, [dimension(NEW)], 80]);
});

test('a copy of a copy has one name of a group before its own, and AWS takes 255 characters', () => {
  assert.equal(copied({ AlarmName: `${OLD}.busy` }).AlarmName, `${NEW}.busy`);
  assert.equal(copied({ AlarmName: 'x'.repeat(255) }).AlarmName?.length, 255);
  assert.equal(ownName(`${OLD}2.busy`, OLD), `${OLD}2.busy`);
});

test('what AWS tells of an alarm is not given back', () => {
  const state = { StateValue: 'ALARM', StateReason: 'x', StateTransitionedTimestamp: new Date() } as const;
  const more = { AlarmArn: 'arn:1', AlarmConfigurationUpdatedTimestamp: new Date(), EvaluationState: 'PARTIAL_DATA' };
  const kept = { EvaluationPeriods: 3, EvaluateLowSampleCountPercentile: 'ignore', TreatMissingData: 'notBreaching' };
  const { AlarmName: _, ...given } = copied({ ...state, ...more, ...kept } as Partial<MetricAlarm>);
  const { AlarmName: __, ...wanted } = alarm({ ...kept, Dimensions: [dimension(NEW)] });
  assert.deepEqual(given, wanted);
});

test("its actions lead to the copies' policies; what has none is left out, and others' stay", () => {
  const arns = new Map([
    ['arn:up', 'arn:up-2'],
    ['arn:gone', undefined],
  ]);
  const mail = 'arn:aws:sns:eu-west-1:1:ops';
  const { AlarmActions, OKActions, InsufficientDataActions } = copied(
    { AlarmActions: ['arn:up', 'arn:gone', mail], OKActions: [mail] },
    arns,
  );
  assert.deepEqual([AlarmActions, OKActions, InsufficientDataActions], [['arn:up-2', mail], [mail], undefined]);
});

test('alarms of target tracking are AWS’ own; those of steps are the user’s', () => {
  const driven = (PolicyType: string) => drivenBy({ ...told, PolicyType });
  assert.deepEqual(['StepScaling', 'SimpleScaling'].map(driven), [['TargetTracking-1'], ['TargetTracking-1']]);
  assert.deepEqual(['TargetTrackingScaling', 'PredictiveScaling'].map(driven), [[], []]);
});
