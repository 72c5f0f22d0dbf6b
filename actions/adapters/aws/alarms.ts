import type { AlarmType } from '@aws-sdk/client-cloudwatch';
import type { Instant } from '../../core/rollout/fleet.ts';
import type { Alarm } from '../../core/rollout/seen.ts';
import type { Alarms } from '../../ports/rollout.ts';
import { chunks } from './pages.ts';
import type { Services } from './services.ts';

/** "If you omit this parameter, only metric alarms are returned, even if composite alarms or log alarms exist" (DescribeAlarms). */
const TYPES: AlarmType[] = ['MetricAlarm', 'CompositeAlarm', 'LogAlarm'];

/** Seconds; CloudWatch answers with 1,440 data points at most (GetMetricStatistics). */
const MINUTE = 60;
const LONGEST = 1440 * MINUTE;

export class AwsAlarms implements Alarms {
  readonly #watch: Services['watch'];

  constructor({ watch }: Services) {
    this.#watch = watch;
  }

  /** In the order asked for; an alarm that isn't there says nothing about the release. */
  async look(names: readonly string[]): Promise<readonly Alarm[]> {
    if (names.length === 0) return [];
    const watch = await this.#watch.read();
    const answers = await Promise.all(
      chunks(names, 100).map((part) =>
        watch.describeAlarms({ AlarmNames: [...part], AlarmTypes: TYPES, MaxRecords: 100 }),
      ),
    );
    const found = answers.flatMap(({ MetricAlarms = [], CompositeAlarms = [], LogAlarms = [] }) => [
      ...MetricAlarms,
      ...CompositeAlarms,
      ...LogAlarms,
    ]);
    return names.map((name) => {
      const alarm = found.find(({ AlarmName }) => AlarmName === name);
      if (alarm === undefined)
        return { name, state: 'INSUFFICIENT_DATA', reason: 'there is no alarm of this name', missing: true };
      const {
        StateValue: state = 'INSUFFICIENT_DATA',
        StateReason: reason = '',
        StateTransitionedTimestamp: at,
      } = alarm;
      return { name, state, reason, ...(at && { since: at.getTime() / 1000 }) };
    });
  }

  /**
   * `RequestCountPerTarget` is the one count of requests that a target group has by itself; "the only valid statistic is Sum"
   * (CloudWatch metrics for your Application Load Balancer, whose health checks don't count). A Network Load Balancer has none.
   * CloudWatch rounds the start down to its minute.
   */
  async served(targetGroups: readonly string[], since: Instant): Promise<boolean> {
    const watch = await this.#watch.read();
    const answers = await Promise.all(
      targetGroups.map((arn) =>
        watch.getMetricStatistics({
          Namespace: 'AWS/ApplicationELB',
          MetricName: 'RequestCountPerTarget',
          Dimensions: [{ Name: 'TargetGroup', Value: arn.split(':').at(-1) }],
          StartTime: new Date(since * 1000),
          EndTime: new Date((since + LONGEST) * 1000),
          Period: MINUTE,
          Statistics: ['Sum'],
        }),
      ),
    );
    return answers.some(({ Datapoints = [] }) => Datapoints.some(({ Sum = 0 }) => Sum > 0));
  }
}
