// A watch told to a site and an AWS in memory: what ends it, when, and what it says.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { wrong } from '../../actions/core/errors.ts';
import { action } from '../../actions/smoke-test/action.ts';
import { playPost } from '../images/world/play.ts';
import { Aws } from './aws.ts';
import { Internet, type Machine } from './internet.ts';
import { smoke } from './told.ts';

const url = 'https://orders.example.com/healthz';
const all = { url, watch: '2m', alarms: '5xx\nbusy', logs: '/acme/orders: " 500 "', balancer: 'orders' };

let internet: Internet;
let aws: Aws;
beforeEach(() => {
  internet = new Internet();
  internet.sites.set('orders.example.com', { machines: [{}] });
  aws = new Aws();
  aws.states.set('5xx', { state: 'OK', reason: '' });
  aws.states.set('busy', { state: 'OK', reason: '' });
  aws.logs.set('/acme/orders', []);
  const now = internet.clock.now();
  // An hour of traffic, a line for each request and a 500 among them now and then; it goes on for an hour.
  for (let at = now - 3600; at < now + 3600; at += 1) request(at, at % 600 < 1 ? 500 : 200);
});

function request(at: number, status: number): void {
  aws.requests.push({ at, bad: status === 500 });
  aws.logs.get('/acme/orders')?.push({ at, line: `GET /orders ${status} 12ms\u001b[0m` });
}

/** From so many seconds on every request of as many a second fails. */
function fails(after: number, many = 1): void {
  const began = internet.clock.now() + after;
  for (let n = 0; n < 200 * many; n++) request(began + n / many, 500);
}

function site(machines: readonly Machine[]): void {
  internet.sites.set('orders.example.com', { machines });
}

function ring(reason: string | undefined): void {
  aws.states.set(
    'busy',
    reason === undefined ? { state: 'OK', reason: '' } : { state: 'ALARM', reason, since: internet.clock.now() },
  );
}

async function ends(inputs: Readonly<Record<string, string>>, files = {}) {
  const told = await smoke(internet, inputs, files, aws);
  if (told.outputs.has('outcome')) {
    assert.equal(told.outputs.get('outcome'), told.error ? 'failed' : 'passed', told.error?.stack);
  }
  return { ...told, why: told.error?.message ?? '' };
}

