import {
  type CloudWatch,
  CloudWatchClient,
  DeleteAlarmsCommand,
  DescribeAlarmsCommand,
  GetMetricStatisticsCommand,
  PutMetricAlarmCommand,
} from '@aws-sdk/client-cloudwatch';
import type { ClientOptions } from '../client.ts';
import { withCalls } from './calls.ts';

const commands = {
  deleteAlarms: DeleteAlarmsCommand,
  describeAlarms: DescribeAlarmsCommand,
  getMetricStatistics: GetMetricStatisticsCommand,
  putMetricAlarm: PutMetricAlarmCommand,
};

export type Watch = CloudWatchClient & Pick<CloudWatch, keyof typeof commands>;

export function make(options: ClientOptions): Watch {
  return withCalls<Watch>(new CloudWatchClient(options), commands);
}
