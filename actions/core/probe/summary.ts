import { code, safe } from '../text/markdown.ts';
import type { Timings } from './answer.ts';
import { type Answered, releasesTold } from './releases-told.ts';
import { remedies } from './remedies.ts';
import { type CheckVerdict, failedFirst, releasesSaid } from './verdict.ts';

export interface SmokeAccount {
  readonly verdicts: readonly CheckVerdict[];
  readonly seconds: number;
  /** Who answered each check, and the release that is asked for. */
  readonly answered?: readonly Answered[];
  readonly release?: string | undefined;
  /** Mermaid's, or ''. */
  readonly chart: string;
}

/** Failed checks that are told in full. */
const DETAILS = 20;

/** The job summary as GitHub's Markdown. */
export function smokeSummary({ verdicts, seconds, chart, answered = [], release }: SmokeAccount): string {
  const failed = verdicts.filter(({ passed }) => !passed);
  const rows = failedFirst(verdicts);
  const left = verdicts.length - rows.length;
  const words = [...new Set(failed.flatMap(({ word }) => word ?? []))];
  const title =
    failed.length === 0
      ? `✅ Smoke test passed: ${many(verdicts.length)} in ${seconds.toFixed(1)} s`
      : `❌ Smoke test failed: ${failed.length} of ${many(verdicts.length)} in ${seconds.toFixed(1)} s`;
  const more = left > 0 ? `… and ${left} checks more, in the report` : '';
  return [
    `## ${title}`,
    failed.slice(0, DETAILS).map(detail).join('\n'),
    releasesTold(answered, release),
    words.length === 0
      ? ''
      : `### What to do next\n\n${words.map((word) => `- **${word}**: ${remedies[word]}`).join('\n')}`,
    `${words.length === 0 ? '' : '### All checks\n\n'}| | check | good | p50 | p95 | first failure |\n|---|---|--:|--:|--:|---|\n${rows.map(row).join('\n')}`,
    more,
    chart,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function row({ check, passed, good, asked, p50, p95, firstFailure, why, word, releases }: CheckVerdict): string {
  const told = releases && Object.keys(releases).length > 1 ? `<br>${safe(releasesSaid(releases))}` : '';
  const first = firstFailure ?? (why === undefined ? '' : `${word}: ${why}`);
  return `| ${passed ? '✅' : '❌'} | ${code(check)}${told} | ${good} of ${asked} | ${ms(p50)} | ${ms(p95)} | ${safe(first, 400)} |`;
}

function detail({ check, word, why = '', came = '', slowest }: CheckVerdict): string {
  const where = word === 'too slow' && slowest ? `; the slowest ${courseOf(slowest)}` : '';
  return `- ${code(check)}: **${word}**: ${safe(why, 2000)}${where}${came === '' ? '' : `; what came: ${code(came)}`}`;
}

/** Parts that were not needed, as on a connection that was kept, are left out. */
function courseOf({ name, connect, tls, firstByte, all }: Timings): string {
  const parts = [
    ['had its name', name],
    ['was connected', connect],
    ['agreed on TLS', tls],
    ['began to answer', firstByte],
    ['had answered', all],
  ] as const;
  return parts.flatMap(([did, at]) => (at === undefined ? [] : [`${did} after ${at} ms`])).join(', ');
}

function ms(latency: number | undefined): string {
  return latency === undefined ? '' : `${latency} ms`;
}

function many(checks: number): string {
  return checks === 1 ? '1 check' : `${checks} checks`;
}
