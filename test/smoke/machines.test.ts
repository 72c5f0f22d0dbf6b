// A smoke test of each machine, told to a fleet in memory: what it asks for, when it ends, and what it says.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { wrong } from '../../actions/core/errors.ts';
import { machinesVerdict } from '../../actions/core/probe/machines.ts';
import { Aws } from './aws.ts';
import { FleetInMemory, type Mate } from './fleet.ts';
import { Internet } from './internet.ts';
import { smoke } from './told.ts';

const url = 'https://orders.example.com/healthz';
const all = { url, machines: 'orders/production', release: 'r2' };
const name = 'machines of orders/production';

let internet: Internet;
let fleet: FleetInMemory;
beforeEach(() => {
  internet = new Internet();
  internet.sites.set('orders.example.com', { machines: [{ release: 'r2' }] });
  fleet = new FleetInMemory();
  for (let n = 1; n <= 20; n++) fleet.mates.set(`i-${n}`, {});
});

async function ends(inputs: Readonly<Record<string, string>>) {
  const told = await smoke(internet, inputs, {}, new Aws(), fleet);
  if (told.outputs.has('outcome')) assert.equal(told.outputs.get('outcome'), told.error ? 'failed' : 'passed');
  return { ...told, why: told.error?.message ?? '' };
}

test('twenty machines that run the release are asked once, beside the address', async () => {
  const { why, summary, outputs, seconds } = await ends(all);
  assert.deepEqual([why, outputs.get('passed'), fleet.commands.length], ['', '2', 1]);
  assert.ok(seconds < 1, `${seconds} s`);
  assert.match(summary, /\| ✅ \| `machines of orders\/production` \| 20 of 20 \|/);
  const [asked] = fleet.commands;
  assert.deepEqual([asked?.spec.release, asked?.spec.liveCheck.release], ['r2', 'header:x-release']);
});

test('the one of twenty with another release is found at once, and named everywhere', async () => {
  fleet.mates.set('i-7', { release: 'r1' });
  const { why, seconds, files, summary } = await ends({ ...all, report: 'smoke.xml' });
  const sentence =
    '1 of 20 machines (i-7): /healthz answers as release r1 (header:x-release), not r2; r2 19 times, r1 once';
  assert.equal(why, `1 of 2 checks failed: ${name}: ${sentence} (release)`);
  assert.ok(seconds < 10, `${seconds} s`);
  assert.equal(fleet.commands.length, 1, 'what runs another release is not asked again');
  assert.match(
    files.get('smoke.xml') ?? '',
    /name="machines of orders\/production"[\s\S]*<failure type="release" [^>]*i-7/,
  );
  assert.ok(summary.includes('**release**: 1 of 20 machines (i-7)'), summary);
});

test('what the fleet in service was launched as is what it must run, and where it tells is its own to say', async () => {
  const { release: _, ...inputs } = all;
  assert.ok(fleet.spec);
  fleet.spec = { ...fleet.spec, liveCheck: { ...fleet.spec.liveCheck, via: 'balancer', release: 'json:$.release' } };
  assert.equal((await ends(inputs)).why, '');
  fleet.spec = { ...fleet.spec, liveCheck: { path: '/', port: 1, timeout: 60, via: 'ssm' } };
  assert.equal((await ends(inputs)).why, '');
  assert.equal((await ends({ ...all, 'release-from': 'json:$.version', url: '' })).why, '');
  assert.deepEqual(
    fleet.commands.map(({ spec }) => [spec.liveCheck.via, spec.liveCheck.release]),
    [
      ['ssm', 'json:$.release'],
      ['ssm', undefined],
      ['ssm', 'json:$.version'],
    ],
  );
});

test('a release that is not in service is wrong on all, of which a sentence names five', async () => {
  const { why } = await ends({ machines: all.machines, release: 'r3' });
  assert.match(why, /20 of 20 machines \(i-1, i-2, i-3, i-4, i-5 and 15 more\): .*, not r3; r2 20 times \(release\)$/);
});

test('a result lists a hundred machines at the most, and counts all', () => {
  const said = Array.from({ length: 150 }, (_, n) => ({ machine: `i-${n}`, word: 'no data' as const, why: 'gone' }));
  const { asked, good, failures, machines = {} } = machinesVerdict(name, said, '');
  assert.deepEqual([asked, good, failures], [150, 0, { 'no data': 150 }]);
  assert.deepEqual([Object.keys(machines).length, machines['i-99']], [100, 'no data: gone']);
});

const down = {
  state: 'failed',
  word: 'no connection',
  detail: 'nothing answers at http://10.0.0.7:8080/healthz',
} as const;
const broken = { state: 'failed', word: 'wrong status', detail: '/healthz answers 500' } as const;

