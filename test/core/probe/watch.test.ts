// What a watch takes for a sign, and what it means where nothing is known.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atLeast, type Count, rose } from '../../../actions/core/probe/rose.ts';
import { type AlarmSeen, findAlarm, findAnswered, findAnswers, findLines } from '../../../actions/core/probe/signs.ts';
import { type Absence, endingOf, NO_DATA } from '../../../actions/core/probe/watch.ts';
import { watchFailure, watchLine, watchSummary } from '../../../actions/core/probe/watch-told.ts';
import { parseWantedLog } from '../../../actions/core/probe/watched-logs.ts';

test('the exact test gives what whole fractions give', () => {
  // Sums of comb(n, i) s^i (1 - s)^(n - i) in Python's fractions.
  const rows = [
    [5, 5, 1 / 2, 0.03125],
    [5, 6, 10 / 110, 3.4432909733280425e-5],
    [9, 69, 120 / 3720, 3.723743842924985e-4],
    [8, 68, 120 / 3720, 1.5451156184712054e-3],
    [31, 40, 1 / 2, 3.3977412749663927e-4],
    [200, 300, 1 / 2, 4.007437608269459e-9],
    [5, 5, 1, 1],
  ] as const;
  for (const [least, all, share, chance] of rows) {
    const got = atLeast(least, all, share);
    assert.ok(Math.abs(got / chance - 1) < 1e-9, `${least} of ${all} at ${share}: ${got}`);
  }
  assert.equal(atLeast(600_000, 900_000, 0.5), 0, 'a million are no trouble');
});

test('more often than before: a floor, twice, and not by chance', () => {
  const of = (count: number, all: number): Count => ({ count, of: all });
  const rows: readonly (readonly [now: Count, before: Count, sign: boolean, why: string])[] = [
    [of(0, 120), of(0, 3600), false, 'nothing'],
    [of(1, 120), of(0, 3600), false, 'one line of a log'],
    [of(4, 10), of(0, 3600), false, 'below the floor'],
    [of(5, 120), of(0, 3600), true, 'where there never was one'],
    [of(5, 120), of(30, 3600), false, 'five where one is usual may be chance'],
    [of(8, 120), of(60, 3600), false, 'eight where two are usual may be chance'],
    [of(9, 120), of(60, 3600), true, 'nine where two are usual are not'],
    [of(39, 120), of(600, 3600), false, 'not by chance, but less than twice as often'],
    [of(40, 120), of(600, 3600), true, 'twice as often'],
    [of(3, 3), of(0, 3600), false, 'a third of seconds is no sign below the floor'],
    [of(21, 3000), of(300, 90_000), false, '0.7 % where 0.33 % is usual may be chance'],
    [of(22, 3000), of(300, 90_000), true, 'one more is not'],
    [of(5000, 300_000), of(45_000, 3_000_000), false, '1.7 % where 1.5 % is usual'],
    [of(5, 15), of(0, 0), true, 'a third of answers, of nothing known before'],
    [of(9, 60), of(0, 0), true, '15 % of answers'],
    [of(12, 100), of(0, 0), false, '12 % of a hundred'],
    [of(13, 100), of(0, 0), true, '13 % of a hundred'],
  ];
  for (const [now, before, sign, why] of rows) assert.equal(rose(now, before), sign, why);
});

test('a watch that looks every ten seconds cries wolf at no change in less than one of a hundred, and finds what is tripled', () => {
  let state = 7;
  const chance = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const poisson = (mean: number) => {
    let [count, product] = [-1, 1];
    for (const end = Math.exp(-mean); product > end; count++) product *= chance();
    return count;
  };
  const alarms = (times: number, factor: number, perMinute: number) =>
    Array.from({ length: times }, () => {
      const before = { count: Array.from({ length: 60 }, () => poisson(perMinute)).reduce((a, b) => a + b), of: 3600 };
      let count = 0;
      return Array.from({ length: 12 }, (_, look) => {
        count += poisson((factor * perMinute) / 6);
        return rose({ count, of: (look + 1) * 10 }, before);
      }).some(Boolean);
    }).filter(Boolean).length;
  for (const perMinute of [0.5, 5, 30]) assert.ok(alarms(1000, 1, perMinute) < 10, `${perMinute} lines a minute`);
  assert.ok(alarms(300, 3, 10) > 285);
});

const clean = (text: string) => text.replaceAll('s3cret', '***');

test('an alarm by its state', () => {
  const rows: readonly (readonly [Omit<AlarmSeen, 'name'>, kind: string, said: RegExp])[] = [
    [{ state: 'OK', reason: '' }, 'fine', /^OK$/],
    [
      { state: 'ALARM', reason: 'Threshold\nCrossed', since: 1_764_000_000 },
      'sign',
      /^ALARM since 2025-11-24T16:00:00Z: Threshold Crossed$/,
    ],
    [{ state: 'ALARM', reason: 's3cret' }, 'sign', /^ALARM: \*\*\*$/],
    [{ state: 'INSUFFICIENT_DATA', reason: '' }, 'quiet', /no reason is given/],
    [{ state: 'INSUFFICIENT_DATA', reason: 'there is no alarm of this name', missing: true }, 'absent', /no alarm/],
  ];
  for (const [alarm, kind, said] of rows) {
    const found = findAlarm({ name: 'a', ...alarm }, clean);
    assert.equal(found.kind === 'no data' ? found.because : found.kind, kind);
    assert.match(found.said, said);
  }
});

