import { type CloudWatchLogs, CloudWatchLogsClient, FilterLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import type { ClientOptions } from '../client.ts';
import { withCalls } from './calls.ts';

const commands = { filterLogEvents: FilterLogEventsCommand };

export type Logs = CloudWatchLogsClient & Pick<CloudWatchLogs, keyof typeof commands>;

export function make(options: ClientOptions): Logs {
  return withCalls<Logs>(new CloudWatchLogsClient(options), commands);
}
