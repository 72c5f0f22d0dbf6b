import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RolloutAccount } from '../../../actions/core/rollout/account.ts';
import type { Stretch } from '../../../actions/core/rollout/course.ts';
import { reason, title } from '../../../actions/core/rollout/headline.ts';
import type { Part } from '../../../actions/core/rollout/part.ts';
import { rolloutSummary } from '../../../actions/core/rollout/rollout-summary.ts';
import { failedDeploy, ordinary, refusedDeploy, rollback } from '../../../dev/pictures/accounts.ts';
import { inOrder } from './in-order.ts';

const { from: r1, to: r2 } = ordinary as { readonly from: Part; readonly to: Part };
const { to: r3 } = failedDeploy as { readonly to: Part };

/** What a person reads first, for each end that a run can have. */
const ends: Readonly<Record<string, readonly [account: RolloutAccount, title: string, reason: RegExp]>> = {
  released: [
    ordinary,
    '✅ orders in production: up with 8be01d2 (r2); deployed',
    /^r2 is in service\. 4 machines run it, it took 17m3s\.$/,
  ],
  'nothing to deploy': [
    { ...ordinary, changed: false, why: 'r2 is in service already; nothing to do' },
    '✅ orders in production: up with 8be01d2 (r2); nothing to deploy',
    /^r2 is in service already; nothing to do\.$/,
  ],
  'taken back by an alarm': [
    failedDeploy,
    '❌ orders in production: up with 8be01d2 (r2); deploy of c4d7e90 (r3) FAILED and was taken back',
    /^alarm orders-production-5xx is in ALARM: .*\. r3 had up to 50 % of the machines in service, for 42s; the alarm rang for 4s\.$/,
  ],
  'taken back before it had traffic': [
    { ...failedDeploy, course: { stretches: [], most: 0, exposed: 0 }, why: 'i-1 failed the live check' },
    '❌ orders in production: up with 8be01d2 (r2); deploy of c4d7e90 (r3) FAILED and was taken back',
    /^i-1 failed the live check\. no machine of r3 had traffic\.$/,
  ],
  'called off by somebody': [
    { ...failedDeploy, wanted: true },
    '↩️ orders in production: up with 8be01d2 (r2); deploy of c4d7e90 (r3) was called off',
    /up to 50 %/,
  ],
  'a first release that failed': [
    { ...failedDeploy, serving: undefined, from: undefined } as never,
    '❌ orders in production: nothing is in service; deploy of c4d7e90 (r3) FAILED and was taken back',
    /up to 50 %/,
  ],
  halted: [
    {
      ...failedDeploy,
      outcome: 'halted',
      course: { ...failedDeploy.course, stretches: failedDeploy.course.stretches.slice(0, -1) },
    },
    '🛑 orders in production: up with 8be01d2 (r2) and 50 % c4d7e90 (r3); deploy of c4d7e90 (r3) halted half-way',
    /up to 50 %/,
  ],
  refused: [
    refusedDeploy,
    '✋ orders in production: up with 8be01d2 (r2); deploy of c4d7e90 (r3) refused',
    /^run 56 \(attempt 1\) of acme\/orders is at attempt 3/,
  ],
  superseded: [
    { ...refusedDeploy, outcome: 'superseded' },
    '⏭️ orders in production: up with 8be01d2 (r2); deploy of c4d7e90 (r3) was overtaken',
    /./,
  ],
  failed: [
    { ...failedDeploy, outcome: 'failed' },
    '❌ orders in production: up with 8be01d2 (r2); deploy of c4d7e90 (r3) failed',
    /up to 50 %/,
  ],
  'some machines are sick': [
    { ...failedDeploy, serving: { ...r2, machines: { healthy: 3, of: 4 } } },
    '❌ orders in production: up with 8be01d2 (r2), 3 of 4 machines healthy; deploy of c4d7e90 (r3) FAILED and was taken back',
    /./,
  ],
  'all machines are sick': [
    { ...failedDeploy, outcome: 'halted', serving: { ...r2, machines: { healthy: 0, of: 4 } } },
    '🛑 orders in production: DOWN: no machine of 8be01d2 (r2) is healthy; deploy of c4d7e90 (r3) halted half-way',
    /./,
  ],
  'before it began': [
    {
      ...refusedDeploy,
      outcome: 'failed',
      looked: false,
      serving: r2,
      to: { ...r3, release: '' },
      why: 'reading the fleet spec: no such file.',
    },
    '❌ orders in production: by the records 8be01d2 (r2) is in service; deploy of c4d7e90 failed before it began',
    /^reading the fleet spec: no such file\.$/,
  ],
  'before anything is known': [
    {
      ...refusedDeploy,
      outcome: 'failed',
      looked: false,
      serving: undefined,
      from: undefined,
      to: undefined,
      why: 'no credentials',
    } as never,
    '❌ orders in production: deploy failed before it began',
    /^no credentials\.$/,
  ],
  'rolled back by hand': [
    rollback,
    '↩️ orders in production: up with 3f9c2a1 (r1); rolled back from 8be01d2 (r2)',
    /^r1 is in service again\. r2 had been in service for 3h; going back took 31s\.$/,
  ],
  'a rollback refused': [
    {
      ...rollback,
      outcome: 'refused',
      serving: { ...r1, machines: { healthy: 4, of: 4 } },
      why: 'nothing was released before r1',
    },
    '✋ orders in production: up with 3f9c2a1 (r1); rollback refused',
    /./,
  ],
  'a rollback that nobody needs': [
    { ...rollback, outcome: 'superseded' },
    '⏭️ orders in production: up with 3f9c2a1 (r1); nothing was taken back',
    /./,
  ],
  'a rollback that failed': [
    { ...rollback, outcome: 'failed' },
    '❌ orders in production: up with 3f9c2a1 (r1); rollback failed',
    /./,
  ],
  'a rollback that halted': [
    { ...rollback, outcome: 'halted' },
    '🛑 orders in production: up with 3f9c2a1 (r1); rollback halted half-way',
    /./,
  ],
};