test('lines of a log come with their last, plain and bounded', () => {
  const last = ['\u001b[31mERROR s3cret', `${'x'.repeat(500)}`];
  const found = findLines({ lines: { count: 9, of: 120 }, last, any: true }, { count: 0, of: 3600 }, clean);
  assert.ok(found.kind === 'sign');
  assert.equal(found.said, '9 lines in 2m, 0 lines in the 1h before');
  assert.deepEqual(found.evidence, ['\\x1b[31mERROR ***', `${'x'.repeat(200)}…`]);
  const of = (count: number, any: boolean, seconds = 120) =>
    findLines({ lines: { count, of: seconds }, last: [], any }, { count: 0, of: 3600 }, clean);
  assert.deepEqual(of(0, true), { kind: 'fine', said: '0 lines in 2m, 0 lines in the 1h before' });
  assert.deepEqual(of(0, false), { kind: 'no data', said: 'nothing was logged', because: 'quiet' });
  assert.equal(of(0, true, 0).kind, 'no data', 'none of it could be read');
  const unread = findLines({ lines: { count: 99, of: 120 }, last: [], any: true }, { count: 0, of: 0 }, clean);
  assert.equal(unread.kind, 'no data', 'nor of what is usual');
});

test("a balancer's 5xx, of requests that had a target and of those that had none", () => {
  const before = { targets: 3, own: 0, requests: 9000 };
  const rows = [
    [{ targets: 0, own: 0, requests: 0 }, before, 'no data'],
    [{ targets: 1, own: 0, requests: 300 }, before, 'fine'],
    [{ targets: 9, own: 0, requests: 300 }, before, 'sign'],
    [{ targets: 0, own: 9, requests: 300 }, before, 'sign'],
    [{ targets: 0, own: 9, requests: 0 }, before, 'sign'],
    [{ targets: 9, own: 0, requests: 300 }, { targets: 270, own: 0, requests: 9000 }, 'fine'],
    [{ targets: 9, own: 0, requests: 20 }, { targets: 0, own: 0, requests: 0 }, 'sign'],
  ] as const;
  for (const [now, was, kind] of rows) assert.equal(findAnswered(now, was).kind, kind, JSON.stringify(now));
  const { said } = findAnswered({ targets: 5, own: 4, requests: 300 }, before);
  assert.equal(said, "9 of 300 requests got 5xx (4 of them the balancer's own), 3 of 9000 in the hour before");
});

test('answers: so many bad ones in a row, or too many of all', () => {
  const of = (asked: number, bad: number, badInARow: number) =>
    findAnswers({ asked, bad, badInARow, why: 'wrong status: got 500', came: '500' }, 3).kind;
  assert.deepEqual(
    [of(0, 0, 0), of(9, 2, 2), of(3, 3, 3), of(60, 5, 1), of(15, 5, 1)],
    ['no data', 'fine', 'sign', 'fine', 'sign'],
  );
});

test('what it means that there is no data', () => {
  const table = (because: Absence, served: boolean) =>
    NO_DATA.map((noData) => endingOf(because, noData, served)).join(' ');
  // pass-if-served wait pass fail
  assert.equal(table('quiet', true), 'pass wait pass fail');
  assert.equal(table('quiet', false), 'wait wait pass fail');
  assert.equal(table('late', true), 'wait wait pass fail');
  assert.equal(table('absent', true), 'fail fail pass fail');
});

test('what is told of it is bounded, signs first', () => {
  const silent = { kind: 'no data', said: 'nothing was logged', because: 'quiet' } as const;
  const sign = { kind: 'sign', said: '9 lines', evidence: ['ERROR | <b>', 'ERROR 2'] } as const;
  const many = Array.from({ length: 300 }, (_, index) => ({
    name: `alarm ${index}`,
    finding: { kind: 'fine', said: 'OK' } as const,
    ending: 'pass' as const,
  }));
  const watched = [
    ...many,
    { name: 'log b', finding: silent, ending: 'wait' as const },
    { name: 'log a', finding: sign, ending: 'fail' as const },
  ];
  const end = { watched, seconds: 40, noData: 'wait' as const };
  assert.equal(watchFailure(end), 'after 40s of watching: log a: 9 lines; the last: ERROR 2');
  assert.match(
    watchLine(watched, 40, 120),
    /^ {3}40s {2}of 2m watched: log b: nothing was logged; log a: 9 lines; .*and 296 more$/,
  );
  const summary = watchSummary(end);
  assert.equal(summary.match(/^\| [✅❌]/gmu)?.length, 200);
  assert.match(summary, /❌ Watched for 40s[\s\S]*\| ❌ \| `log a` \| 9 lines \|\n\| ✅ \| `alarm 0` \| OK \|/);
  assert.match(summary, /`log a`, the last of it:\n\n- `ERROR \\\| <b>`|<code>ERROR/);
  const silentOnly = watched.filter(({ finding }) => finding.kind !== 'sign');
  assert.equal(
    watchFailure({ ...end, watched: silentOnly }),
    'after 40s of watching: log b had no data: nothing was logged (no-data: wait)',
  );
  assert.equal(watchFailure({ ...end, watched: many }), undefined);
});

test('a log group and a pattern', () => {
  assert.deepEqual(parseWantedLog('/acme/orders: ?ERROR ?" 500 "'), {
    group: '/acme/orders',
    pattern: '?ERROR ?" 500 "',
  });
  assert.deepEqual(parseWantedLog('a: { $.status = 500 }').pattern, '{ $.status = 500 }');
  for (const bad of [
    '/acme/orders',
    '/acme/orders:',
    'a b: ERROR',
    'arn:aws:logs:eu-west-1:1:log-group:a: ERROR',
    ': x',
  ]) {
    assert.throws(() => parseWantedLog(bad), /is no log group and pattern, such as/, bad);
  }
  assert.throws(() => parseWantedLog(`a: ${'x'.repeat(1025)}`), /more than the 1024 characters that AWS takes/);
});
