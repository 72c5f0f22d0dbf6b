// CloudWatch Logs as AWS has it, and what a smoke test reads of AWS while it watches; told in metrics.test.ts, whose cloud it is.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { CloudWatchClient, PutCompositeAlarmCommand, SetAlarmStateCommand } from '@aws-sdk/client-cloudwatch';
import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  CreateLogStreamCommand,
  FilterLogEventsCommand,
  type FilterLogEventsCommandInput,
  PutLogEventsCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import { DescribeTargetGroupsCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import { connectWatcher } from '../../actions/adapters/aws/watcher/connect.ts';
import { Denied } from '../../actions/ports/rollout.ts';
import { runAsRunner } from '../frame/runner.ts';
import { actionOf } from '../readme/asked.ts';
import { watchActions } from '../readme/policy.ts';
import { type balancerWorld, get, until } from './balancer-world.ts';

type World = Awaited<ReturnType<typeof balancerWorld>>;

const JSON_500 =
  '{"status": 500, "level": "ERROR", "took": 12.5, "user": {"id": null}, "tags": ["a", "slow"], "ok": false}';
const JSON_200 = '{"status": 200, "level": "INFO", "took": 3, "ok": true}';
const ACCESS = '127.0.0.1 - frank [10/Oct/2000:13:25:15 -0700] "GET /index.html HTTP/1.0" 404 1534';
const ERROR = '[ERROR 400] BAD REQUEST';
const WARN = '[WARN] slow: UNAUTHORIZED';

/** By AWS' examples: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html */
const patterns: readonly (readonly [pattern: string, finds: readonly string[]])[] = [
  ['', [JSON_500, JSON_200, ACCESS, ERROR, WARN]],
  ['ERROR', [JSON_500, ERROR]],
  ['error', []],
  ['ERROR BAD', [ERROR]],
  ['?ERROR ?WARN', [JSON_500, ERROR, WARN]],
  ['ERROR -BAD', [JSON_500]],
  ['-ERROR -status', [ACCESS, WARN]],
  ['?WARN ERROR', [JSON_500, ERROR]], // "?" counts alone only
  ['"BAD REQUEST"', [ERROR]],
  ['"REQUEST BAD"', []],
  ['%AUTHORIZED%', [WARN]],
  ['%\\[(ERROR|WARN%', []],
  ['%ERR.R [45]\\d+%', [ERROR]],
  ['{ $.status = 500 }', [JSON_500]],
  ['{ $.status >= 200 }', [JSON_500, JSON_200]],
  ['{ $.status != 200 }', [JSON_500]],
  ['{ $.level = "ERR*" }', [JSON_500]],
  ['{ $.level = %^ERR% }', [JSON_500]],
  ['{ $.took > 12.4 && $.level = ERROR }', [JSON_500]],
  ['{ ($.status = 200 || $.status = 500) && $.ok IS FALSE }', [JSON_500]],
  ['{ $.user.id IS NULL }', [JSON_500]],
  ['{ $.user NOT EXISTS }', [JSON_200]],
  ['{ $.tags[1] = "slow" }', [JSON_500]],
  ['{ $.tags[*] = "a" }', [JSON_500]],
  ['{ $.none != 1 }', []],
  ['[ip, id, user, time, request, status_code = 4*, bytes]', [ACCESS]],
  ['[ip, id, user, time, request = "GET *", status_code = 404, bytes > 1000]', [ACCESS]],
  ['[ip, ..., bytes > 2000]', []],
  ['[..., status_code = 404 || status_code = 410, bytes]', [ACCESS]],
  ['[w1 = %WARN%, ...]', [WARN]],
];

export function tellOfWatching(given: () => World): void {
  const logs = () => new CloudWatchLogsClient(given().client);
  const targetGroup = async () => {
    const { TargetGroups } = await given().elb.send(new DescribeTargetGroupsCommand({ Names: ['measured'] }));
    return String(TargetGroups?.[0]?.TargetGroupArn);
  };
  const group = '/acme/orders';

  async function put(lines: readonly { readonly at: number; readonly line: string }[], stream = 'web-1') {
    const client = logs();
    const known = (error: Error) => assert.equal(error.name, 'ResourceAlreadyExistsException');
    await client.send(new CreateLogGroupCommand({ logGroupName: group })).catch(known);
    await client.send(new CreateLogStreamCommand({ logGroupName: group, logStreamName: stream })).catch(known);
    const logEvents = lines.map(({ at, line }) => ({ timestamp: Math.floor(at), message: line }));
    await client.send(new PutLogEventsCommand({ logGroupName: group, logStreamName: stream, logEvents }));
  }
  const filter = (input: Partial<FilterLogEventsCommandInput>) =>
    logs().send(new FilterLogEventsCommand({ logGroupName: group, ...input }));
  const began = Date.now();
  const at = (seconds: number) => began + seconds * 1000;

  test('a filter pattern finds the lines that AWS says', async () => {
    await put([JSON_500, JSON_200, ACCESS, ERROR, WARN].map((line, index) => ({ at: at(-7200 + index), line })));
    for (const [filterPattern, finds] of patterns) {
      const asked = filter({ filterPattern, endTime: at(-7000) });
      if (filterPattern.includes('(ERROR')) {
        await assert.rejects(asked, { name: 'InvalidParameterException' }, 'parentheses are not supported');
      } else {
        assert.deepEqual(
          (await asked).events?.map(({ message }) => message),
          finds,
          filterPattern,
        );
      }
    }
    for (const bad of [
      'ERROR:',
      '{ $.status = }',
      '{ $.status 500 }',
      '{ $.a = 1',
      '[a, b',
      '[..., a, ...]',
      '"open',
      '%a!%',
    ]) {
      await assert.rejects(filter({ filterPattern: bad }), { name: 'InvalidParameterException' }, bad);
    }
    await assert.rejects(filter({ logGroupName: 'none' }), { name: 'ResourceNotFoundException' });
  });

  test('a page may be empty and there be more, in either direction, over all streams', async () => {
    const lines = Array.from({ length: 250 }, (_, n) => ({
      at: at(-3000 + n),
      line: n === 240 ? 'LAST' : `line ${n}`,
    }));
    await put(lines.filter((_, n) => n % 2 === 0));
    await put(
      lines.filter((_, n) => n % 2 === 1),
      'web-2',
    );
    const window = { startTime: at(-3000), endTime: at(-2000) };
    const first = await filter({ ...window, filterPattern: 'LAST' });
    assert.deepEqual([first.events, first.searchedLogStreams], [[], []]);
    assert.ok(first.nextToken);
    const names = (await filter(window)).events?.slice(0, 3).map(({ logStreamName }) => logStreamName);
    assert.deepEqual(names, ['web-1', 'web-2', 'web-1']);
    const latest = await filter({ ...window, startFromHead: false, limit: 1 });
    assert.equal(latest.events?.[0]?.message, 'line 249');
    await assert.rejects(filter({ ...window, nextToken: 'x' }), { name: 'InvalidParameterException' });
  });

  test('a watch reads all pages, the last lines and whether there was anything', async () => {
    Object.assign(process.env, given().cloud.env);
    const watcher = connectWatcher();
    const [from, to] = [at(-3000) / 1000, at(-2000) / 1000];
    const found = await watcher.lines({ group, pattern: 'line' }, from, to);
    assert.deepEqual(found.lines, { count: 249, of: 1000 });
    assert.deepEqual(
      found.last,
      [245, 246, 247, 248, 249].map((n) => `line ${n}`),
    );
    assert.deepEqual(await watcher.lines({ group, pattern: 'NONE' }, from, to), {
      lines: { count: 0, of: 1000 },
      last: [],
      any: true,
    });
    assert.equal((await watcher.lines({ group, pattern: 'NONE' }, to, to + 1)).any, false);
    await assert.rejects(
      watcher.lines({ group: 'none', pattern: 'a' }, from, to),
      new Denied('there is no log group none in this region'),
    );
    await assert.rejects(
      watcher.lines({ group, pattern: 'ERROR:' }, from, to),
      /reading the log group \/acme\/orders for ERROR:: .*Invalid character\(s\) in term 'ERROR:'.*; correct the input logs/,
    );
  });

  test('a watch reads alarms of every type, and the 5xx of a balancer', async () => {
    const cloudWatch = new CloudWatchClient(given().client);
    await cloudWatch.send(new PutCompositeAlarmCommand({ AlarmName: 'both', AlarmRule: 'ALARM(m)' }));
    await cloudWatch.send(new SetAlarmStateCommand({ AlarmName: 'both', StateValue: 'ALARM', StateReason: 'a drill' }));
    const watcher = connectWatcher();
    const [both, none] = await watcher.alarms(['both', 'none']);
    assert.deepEqual([both?.state, both?.reason, none?.missing], ['ALARM', 'a drill', true]);
    const now = Date.now() / 1000;
    const before = await watcher.answered('orders', now - 3600, now + 60);
    for (let n = 0; n < 3; n++) await get(given().url());
    await until('they are told of', async () => {
      const { requests } = await watcher.answered('orders', now - 3600, now + 120);
      return requests >= before.requests + 3;
    });
    assert.ok(before.targets >= 1 && (before.own ?? 0) >= 1, JSON.stringify(before));
    const { balancerArn } = given();
    const group = await targetGroup();
    const whole = await watcher.answered(balancerArn, now - 3600, now + 60);
    assert.deepEqual(whole, await watcher.answered('orders', now - 3600, now + 60));
    const { own: _, ...part } = whole;
    assert.deepEqual(await watcher.answered(group, now - 3600, now + 60), part);
    await assert.rejects(
      watcher.answered(group.replace(/.$/, group.endsWith('0') ? '1' : '0'), now - 60, now),
      /^Error: there is no targetgroup\/[\w/-]+ in this region$/,
    );
    await assert.rejects(
      watcher.answered('none', now - 60, now),
      new Denied('there is no load balancer none in this region'),
    );
    await given().network('packets');
    await assert.rejects(watcher.answered('packets', now - 60, now), /packets is no Application Load Balancer/);
  });

  test('the action watches: a sign ends it, and what it may not read is named', async () => {
    const { cloud, url } = given();
    const soon = Date.now();
    await put(
      Array.from({ length: 300 }, (_, n) => ({
        at: soon + n * 100,
        line: `GET /orders 500 took ${n}::error::\u001b[31m`,
      })),
    );
    await cloud.control('POST', 'deny', { actions: ['cloudwatch:DescribeAlarms'] });
    const inputs = { url: url(), watch: '20s', alarms: '5xx', logs: `${group}: " 500 "`, balancer: 'orders' };
    const arn = await targetGroup();
    const earlier = (await cloud.control('GET', 'requests')).length;
    await connectWatcher().answered(arn, 0, 60);
    const program = [join(import.meta.dirname, '../../dist/smoke-test/index.js')];
    const { code, log, outputs, summary } = await runAsRunner(program, { inputs, env: cloud.env });
    const asked: Parameters<typeof actionOf>[0][] = (await cloud.control('GET', 'requests')).slice(earlier);
    assert.deepEqual([...new Set(asked.map(actionOf))].toSorted(), watchActions.toSorted());
    await cloud.control('POST', 'deny', { actions: [] });
    assert.equal(code, 1, log);
    assert.match(
      log,
      /^::warning title=No data::alarm 5xx can't be watched: .*grant cloudwatch:DescribeAlarms to the role$/m,
    );
    assert.match(
      log,
      /^::error::after \d+s of watching: log \/acme\/orders for " 500 ": \d+ lines in \d+s, .*; the last: GET \/orders 500 took \d+::error::\\x1b\[31m(; and balancer orders)?$/m,
    );
    assert.equal(outputs['outcome'], 'failed');
    const { watched } = JSON.parse(outputs['result'] ?? '');
    assert.deepEqual(
      watched.map(({ finding }: { finding: { kind: string } }) => finding.kind),
      // The balancer's figures come once a minute: whether they tell of its 5xx already is up to the second.
      ['fine', 'no data', 'sign', /; and balancer orders$/m.test(log) ? 'sign' : 'no data'],
    );
    assert.match(summary, /❌ Watched for/);
  });
}
