import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Account, summary } from '../../../actions/core/rollout/summary.ts';
import { inOrder } from './in-order.ts';

const account: Account = {
  app: 'orders',
  environment: 'production',
  kind: 'rollout',
  outcome: 'rolled-back',
  why: 'i-1 failed the live check: /healthz answers 500',
  release: 'r1',
  machines: [{ id: 'i-1', zone: 'a', release: 'r2', state: 'parked', attested: 'failed: line 1\nline 2' }],
  timeline: [
    { at: 0.4, phase: 'Launch', what: 'begin attempt 2' },
    { at: 61.6, phase: 'Launch', what: 'ask 2 of 2 machines' },
    { at: 90, phase: 'Wave 1 of 2', what: 'register 1 machine' },
  ],
  evidence: [{ title: 'Console of i-1', text: 'boom' }],
  next: ['Mend it, then run the workflow again'],
};
const told = (over: Partial<Account> = {}) => summary({ ...account, ...over });

test('the outcome, its reason and what to do next come before everything else', () => {
  inOrder(told(), [
    'rolled-back',
    'answers 500',
    'In service',
    'What to do next',
    'Console of i-1',
    '### Machines',
    '### Timeline',
  ]);
});

test('machines and moments are rows; a chapter is named once', () => {
  const text = told();
  assert.match(text, /^\| `i-1` \| a \| `r2` \| parked \| failed: line 1 \|$/m);
  assert.match(
    text,
    /^\| 0 s \| Launch \| begin attempt 2 \|\n\| 62 s \| {2}\| ask 2 of 2 machines \|\n\| 90 s \| Wave 1 of 2 \|/m,
  );
});

test('nothing that a machine wrote becomes markup', () => {
  const evil = '<img src=x onerror=alert(1)> | `code`\n</details>';
  const text = told({
    why: evil,
    machines: [{ id: '`|`', zone: evil, release: 'r', state: evil, attested: evil }],
    timeline: [{ at: 1, phase: evil, what: evil }],
    next: [evil],
    evidence: [{ title: evil, text: 'x' }],
  });
  assert.doesNotMatch(text, /<img/);
  assert.equal(text.match(/<\/details>/g)?.length, 1);
  for (const row of text.split('\n').filter((line) => line.startsWith('|'))) {
    const cells = row.replaceAll('\\|', '').split('|').length - 2;
    assert.ok([2, 3, 5].includes(cells), row);
  }
});

test('a fence cannot be closed from inside', () => {
  const text = told({ evidence: [{ title: 'Console', text: 'a\n```\n# loud\n````\nb' }] });
  assert.match(text, /\n`{5}text\na\n```\n# loud\n````\nb\n`{5}\n/);
});

test('long evidence is cut to its end', () => {
  const text = told({ evidence: [{ title: 'Console', text: `begin${'x'.repeat(50_000)}the end` }] });
  assert.ok(text.length < 8000);
  assert.match(text, /… 440\d\d characters before this …\nx/);
  assert.match(text, /the end/);
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
  const text = told({ machines, timeline, why: flood, next: [flood], evidence: [{ title: flood, text: flood }] });
  assert.ok(Buffer.byteLength(text) < 2 ** 20, `${Buffer.byteLength(text)}`);
});

test('evidence shows what a terminal would have obeyed', () => {
  assert.match(
    told({ evidence: [{ title: 'Console', text: 'one\r\ntwo\rthree\x1b[2K\u202e' }] }),
    /\none\ntwo\\x0dthree\\x1b\[2K\\u202e\n/,
  );
});

test('what there is nothing to say about has no heading', () => {
  const text = told({ machines: [], timeline: [], evidence: [], next: [], release: '' });
  assert.doesNotMatch(text, /###|details|\| \|/);
});

test('where it answers and what a rollback brings back are said when known', () => {
  const text = told({
    previousRelease: 'r0',
    url: 'https://orders.example.com',
    run: 'https://github.com/o/r/actions/runs/1',
  });
  assert.match(text, /\| A rollback would bring back \| `r0` \|/);
  assert.match(text, /\| Answers at \| https:\/\/orders\.example\.com \|/);
});