for (const [what, [account, first, second]] of Object.entries(ends)) {
  test(`the first two lines of what ended so: ${what}`, () => {
    assert.equal(title(account), first);
    assert.match(reason(account), second);
    const [heading = '', , line = ''] = rolloutSummary(account).split('\n');
    assert.equal(heading.replaceAll('\\', ''), `## ${first}`);
    assert.equal(line.replaceAll('\\', '').replaceAll('&gt;', '>'), reason(account));
  });
}

test('an ordinary release takes 25 lines at the most, with three waves too', () => {
  const lines = (account: RolloutAccount) => rolloutSummary(account).trimEnd().split('\n').length;
  assert.ok(lines(ordinary) <= 25, `${lines(ordinary)}`);
  const more: Stretch[] = ['Wave 3 of 3', 'Wave 3 of 3 bakes'].map((name, n) => ({
    name,
    kind: 'bake',
    from: 3000 + n,
    to: 3001 + n,
    share: 1,
  }));
  const canary = { ...ordinary, course: { ...ordinary.course, stretches: [...ordinary.course.stretches, ...more] } };
  assert.ok(lines(canary) <= 25, `${lines(canary)}`);
});

test('it answers in the order in which somebody asks', () => {
  inOrder(rolloutSummary(failedDeploy), [
    'FAILED',
    'in ALARM',
    '**Change:**',
    '**In service:**',
    'what differs',
    '```mermaid',
    'is left to repair',
    'what the guide says',
    'Last lines of',
    '<details><summary>Machines, steps',
  ]);
});

test('whose change it is, with links; what earlier versions stored is unknown', () => {
  const text = rolloutSummary(failedDeploy);
  const at = 'https://github.com/acme/orders';
  assert.ok(
    text.includes(
      `[\`c4d7e90\`](${at}/commit/${r3.origin?.commit}) “Ask the new price list (#31)”, by Ada Lovelace, [#31](${at}/pull/31), started by ada`,
    ),
    text,
  );
  assert.ok(text.includes(`[what differs](${at}/compare/${r2.origin?.commit}...${r3.origin?.commit})`));
  assert.match(text, /serving since 2026-11-27 23:11 UTC \(3h\)/);
  assert.match(rolloutSummary(ordinary), /\*\*Before:\*\* .*, served from 2026-11-26 00:11 UTC for 2d2h ·/);
  assert.match(rolloutSummary(rollback), /\*\*Taken back:\*\* .*, served from 2026-11-27 23:11 UTC for 3h ·/);
  const old = { ...failedDeploy, from: { release: 'r2' }, serving: { release: 'r2', machines: { healthy: 4, of: 4 } } };
  assert.match(rolloutSummary(old), /\*\*In service:\*\* `r2`, whose commit is unknown/);
  assert.doesNotMatch(rolloutSummary(old), /what differs/);
  const byHand = { ...failedDeploy, to: { ...r3, repository: 'jo@laptop' } };
  assert.doesNotMatch(rolloutSummary(byHand), /jo@laptop|\/commit\/c4d7e90/);
});

test('nothing that others wrote is markup, a mention or a link of theirs', () => {
  const evil = '@all <img src=x onerror=alert(1)> ](https://evil) | `code`\n</details></table>\n::error::x';
  const origin = { ...r3.origin, message: evil, author: evil, by: evil };
  const machine = { id: evil, zone: evil, release: evil, state: evil, attested: evil };
  const text = rolloutSummary({
    ...failedDeploy,
    why: evil,
    to: { ...r3, origin },
    machines: [machine],
    timeline: [{ at: 1, phase: evil, what: evil }],
    ids: [[evil, evil]],
    links: [{ name: evil, url: 'https://a/b) <x>' }],
    evidence: [{ title: evil, text: `a\n\`\`\`\n${evil}` }],
  });
  const fenced = text.replaceAll(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '');
  assert.doesNotMatch(fenced, /<img|^::/m);
  // Where a line begins with HTML, nothing in it is Markdown.
  const markdown = fenced.split('\n').filter((line) => !line.startsWith('<details'));
  assert.doesNotMatch(markdown.join('\n'), /[^\\]\]\(https:\/\/evil/);
  assert.equal(fenced.match(/<\/details>/g)?.length, 2);
  assert.equal(fenced.match(/<\/table>/g)?.length, 2);
  const [, , why = '', , change = ''] = fenced.split('\n');
  assert.match(change, /^\*\*Change/);
  assert.doesNotMatch(why + change, /@all/);
});

test('a summary stays under the 1 MiB that GitHub takes, whatever a hundred machines write', () => {
  const flood = '&'.repeat(24_000);
  const machines = Array.from({ length: 100 }, (_, n) => ({
    id: `i-${n}`,
    zone: 'a',
    release: 'r',
    state: 'in',
    attested: flood,
  }));
  const timeline = Array.from({ length: 50 }, (_, at) => ({ at, phase: 'Launch', what: flood }));
  const evidence = Array.from({ length: 8 }, () => ({ title: flood, text: flood }));
  const text = rolloutSummary({ ...failedDeploy, machines, timeline, why: flood, next: [flood], evidence });
  assert.ok(Buffer.byteLength(text) < 2 ** 20, `${Buffer.byteLength(text)}`);
});
