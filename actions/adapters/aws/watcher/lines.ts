import type { FilteredLogEvent } from '@aws-sdk/client-cloudwatch-logs';
import { wrong } from '../../../core/errors.ts';
import type { LinesSeen } from '../../../core/probe/signs.ts';
import type { WantedLog } from '../../../core/probe/watched-logs.ts';
import { Denied } from '../../../ports/rollout.ts';
import { errorNames } from '../errors.ts';
import type { Logs } from '../sdk/logs.ts';

/**
 * "Each page returned can contain up to 1 MB of log events or up to 10,000 log events. A returned page might only be partially full,
 * or even empty", and "if the results don't include a nextToken, then pagination is finished" (FilterLogEvents). So many pages are read of
 * one log at one time, since a busy group has no end.
 */
const PAGES = 20;
/** Lines that are shown. */
const SHOWN = 5;

export async function readLines(logs: Logs, log: WantedLog, from: number, to: number): Promise<LinesSeen> {
  const { group, pattern } = log;
  try {
    let count = 0;
    let last: readonly FilteredLogEvent[] = [];
    const whole = await pagesOf(logs, { ...log, from, to }, (events) => {
      count += events.length;
      last = [...last, ...events.slice(-SHOWN)].slice(-SHOWN);
      return true;
    });
    // Pages go from the oldest on; of those that were left unread nothing is known.
    const through = whole ? to : (last.at(-1)?.timestamp ?? from * 1000) / 1000;
    const any = count > 0 || !whole || (await hasAny(logs, group, from, to));
    return { lines: { count, of: through - from }, last: last.map(({ message = '' }) => message), any };
  } catch (error) {
    if (errorNames(error, 'InvalidParameterException')) {
      const said = error instanceof Error ? error.message : '';
      throw wrong(`reading the log group ${group} for ${pattern}: ${said}; correct the input logs`, error);
    }
    if (!errorNames(error, 'ResourceNotFoundException')) throw error;
    throw new Denied(`there is no log group ${group} in this region`, { cause: error });
  }
}

async function hasAny(logs: Logs, group: string, from: number, to: number): Promise<boolean> {
  let found = false;
  const whole = await pagesOf(logs, { group, from, to, limit: 1 }, (events) => {
    found = events.length > 0;
    return !found;
  });
  return found || !whole;
}

interface Search {
  readonly group: string;
  readonly pattern?: string;
  readonly from: number;
  readonly to: number;
  readonly limit?: number;
}

/** Whether all pages were read; `more` says whether the next one is wanted. */
async function pagesOf(
  logs: Logs,
  { group, pattern, from, to, limit }: Search,
  more: (events: readonly FilteredLogEvent[]) => boolean,
): Promise<boolean> {
  let token: string | undefined;
  for (let page = 0; page < PAGES; page++) {
    const { events = [], nextToken } = await logs.filterLogEvents({
      logGroupName: group,
      startTime: Math.floor(from * 1000),
      endTime: Math.floor(to * 1000),
      ...(pattern !== undefined && { filterPattern: pattern }),
      ...(limit !== undefined && { limit }),
      ...(token !== undefined && { nextToken: token }),
    });
    if (!more(events)) return false;
    if (nextToken === undefined) return true;
    token = nextToken;
  }
  return false;
}
