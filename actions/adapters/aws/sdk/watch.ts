import {
  type CloudWatch,
  CloudWatchClient,
  DescribeAlarmsCommand,
  GetMetricStatisticsCommand,
} from '@aws-sdk/client-cloudwatch';
import type { ClientOptions } from '../client.ts';
import { withCalls } from './calls.ts';

const commands = {
  describeAlarms: DescribeAlarmsCommand,
  getMetricStatistics: GetMetricStatisticsCommand,
};

export type Watch = CloudWatchClient & Pick<CloudWatch, keyof typeof commands>;

export function make(options: ClientOptions): Watch {
  return withCalls<Watch>(new CloudWatchClient(options), commands);
}
