import { code, safe } from '../text/markdown.ts';
import type { Timings } from './answer.ts';
import { type CheckVerdict, failedFirst, releasesSaid } from './verdict.ts';
import type { Word } from './word.ts';

export interface SmokeAccount {
  readonly verdicts: readonly CheckVerdict[];
  readonly seconds: number;
  /** Mermaid's, or ''. */
  readonly chart: string;
}

/** Failed checks that are told in full. */
const DETAILS = 20;

/** What a person may do about each word. */
const next: Readonly<Record<Word, string>> = {
  'no name': 'Look whether the record is there, and whether the runner can resolve it: `dig +short <name>`.',
  'no connection': 'Look whether anything listens there, and whether security groups let the runner in.',
  TLS: 'Look at the certificate: its names, its end and its chain (`openssl s_client -connect <host>:443`).',
  'wrong status': 'Read what came, and the log of the app at that time.',
  header: 'Compare the header with what the app, or what stands before it, should send.',
  body: 'Read what came; a cache or an error page may stand in between.',
  JSON: 'Compare the document with the path that is asked for.',
  release: 'Old machines still answer, or the app does not tell its release: look at the rollout and its target group.',
  'too slow':
    'Look at the load and at what the app waits for; raise `timeout` or the threshold only if that is as it should be.',
  'no data': 'Nothing could be judged in time: raise `timeout`, or see why nothing is reached.',
};

/** The job summary as GitHub's Markdown. */
export function smokeSummary({ verdicts, seconds, chart }: SmokeAccount): string {
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
    words.map((word) => `- **${word}**: ${next[word]}`).join('\n'),
    `| | check | good | p50 | p95 | first failure |\n|---|---|--:|--:|--:|---|\n${rows.map(row).join('\n')}`,
    more,
    failed.slice(0, DETAILS).map(detail).join('\n'),
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
  return `- ${code(check)}: **${word}** ${safe(why, 2000)}${where}${came === '' ? '' : `; what came: ${code(came)}`}`;
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