test('a site that stays well is asked on for two minutes, and is green', async () => {
  const { why, seconds, summary, log, files } = await ends({ ...all, report: 'smoke.xml' });
  assert.equal(why, '');
  assert.ok(seconds >= 120 && seconds < 123, `${seconds} s`);
  const asked = internet.questions.length;
  assert.ok(asked >= 62 && asked <= 64, `${asked} questions: three, and one every two seconds`);
  assert.match(
    summary,
    /✅ Watched for 2m[\s\S]*`log \/acme\/orders for " 500 "` \| [01] lines? in 2m, [67] lines in the 1h before/,
  );
  assert.match(summary, /`balancer orders` \| [01] of 120 requests got 5xx .*, [67] of 3600 in the hour before/);
  const lines = log.filter((line) => / of 2m watched: /.test(line));
  assert.ok(lines.length === 11 || lines.length === 12, log.join('\n'));
  assert.equal(files.get('smoke.xml')?.match(/<testcase [^>]*name="watch /g)?.length, 5);
});

test('without anything to read it only asks on, and AWS is left alone', async () => {
  const told = await smoke(internet, { url, watch: '30s', 'retry-delay': '5s' }, {}, undefined);
  assert.equal(told.error, undefined, told.error?.stack);
  assert.equal(internet.questions.length, 3 + 6);
});

test('checks that fail are not watched', async () => {
  internet.sites.set('orders.example.com', { machines: [{ status: 500 }] });
  const { why, summary } = await ends({ ...all, 'max-attempts': '3' });
  assert.match(why, /^1 of 1 check failed/);
  assert.doesNotMatch(summary, /Watched/);
});

test('the first sign ends it, whatever it is, with what it is seen by', async () => {
  const bad = 'ALARM since 2025-11-24T16:00:40Z: 7 of 5xx';
  const rows: readonly (readonly [what: () => void, from: number, to: number, says: RegExp])[] = [
    [
      () => internet.later(40, () => site([{ status: 500, body: 'oops' }])),
      44,
      47,
      /GET .*: 3 of \d+ answers not good; wrong status: .*got 500; the last: 500 from/,
    ],
    [() => internet.later(40, () => site([{}, {}, { status: 500 }])), 50, 80, /GET .*: \d+ of \d+ answers not good/],
    [() => internet.later(35, () => ring(bad.split(': ')[1] ?? '')), 35, 47, /alarm busy: ALARM since .*: 7 of 5xx$/],
    [
      () => fails(35),
      41,
      53,
      /log \/acme\/orders for " 500 ": \d+ lines in \d+s, \d lines in the 1h before; the last: GET \/orders 500/,
    ],
  ];
  for (const [happens, from, to, says] of rows) {
    const past = new Map([...aws.logs].map(([name, lines]) => [name, [...lines]]));
    site([{}]);
    happens();
    const { balancer: _, ...read } = all;
    const { why, seconds } = await ends(read);
    assert.match(why, says);
    assert.ok(seconds >= from && seconds <= to, `${seconds} s: ${why}`);
    ring(undefined);
    for (const [name, lines] of past) aws.logs.set(name, lines);
  }
});

test("the balancer's 5xx of a minute that is over are a sign", async () => {
  fails(0, 2);
  const { why, seconds } = await ends({ url, watch: '5m', balancer: 'orders' });
  assert.match(
    why,
    /balancer orders: \d+ of \d+ requests got 5xx \(0 of them the balancer's own\), [67] of 3600 in the hour before$/,
  );
  assert.ok(seconds > 20 && seconds < 80, `${seconds} s`);
});

test('a balancer may be given by its ARN, or by that of a target group, and is called by its end', async () => {
  const arn = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:';
  for (const part of ['loadbalancer/app/orders/50dc6c495c0c9188', 'targetgroup/orders/73e2d6bc24d8a067']) {
    const { why, summary } = await ends({ url, watch: '90s', balancer: arn + part });
    assert.equal(why, '');
    assert.ok(summary.includes(`\`balancer ${part}\``), summary);
  }
});

test('one line, one bad answer and the 500s of every day are no sign', async () => {
  internet.later(30, () => site([{ status: 500 }]));
  internet.later(33, () => site([{}]));
  for (const at of [10, 20, 30]) request(internet.clock.now() + at, 500);
  const { why, summary } = await ends(all);
  assert.equal(why, '');
  assert.match(summary, /[12] of 60 answers not good; wrong status/);
});

test('what had no data obeys no-data, and is named', async () => {
  const silent = () => aws.states.set('5xx', { state: 'INSUFFICIENT_DATA', reason: 'Unchecked' });
  const rows: readonly (readonly [what: () => void, noData: string, says: RegExp, seconds: number])[] = [
    [silent, 'pass-if-served', /^$/, 120],
    [silent, 'pass', /^$/, 120],
    [silent, 'fail', /alarm 5xx had no data: INSUFFICIENT_DATA: Unchecked \(no-data: fail\)/, 120],
    [silent, 'wait', /after 3m of watching: alarm 5xx had no data: .*\(no-data: wait\)/, 180],
    [() => aws.states.delete('5xx'), 'pass-if-served', /alarm 5xx had no data: there is no alarm of this name/, 120],
    [() => aws.logs.delete('/acme/orders'), 'wait', /had no data: there is no log group \/acme\/orders/, 120],
    [() => aws.logs.set('/acme/orders', []), 'fail', /had no data: nothing was logged/, 120],
    [() => aws.logs.set('/acme/orders', []), 'pass-if-served', /^$/, 120],
    [() => aws.requests.splice(0), 'pass-if-served', /balancer orders had no data: no figures of requests yet/, 180],
    [() => aws.requests.splice(0), 'pass', /^$/, 120],
    [() => aws.busy.add('logs:FilterLogEvents'), 'wait', /had no data: .*Rate exceeded/, 180],
  ];
  for (const [happens, noData, says, lasts] of rows) {
    const [states, logs, requests] = [new Map(aws.states), new Map(aws.logs), [...aws.requests]];
    happens();
    const { why, seconds } = await ends({ ...all, 'no-data': noData, timeout: '1m' });
    assert.match(why, says, `${happens} ${noData}`);
    assert.ok(seconds >= lasts && seconds < lasts + 12, `${seconds} s: ${happens} ${noData}`);
    for (const [name, state] of states) aws.states.set(name, state);
    for (const [name, lines] of logs) aws.logs.set(name, lines);
    aws.requests.splice(0, aws.requests.length, ...requests);
    aws.busy.clear();
  }
});

test('waiting for data ends when they come', async () => {
  aws.states.set('5xx', { state: 'INSUFFICIENT_DATA', reason: '' });
  internet.later(150, () => aws.states.set('5xx', { state: 'OK', reason: '' }));
  const { why, seconds } = await ends({ ...all, 'no-data': 'wait' });
  assert.equal(why, '');
  assert.ok(seconds > 150 && seconds < 165, `${seconds} s`);
});

test('what the role may not read is named at once, by its action, and is all that has no data', async () => {
  for (const action of ['cloudwatch:DescribeAlarms', 'logs:FilterLogEvents', 'cloudwatch:GetMetricStatistics']) {
    aws.lacks.clear();
    aws.lacks.add(action);
    const passing = await ends({ ...all, watch: '20s', 'no-data': 'pass' });
    assert.equal(passing.why, '');
    const warned = passing.log.filter((line) => line.startsWith('warning: '));
    assert.ok(
      warned.every((line) => line.includes(`grant ${action} to the role`)),
      warned.join('\n'),
    );
    assert.equal(warned.length, action.includes('Alarms') ? 2 : 1);
    const { why } = await ends({ ...all, watch: '20s' });
    assert.ok(why.includes(`grant ${action} to the role (no-data: pass-if-served)`), why);
  }
});

test('trouble that was there before is no sign of a change', async () => {
  for (let at = -3000; at < 300; at += 4) request(internet.clock.now() + at, 500);
  assert.equal((await ends(all)).why, '');
});

test('what is usual is asked for until it is known, and nothing is a sign before', async () => {
  for (let at = -3000; at < 300; at += 1) request(internet.clock.now() + at, 500);
  aws.busy.add('logs:FilterLogEvents').add('cloudwatch:GetMetricStatistics');
  internet.later(2, () => aws.busy.clear());
  assert.equal((await ends(all)).why, '');
  aws.busy.add('logs:FilterLogEvents');
  assert.match((await ends({ ...all, watch: '20s', timeout: '10s' })).why, /log .* had no data: .*Rate exceeded/);
});

test('what AWS refuses altogether ends it before anything is asked', async () => {
  aws.alarms = async () => {
    throw wrong('no AWS credentials');
  };
  const { why } = await ends(all);
  assert.deepEqual([why, internet.questions.length, internet.closed], ['no AWS credentials', 0, true]);
});

test('who cuts a watch off is told what was seen so far', async () => {
  aws.states.set('5xx', { state: 'INSUFFICIENT_DATA', reason: 'Unchecked' });
  const told = await ends(all);
  told.kept.delete('ended');
  const { log } = await playPost(action, undefined, all, told);
  assert.match(
    log.join('\n'),
    /warning: the smoke test was cut off; seen so far: .* of 2m watched: .*alarm 5xx: INSUFFICIENT_DATA: Unchecked/,
  );
});

test('what is read needs a watch', async () => {
  for (const name of ['alarms', 'logs', 'balancer'] as const) {
    await assert.rejects(
      smoke(internet, { url, [name]: all[name] }),
      new RegExp(`${name}: it is read during a watch, and there is none`),
    );
  }
  await assert.rejects(smoke(internet, { ...all, logs: 'ERROR' }), /logs: "ERROR" is no log group and pattern/);
  await assert.rejects(
    smoke(internet, { ...all, balancer: 'arn:aws' }),
    /balancer: "arn:aws" is no name of a load balancer/,
  );
  await assert.rejects(
    smoke(internet, { ...all, 'no-data': 'ignore' }),
    /no-data: "ignore" is not pass-if-served, wait/,
  );
  await assert.rejects(smoke(internet, { ...all, watch: '2' }), /watch: "2" is not a duration/);
});
