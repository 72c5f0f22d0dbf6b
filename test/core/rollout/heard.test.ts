// What one answer more says of a release: table of answers behind one balancer, and from where it can't be reached.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer, NoAnswer, Timings } from '../../../actions/core/probe/answer.ts';
import { bakeChecks } from '../../../actions/core/probe/bake-checks.ts';
import { parseSmokeSpec } from '../../../actions/core/probe/spec-parse.ts';
import { type Heard, hear, unheard } from '../../../actions/core/rollout/heard.ts';
import { languagesOf } from '../../../actions/rollout/languages-of.ts';

const plain = { url: '/search' };
const header = { ...plain, release: 'header:x-release' };
const json = { ...plain, json: { '$.release': '{release}' } };
const assets = { url: '/assets/{release}/app.js' };

function answer(status: number, release?: string, body = `{"release":"${release}"}`): Answer {
  const headers: Record<string, string> = release === undefined ? {} : { 'x-release': release };
  const timings = { all: 0.1 };
  return { kind: 'answer', status, headers, body, cut: false, url: '', protocol: 'h2', address: '10.0.0.1', timings };
}

function none(kind: NoAnswer['kind'], timings: Partial<Timings> = {}): NoAnswer {
  return { kind, why: 'so it was', timings: { all: 5, ...timings } };
}

type Count = 'good' | 'failed' | 'unreached' | 'others';
interface Where {
  /** Of a first release there is no old one. */
  readonly alone?: true;
  readonly mixed?: true;
  readonly reached?: true;
  readonly good?: number;
}

const rows: readonly (readonly [string, object, Answer | NoAnswer, Count, Where?])[] = [
  ['what was asked for', plain, answer(200), 'good'],
  ['another status', plain, answer(500), 'failed'],
  ['another status of either, in mid-rollout', plain, answer(500), 'failed', { mixed: true }],
  ['the new release, and well', header, answer(200, 'r2'), 'good'],
  ['the new release, and badly', header, answer(500, 'r2'), 'failed'],
  ['the old release, and well', header, answer(200, 'r1'), 'others'],
  ['the old release, and badly', header, answer(500, 'r1'), 'others'],
  ['the old release, from a cache, when it serves no more', header, answer(200, 'r1'), 'others'],
  ['a third release', header, answer(200, 'r3'), 'failed'],
  ['no release', header, answer(200), 'failed'],
  ['the balancer itself', header, answer(502), 'failed'],
  ['the old one, by its body alone', json, answer(200, 'r1'), 'others'],
  ['the new one, by its body alone', json, answer(200, 'r2'), 'good'],
  ['a third one, by its body alone', json, answer(200, 'r3'), 'failed'],
  ['no such file, perhaps of the old one', assets, answer(404), 'others', { mixed: true }],
  ['no such file, of the new one for sure', assets, answer(404), 'failed'],
  ['a first release that answers as another', header, answer(200, 'r1'), 'failed', { alone: true }],
  ['no name', plain, none('no name'), 'unreached'],
  ['no connection', plain, none('no connection'), 'unreached'],
  ['silence while connecting, as a private balancer has it', plain, none('too slow', { name: 0.1 }), 'unreached'],
  ['no connection any more', plain, none('no connection'), 'failed', { reached: true }],
  ['no connection any more, in this bake', plain, none('no connection'), 'failed', { good: 1 }],
  ['silence after a connection', plain, none('too slow', { connect: 0.1 }), 'failed'],
  ['a certificate that is wrong', plain, none('TLS', { connect: 0.1 }), 'failed'],
];

for (const [what, check, got, count, { alone, mixed = false, reached = false, good = 0 } = {}] of rows) {
  test(`heard: ${what} is ${count}`, async () => {
    const spec = { checks: [check] };
    const languages = await languagesOf(spec);
    const of = (release: string) =>
      bakeChecks(parseSmokeSpec(spec, languages), 'https://a.test', release, languages)[0];
    const [asked, old] = [of('r2'), of('r1')];
    assert.ok(asked && old);
    const before: Heard = { ...unheard('x'), good };
    const hearing = { now: 0, mixed, reached, clean: (text: string) => text };
    const after = hear(before, { check: asked, ...(!alone && { old: { check: old, release: 'r1' } }) }, got, hearing);
    assert.deepEqual({ ...after, failure: undefined }, { ...before, [count]: before[count] + 1, failure: undefined });
    assert.equal(after.failure === undefined, count === 'good');
  });
}

test('a good answer forgets the failures before it, and silence does not', async () => {
  const languages = await languagesOf({});
  const [check] = bakeChecks(parseSmokeSpec({ checks: [header] }, languages), 'https://a.test', 'r2', languages);
  const [old] = bakeChecks(parseSmokeSpec({ checks: [header] }, languages), 'https://a.test', 'r1', languages);
  assert.ok(check && old);
  const after = (...answers: Answer[]) => {
    const hearing = { now: 0, mixed: true, reached: true, clean: (text: string) => text };
    const asking = { check, old: { check: old, release: 'r1' } };
    const { failed } = answers.reduce((heard, got) => hear(heard, asking, got, hearing), unheard('x'));
    return failed;
  };
  assert.equal(after(answer(500), answer(500), answer(200, 'r2')), 0);
  assert.equal(after(answer(500), answer(500), answer(200, 'r1')), 2);
  assert.equal(after(answer(200, 'r2'), answer(500), answer(200, 'r1'), answer(500)), 2);
});
