// What a person reads of a rollout that did not end well: its summary and its annotation.
import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import type { Environment } from '../../dev/stage/environment.ts';
import type { Request } from '../../dev/stage/journal.ts';
import type { ActionRun } from '../../dev/stage/run-action.ts';
import { whereNothingCanBeWritten } from '../frame/unwritable.ts';

/** What GitHub tells of a commit that is dispatched. */
export const commitOf = (digit: string) => ({ GITHUB_SHA: digit.repeat(40), GITHUB_ACTOR: 'ada' });

/** Of r3, which an alarm took back for r2. */
export function tellsOfFailure(run: ActionRun, asked: readonly Request[]): void {
  const title = '❌ orders in production: up with 2222222 (r2); deploy of 3333333 (r3) FAILED and was taken back';
  assert.ok(run.summary.startsWith(`## ${title}\n`), run.summary);
  assert.ok(run.log.includes(`::notice title=${title.replace(':', '%3A')}::alarm orders-production-5xx`), run.log);
  assert.match(run.summary, /r3 had up to \d+ % of the machines in service, for \d+/);
  assert.ok(run.summary.includes(`/compare/${'2'.repeat(40)}...${'3'.repeat(40)})`), run.summary);
  assert.match(run.summary, /^```mermaid\ngantt\n(.*\n)*? {2}Taken back → 0 % :crit, \d{13}, \d{13}\n```$/m);
  const lines = /Last lines of i-\w+<\/summary>\n\n```text\n-- web:\n(.*\n)*?orders: GET \S+: no such column: total\n/;
  assert.match(run.summary, lines, "the failing container's own words");
  const page = 'docs/guides/when-something-fails.md#what-happens-and-what-you-do';
  assert.match(run.log, new RegExp(`^::error::orders in production: rolled-back: .*\\. More: ${page}$`, 'm'));
  assert.ok(run.summary.includes(`what the guide says: \`${page}\``), run.summary);
  assert.doesNotMatch(run.summary, /\/actions(\/workflows\/rollback\.yml)?\)/, 'what serves is not to be taken back');
  const first = (operation: string, text: string) =>
    asked.find((each) => each.operation === operation && JSON.stringify(each.parameters).includes(text))?.at ??
    Number.NaN;
  const ends = first('PutScheduledUpdateGroupAction', 'orders.production.r3.3');
  const last = asked.findLast(({ operation }) => operation === 'PutScheduledUpdateGroupAction')?.at ?? Number.NaN;
  assert.ok(ends < first('SendCommand', 'last lines') && first('SendCommand', 'last lines') < last, 'before they end');
}

/** A deploy of r1, which serves already, by a runner whose disk is full, or whose folder is gone. */
export async function unwritten(production: Environment): Promise<void> {
  await whereNothingCanBeWritten(
    tmpdir(),
    'released: r1 is in service already; nothing to do',
    async (env) => await production.rollout({ version: '1', env }),
  );
}

/** What the runner says of a step that `uses: org/immutable/immutable-rollout@v1`. */
const used = { GITHUB_ACTION_REPOSITORY: 'org/immutable', GITHUB_ACTION_REF: 'v1' };
const guide = (page: string) => `https://github.com/org/immutable/blob/v1/docs/guides/${page}`;

/** A deploy of r2 that preflight refuses, while r1 serves. */
export async function unfound(production: Environment): Promise<void> {
  const fleet = { 'security-groups': ['no-such-group'] };
  const { code, log, summary } = await production.rollout({ version: '2', env: { ...commitOf('9'), ...used }, fleet });
  assert.equal(code, 1);
  const page = guide('first-rollout.md#2-a-fleet-file');
  assert.ok(log.includes(`; more: ${page}\n`), log);
  assert.equal(summary.split(`[what the guide says](${page})`).length, 2, summary);
  const title = 'by the records r1 is in service; deploy of 9999999 (r2) failed before it began';
  assert.ok(summary.startsWith(`## ❌ orders in production: ${title}\n\n`), summary);
  assert.match(summary, /no-such-group/);
  const whose =
    /^\*\*Change:\*\* \[`9999999`\]\S+, started by ada · \*\*In service:\*\* `r1`, whose commit is unknown/m;
  assert.match(summary, whose);
}
