// What one answer more says of a release: table of answers behind one balancer, and from where it can't be reached.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer, NoAnswer, Timings } from '../../../actions/core/probe/answer.ts';
import { bakeChecks } from '../../../actions/core/probe/bake-checks.ts';
import { parseSmokeSpec } from '../../../actions/core/probe/spec-parse.ts';
import type { Compared } from '../../../actions/core/rollout/compared.ts';
import { type Asking, type Heard, hear, unheard } from '../../../actions/core/rollout/heard.ts';
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
  ['no release, perhaps of an old one that never told it', header, answer(200), 'others', { mixed: true }],
  ['the balancer itself', header, answer(502), 'failed'],
  ['the balancer itself, in mid-rollout', header, answer(502), 'failed', { mixed: true }],
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
    const hearing = { now: 0, bakeSince: 0, mixed, reached, clean: (text: string) => text };
    const after = hear(before, { check: asked, ...(!alone && { old: { check: old, release: 'r1' } }) }, got, hearing);
    for (const each of ['good', 'failed', 'unreached', 'others'] as const) {
      assert.equal(after[each], before[each] + (each === count ? 1 : 0), each);
    }
    assert.equal(after.failure === undefined, count === 'good');
  });
}

type Side = keyof Compared | 'nobody';
interface When {
  /** Before the first wave, in the middle of a rollout unless the new release answers alone. */
  readonly when?: 'before' | 'alone';
}
const sides: readonly (readonly [string, object, Answer | NoAnswer, Side, failed: boolean, When?])[] = [
  ['well, before', header, answer(200), 'before', false, { when: 'before' }],
  ['badly, before', header, answer(500), 'before', true, { when: 'before' }],
  ['nothing that this runner can reach', plain, none('no connection'), 'nobody', false, { when: 'before' }],
  ['the new release, and well', header, answer(200, 'r2'), 'fresh', false],
  ['the new release, and badly', header, answer(500, 'r2'), 'fresh', true],
  ['the old release, and well', header, answer(200, 'r1'), 'old', false],
  ['the old release, and badly', header, answer(500, 'r1'), 'old', true],
  ['a third release', header, answer(200, 'r3'), 'fresh', true],
  ['the balancer itself', header, answer(502), 'either', true],
  ['no release, as before the app told any', header, answer(200), 'either', false],
  ['no release, when the new one answers alone', header, answer(200), 'fresh', true, { when: 'alone' }],
  ['the old release, from a cache', header, answer(200, 'r1'), 'old', false, { when: 'alone' }],
  ['either, and well', plain, answer(200), 'either', false],
  ['either, and badly', plain, answer(500), 'either', true],
  ['badly, when the new one answers alone', plain, answer(500), 'fresh', true, { when: 'alone' }],
  ['the old one, by its body alone', json, answer(200, 'r1'), 'old', false],
  ['the new one, by its body alone', json, answer(200, 'r2'), 'fresh', false],
  ['neither, by its body', json, answer(200, 'r3'), 'either', true],
  ['a file of the new release, which the old one never has', assets, answer(200), 'nobody', false],
  ['no such file, perhaps of the old one', assets, answer(404), 'nobody', true],
];

for (const [what, check, got, side, failed, { when } = {} as When] of sides) {
  test(`compared: ${what} is ${failed ? 'a failure' : 'a good answer'} of ${side}`, async () => {
    const asking = await askingOf(check, when === 'before');
    const round = { mixed: when === undefined, ...(when === 'before' ? {} : { bakeSince: 0 }) };
    const hearing = { now: 0, reached: false, clean: (text: string) => text, ...round };
    const { compared, kinds } = hear(unheard('x'), asking, got, hearing);
    const counts = Object.entries(compared).flatMap(([name, { count, of }]) => (of > 0 ? [[name, count, of]] : []));
    assert.deepEqual(counts, side === 'nobody' ? [] : [[side, failed ? 1 : 0, 1]]);
    const kind = side === 'old' || side === 'before' ? { old: 1, fresh: 0 } : { old: 0, fresh: 1 };
    assert.deepEqual(
      kinds.map(({ old, fresh }) => ({ old, fresh })),
      failed && side !== 'nobody' ? [kind] : [],
    );
  });
}

/** As r2 must answer, and r1 would; or as r1 is asked before. */
async function askingOf(check: object, before = false): Promise<Asking> {
  const spec = { checks: [check] };
  const languages = await languagesOf(spec);
  const of = (release: string) => bakeChecks(parseSmokeSpec(spec, languages), 'https://a.test', release, languages)[0];
  const [asked, old] = [of('r2'), of('r1')];
  assert.ok(asked && old);
  return before
    ? { check: { ...old, expect: old.expect.slice(0, 1) } }
    : { check: asked, old: { check: old, release: 'r1' } };
}

test('a new round begins to count anew, and what is compared lasts', async () => {
  const asking = await askingOf(header);
  const hearing = { now: 0, bakeSince: 0, mixed: true, reached: true, clean: (text: string) => text };
  const after = [answer(500, 'r2'), answer(200, 'r1')].reduce(
    (heard, got) => hear(heard, asking, got, hearing),
    unheard('x'),
  );
  const { compared, kinds, last } = after;
  assert.deepEqual(unheard('x', after), { ...unheard('x'), compared, kinds, last });
  assert.deepEqual(
    [compared.fresh, compared.old, last?.word],
    [{ count: 1, of: 1 }, { count: 0, of: 1 }, 'wrong status'],
  );
});

test('a good answer forgets the failures before it, and silence does not', async () => {
  const languages = await languagesOf({});
  const [check] = bakeChecks(parseSmokeSpec({ checks: [header] }, languages), 'https://a.test', 'r2', languages);
  const [old] = bakeChecks(parseSmokeSpec({ checks: [header] }, languages), 'https://a.test', 'r1', languages);
  assert.ok(check && old);
  const after = (...answers: Answer[]) => {
    const hearing = { now: 0, bakeSince: 0, mixed: true, reached: true, clean: (text: string) => text };
    const asking = { check, old: { check: old, release: 'r1' } };
    const { failed } = answers.reduce((heard, got) => hear(heard, asking, got, hearing), unheard('x'));
    return failed;
  };
  assert.equal(after(answer(500), answer(500), answer(200, 'r2')), 0);
  assert.equal(after(answer(500), answer(500), answer(200, 'r1')), 2);
  assert.equal(after(answer(200, 'r2'), answer(500), answer(200, 'r1'), answer(500)), 2);
});
