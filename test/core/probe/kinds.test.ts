// Which errors are of one kind.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer, NoAnswer } from '../../../actions/core/probe/answer.ts';
import { kindOf } from '../../../actions/core/probe/kinds.ts';
import { noted } from '../../../actions/core/rollout/kinds-seen.ts';

const clean = (text: string) => text.replaceAll('s3cret', '***');
const failure = (word: 'wrong status' | 'JSON' | 'no connection') => ({
  word,
  why: 'refused by 10.0.0.1:443',
  came: '',
});

function kind(status: number, body: string, word: 'wrong status' | 'JSON' = 'wrong status'): string {
  const rest = { headers: {}, cut: false, url: '', protocol: 'h2', address: '10.0.0.1', timings: { all: 0 } } as const;
  return kindOf(failure(word), { kind: 'answer', status, body, ...rest } satisfies Answer, clean);
}

test('numbers and ids make no kind of their own; word, status and text do', () => {
  const order = kind(500, 'order 41 of c56a4180-65aa-42ec-a945-5fd21dec0538 by 9f86d081884c not found after 0.31 s');
  assert.equal(order, 'wrong status (500): order n of ‹id› by ‹id› not found after n.n s');
  assert.equal(
    kind(500, 'order 7 of 0e37df36-f698-11e6-8dd4-cb9ced3df976 by 0a1b2c3d4e not found after 12.5 s'),
    order,
  );
  assert.equal(
    kind(500, 'deadbeef was effaced'),
    'wrong status (500): deadbeef was effaced',
    'words of hex letters are words',
  );
  assert.equal(kind(502, ''), 'wrong status (502)');
  const kinds = new Set([order, kind(500, 'order 41 lost'), kind(503, ''), kind(500, ''), kind(500, '', 'JSON')]);
  assert.equal(kinds.size, 5);
});

test('a kind is one bounded line without secrets', () => {
  assert.equal(kind(500, 's3cret\n\u001b[31mred'), 'wrong status (500): *** \\xnb[nmred');
  assert.ok(kind(500, 'x'.repeat(1000)).length < 110);
  const none: NoAnswer = { kind: 'no connection', why: '', timings: { all: 0 } };
  assert.equal(kindOf(failure('no connection'), none, clean), 'no connection: refused by n.n.n.n:n');
});

test('a site that words each error anew fills no summary', () => {
  const words = Array.from({ length: 100 }, (_, n) => `${'x'.repeat(n + 1)}`);
  const kinds = words.reduce<ReturnType<typeof noted>>((all, each) => noted(all, each, 'fresh'), []);
  assert.equal(kinds.length, 21);
  assert.deepEqual(kinds.at(-1), { kind: 'others', old: 0, fresh: 80 });
});
