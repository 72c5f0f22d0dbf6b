import { formatDuration } from '../text/duration.ts';
import { excerpt } from './judge.ts';
import { type Count, rose } from './rose.ts';
import type { Finding } from './watch.ts';

/** Takes secrets out of a text. */
type Clean = (text: string) => string;

/** An alarm of CloudWatch, of whatever type. `since`: seconds since 1970; `missing`: there is none of this name. */
export interface AlarmSeen {
  readonly name: string;
  readonly state: string;
  readonly reason: string;
  readonly since?: number;
  readonly missing?: boolean;
}

export function findAlarm({ state, reason, since, missing }: AlarmSeen, clean: Clean): Finding {
  const why = excerpt(reason, clean);
  if (state === 'ALARM') {
    const when = since === undefined ? '' : ` since ${new Date(since * 1000).toISOString().slice(0, 19)}Z`;
    return { kind: 'sign', said: `ALARM${when}: ${why}`, evidence: [] };
  }
  if (state === 'OK') return { kind: 'fine', said: 'OK' };
  if (missing) return { kind: 'no data', said: why, because: 'absent' };
  return { kind: 'no data', said: `INSUFFICIENT_DATA: ${why || 'no reason is given'}`, because: 'quiet' };
}

/** Lines of a log that match, in a time of which so many seconds were read. */
export interface LinesSeen {
  readonly lines: Count;
  /** The last of them, as they came. */
  readonly last: readonly string[];
  /** Whether there was any line at all, matching or not. */
  readonly any: boolean;
}

export function findLines(now: LinesSeen, before: Count, clean: Clean): Finding {
  const { lines, last, any } = now;
  if (!any) return { kind: 'no data', said: 'nothing was logged', because: 'quiet' };
  if (lines.of === 0 || before.of === 0) {
    return { kind: 'no data', said: 'there is too much of it to be read', because: 'late' };
  }
  const was = `${many(before.count, 'line')} in the ${formatDuration(before.of)} before`;
  const said = `${many(lines.count, 'line')} in ${formatDuration(lines.of)}, ${was}`;
  if (!rose(lines, before)) return { kind: 'fine', said };
  return { kind: 'sign', said, evidence: last.map((line) => excerpt(line, clean)) };
}

/** What a balancer answered with 5xx, its targets' and its own, of how many requests; of one target group nobody tells its own. */
export interface AnsweredSeen {
  readonly targets: number;
  readonly own?: number;
  readonly requests: number;
}

/**
 * "This metric is only incremented for requests where the load balancer node was able to choose a target" (RequestCount, CloudWatch
 * metrics for your Application Load Balancer): of answers without a target there may be more than requests.
 */
export function countOf({ targets, own = 0, requests }: AnsweredSeen): Count {
  return { count: targets + own, of: Math.max(requests, targets + own) };
}

export function findAnswered(now: AnsweredSeen, before: AnsweredSeen): Finding {
  const count = countOf(now);
  if (count.of === 0) return { kind: 'no data', said: 'no figures of requests yet', because: 'late' };
  const known = countOf(before);
  const was = known.of === 0 ? 'no requests before' : `${known.count} of ${known.of} in the hour before`;
  const own = now.own === undefined ? '' : ` (${now.own} of them the balancer's own)`;
  const said = `${count.count} of ${many(count.of, 'request')} got 5xx${own}, ${was}`;
  return rose(count, known) ? { kind: 'sign', said, evidence: [] } : { kind: 'fine', said };
}

/** Answers to one check during the watch. */
export interface AnswersSeen {
  readonly asked: number;
  readonly bad: number;
  readonly badInARow: number;
  /** What was wrong last, and what came. */
  readonly why: string;
  readonly came: string;
}

/** As many bad answers in a row as would be good ones, or too many of all. */
export function findAnswers({ asked, bad, badInARow, why, came }: AnswersSeen, consecutive: number): Finding {
  if (asked === 0) return { kind: 'no data', said: 'no answer came', because: 'late' };
  const said = `${bad} of ${many(asked, 'answer')} not good${bad > 0 ? `; ${why}` : ''}`;
  const sign = badInARow >= consecutive || rose({ count: bad, of: asked }, { count: 0, of: 0 });
  return sign ? { kind: 'sign', said, evidence: came === '' ? [] : [came] } : { kind: 'fine', said };
}

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