const rows: readonly (readonly [what: string, mate: Mate, word: string, says: RegExp])[] = [
  ['whose app is down', { trouble: down }, 'no connection', /1 of 20 machines \(i-7\): nothing answers at/],
  ['whose app fails', { trouble: broken }, 'wrong status', /1 of 20 machines \(i-7\): \/healthz answers 500/],
  [
    'that prints anything',
    { trouble: { state: 'failed', detail: `x\u001b[0m\r::error::${'y'.repeat(9999)}` } },
    'no data',
    /1 of 20 machines \(i-7\): x\\x1b\[0m\\x0d::error::y{300,400}… \(no data\)$/,
  ],
  ['without an agent', { mute: 'offline' }, 'no data', /its agent of Systems Manager is not online/],
  ['that no command reaches', { mute: 'lost' }, 'no data', /the command did not reach it/],
  ['that hangs', { mute: 'hung' }, 'no data', /it was asked, but no answer came back/],
];
for (const [what, mate, word, says] of rows) {
  test(`a machine ${what}: ${word} once it was asked often enough, and good when it comes up before`, async () => {
    fleet.mates.set('i-7', mate);
    const course = { ...all, 'max-attempts': '4', consecutive: '1', timeout: '40s' };
    const { why } = await ends(course);
    assert.match(why, says);
    assert.ok(why.endsWith(`(${word})`), why);
    const again = fleet.commands.slice(1).flatMap(({ machines }) => machines);
    assert.ok(again.every((id) => id === 'i-7') && again.length < 4, 'those that were good are left alone');
    internet.later(3, () => fleet.mates.set('i-7', {}));
    if (mate.mute !== 'hung') assert.equal((await ends(course)).why, '');
  });
}

test('a wrong release is told though another machine hangs, and though more fail otherwise', async () => {
  fleet.mates.set('i-1', { trouble: down }).set('i-2', { trouble: down }).set('i-3', { mute: 'hung' });
  fleet.mates.set('i-7', { release: 'r1' });
  const { why, seconds } = await ends(all);
  assert.match(
    why,
    /1 of 20 machines \(i-7\): .*; r2 16 times, r1 once; no connection 2 times; no data 1 times \(release\)$/,
  );
  assert.ok(seconds < 10, `${seconds} s`);
});

test('what the role may not do is named by its action, and takes only the machines', async () => {
  for (const action of ['ssm:GetParametersByPath', 'autoscaling:DescribeAutoScalingGroups', 'ssm:SendCommand']) {
    fleet.lacks.clear();
    fleet.lacks.add(action);
    const { why, outputs } = await ends(all);
    assert.ok(why.includes(`grant ${action} to the role (no data)`), why);
    assert.deepEqual([outputs.get('passed'), outputs.get('failed')], ['1', '1']);
    const passing = await ends({ ...all, 'no-data': 'pass' });
    assert.equal(passing.why, '');
    assert.ok(passing.log.some((line) => line.startsWith('warning: ') && line.includes(`grant ${action}`)));
  }
});

test('AWS that is busy is asked again; what is not there is no data', async () => {
  fleet.busy.add('ssm:GetParametersByPath').add('ssm:SendCommand');
  internet.later(5, () => fleet.busy.clear());
  assert.equal((await ends(all)).why, '');
  fleet.busy.add('ssm:SendCommand');
  assert.match((await ends({ ...all, 'max-attempts': '3' })).why, /Rate exceeded \(no data\)$/);
  fleet.busy.clear();
  fleet.mates.clear();
  assert.match(
    (await ends({ ...all, 'max-attempts': '3' })).why,
    /no machine of orders\.production\.r2\.2 is in service \(no data\)$/,
  );
  fleet.spec = undefined;
  assert.match((await ends(all)).why, /: nothing of orders was released \(no data\)$/);
});

test('what AWS refuses altogether ends it before anything is asked', async () => {
  fleet.find = async () => {
    throw wrong('no AWS credentials');
  };
  const { why } = await ends(all);
  assert.deepEqual([why, internet.questions.length, internet.closed], ['no AWS credentials', 0, true]);
});

test('a fleet is named by app and environment', async () => {
  for (const machines of ['orders', 'orders/', 'a/b/c', 'orders/Production', 'orders.production']) {
    await assert.rejects(smoke(internet, { url, machines }), /machines: "/);
  }
  await assert.rejects(smoke(internet, {}), /url, spec or machines is required/);
  const path = await ends({ ...all, 'release-from': 'json:$.a[', spec: 'smoke.yml' });
  assert.match(path.why, /^invalid inputs: release-from: "\$\.a\[" is no JSON path/);
});
