import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import {
  AutoScalingClient,
  CreateAutoScalingGroupCommand,
  DescribeAutoScalingGroupsCommand,
} from '@aws-sdk/client-auto-scaling';
import { CloudWatchClient, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import { DescribeSubnetsCommand, EC2Client } from '@aws-sdk/client-ec2';
import { GetParameterCommand, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { type Cloud, startCloud } from '../../dev/cloud/cloud.ts';

let cloud: Cloud;
before(async () => {
  cloud = await startCloud({ docker: false, rates: false });
});
after(() => cloud.close());
beforeEach(() => cloud.control('DELETE', 'faults'));

const settings = (accessKeyId = 'AKIAIOSFODNN7EXAMPLE') => ({
  endpoint: cloud.endpoint,
  region: 'eu-west-1',
  credentials: { accessKeyId, secretAccessKey: 'x' },
  maxAttempts: 1,
});
const ssm = (accessKey?: string) => new SSMClient(settings(accessKey));
const put = (Name: string, Value = 'v', more = {}) => new PutParameterCommand({ Name, Value, Type: 'String', ...more });
const value = async (Name: string) => (await ssm().send(new GetParameterCommand({ Name }))).Parameter?.Value;
const named = (name: string) => (error: Error) => error.name === name;
const fault = (body: object) => cloud.control('POST', 'faults', body);

test('the journal knows who asked what, in order, without secrets', async () => {
  const since = (await cloud.control('GET', 'requests')).length;
  await ssm('AKIAJOURNAL').send(put('/journal/secret', 'hunter2', { Type: 'SecureString' }));
  await ssm('AKIAJOURNAL').send(new GetParameterCommand({ Name: '/journal/secret' }));
  const entries = await cloud.control('GET', `requests?since=${since}&accessKey=AKIAJOURNAL&userAgent=aws-sdk-js`);
  assert.deepEqual(
    entries.map((entry: Record<string, unknown>) => [
      entry['service'],
      entry['operation'],
      entry['kind'],
      entry['status'],
    ]),
    [
      ['ssm', 'PutParameter', 'write', 200],
      ['ssm', 'GetParameter', 'read', 200],
    ],
  );
  assert.ok(entries[1].n > entries[0].n);
  assert.ok(!JSON.stringify(entries).includes('hunter2'));
});

test('throttling and errors have the code of the service, strike as often as asked and let the next through', async () => {
  const asks = {
    ThrottlingException: () => value('/none'),
    RequestLimitExceeded: () => new EC2Client(settings()).send(new DescribeSubnetsCommand({})),
    Throttling: () => new AutoScalingClient(settings()).send(new DescribeAutoScalingGroupsCommand({})),
  };
  for (const [code, ask] of Object.entries(asks)) {
    await fault({ do: 'throttle', times: 2 });
    await assert.rejects(ask(), named(code));
    await assert.rejects(ask(), named(code));
    await ask().catch((error) => assert.equal(error.name, 'ParameterNotFound'));
  }
  await fault({ do: 'error', code: 'ResourceContention', match: { service: 'autoscaling' } });
  await assert.rejects(asks.Throttling(), named('ResourceContentionFault'));
});

test('a fault meets the nth request that matches, of one client', async () => {
  const { id } = await fault({ do: 'throttle', match: { operation: 'PutParameter', accessKey: 'AKIANTH', nth: 2 } });
  await ssm('AKIAOTHER').send(put('/nth/0'));
  await ssm('AKIANTH').send(put('/nth/1'));
  await assert.rejects(ssm('AKIANTH').send(put('/nth/2')), named('ThrottlingException'));
  await ssm('AKIANTH').send(put('/nth/3'));
  const [rule] = (await cloud.control('GET', 'faults')).filter((each: { id: number }) => each.id === id);
  assert.deepEqual([rule.seen, rule.met], [3, 1]);
});

test('a lost answer was applied', async () => {
  await fault({ do: 'lose-answer', match: { operation: 'PutParameter' } });
  await assert.rejects(ssm().send(put('/lost', 'applied')), /socket hang up|ECONNRESET/);
  assert.equal(await value('/lost'), 'applied');
});

test('a held request is applied when it is let go', async () => {
  await fault({ do: 'hold', match: { operation: 'PutParameter' } });
  const sent = ssm().send(put('/held', 'later'));
  const [held] = await cloud.control('GET', 'held');
  assert.equal(held.parameters.Name, '/held');
  await assert.rejects(value('/held'), named('ParameterNotFound'));
  await cloud.control('POST', 'faults/release');
  await sent;
  assert.equal(await value('/held'), 'later');
});

test('a request held before it is applied never is when its client dies', async () => {
  await fault({ do: 'hold', match: { operation: 'PutParameter' } });
  const death = new AbortController();
  const sent = ssm().send(put('/dead', 'never'), { abortSignal: death.signal });
  await cloud.control('GET', 'held');
  death.abort();
  await assert.rejects(sent);
  while ((await cloud.control('GET', 'held?seconds=0')).length > 0) {}
  await cloud.control('POST', 'faults/release');
  await assert.rejects(value('/dead'), named('ParameterNotFound'));
});

test('a request whose answer is held was applied, and stays so when its client dies', async () => {
  await fault({ do: 'hold', after: true, match: { operation: 'PutParameter' } });
  const death = new AbortController();
  const sent = ssm().send(put('/after', 'applied'), { abortSignal: death.signal });
  await cloud.control('GET', 'held');
  assert.equal(await value('/after'), 'applied');
  death.abort();
  await assert.rejects(sent);
});

test('a stale read answers as it was; latency is waited for', async () => {
  await ssm().send(put('/stale', 'old'));
  assert.equal(await value('/stale'), 'old');
  await fault({ do: 'stale', seconds: 0.2, match: { operation: 'GetParameter' } });
  await fault({ do: 'latency', seconds: 0.3, match: { operation: 'PutParameter' } });
  const start = performance.now();
  await ssm().send(put('/stale', 'new', { Overwrite: true }));
  assert.ok(performance.now() - start >= 300);
  assert.equal(await value('/stale'), 'old');
  const deadline = Date.now() + 5000;
  while ((await value('/stale')) === 'old' && Date.now() < deadline) {}
  assert.equal(await value('/stale'), 'new');
});

test('a denied action is refused in the words of IAM and of the service', async () => {
  await cloud.control('POST', 'deny', { actions: ['autoscaling:Create*', 'ec2:DescribeSubnets', 'ssm:PutParameter'] });
  const group = { AutoScalingGroupName: 'orders', MinSize: 0, MaxSize: 1 };
  await assert.rejects(
    new AutoScalingClient(settings()).send(new CreateAutoScalingGroupCommand(group)),
    (error: Error) =>
      error.name === 'AccessDenied' &&
      /^User: arn:aws:sts::123456789012:\S+ is not authorized to perform: autoscaling:CreateAutoScalingGroup on resource: arn:aws:autoscaling:eu-west-1:123456789012:autoScalingGroup:\*:autoScalingGroupName\/orders because/.test(
        error.message,
      ),
  );
  await assert.rejects(new EC2Client(settings()).send(new DescribeSubnetsCommand({})), named('UnauthorizedOperation'));
  await assert.rejects(ssm().send(put('/denied')), named('AccessDeniedException'));
  await cloud.control('POST', 'deny', { actions: [] });
  await ssm().send(put('/denied'));
});

test('what the service models do not allow is refused and noted', async () => {
  const groups = new AutoScalingClient(settings());
  const group = { AutoScalingGroupName: 'x'.repeat(256), MinSize: 0, MaxSize: 1 };
  const before = (await cloud.control('GET', 'violations')).length;
  await assert.rejects(groups.send(new CreateAutoScalingGroupCommand(group)), named('ValidationError'));
  await assert.rejects(
    groups.send(new CreateAutoScalingGroupCommand({ AutoScalingGroupName: 'x' } as never)),
    /MinSize/,
  );
  await assert.rejects(ssm().send(put('/wrong', 5 as never)), named('ValidationException'));
  await assert.rejects(ssm().send(put('/wrong', 'v', { Type: 'Secret' })), /'Secret', must be one of: String/);
  const form = await fetch(cloud.endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: 'AWS4-HMAC-SHA256 Credential=AKIAX/20260101/eu-west-1/autoscaling/aws4_request, Signature=x',
    },
    body: 'Action=DescribeAutoScalingGroups&Version=2011-01-01&MaxRecord=5',
  });
  assert.equal(form.status, 400);
  assert.match(await form.text(), /Unknown parameter &quot;MaxRecord&quot;|Unknown parameter "MaxRecord"/);
  assert.equal((await cloud.control('GET', 'violations')).length, before + 5);
});

test('what is right passes: no violation for nested lists, filters and every protocol', async () => {
  const before = (await cloud.control('GET', 'violations')).length;
  await new EC2Client(settings()).send(
    new DescribeSubnetsCommand({ Filters: [{ Name: 'tag:a', Values: ['b', 'c'] }] }),
  );
  await new AutoScalingClient(settings()).send(
    new DescribeAutoScalingGroupsCommand({ Filters: [{ Name: 'tag:a', Values: ['b'] }], MaxRecords: 5 }),
  );
  await new CloudWatchClient(settings()).send(new DescribeAlarmsCommand({ AlarmNames: ['a'] }));
  await ssm().send(put('/right', 'v', { Tags: [{ Key: 'a', Value: 'b' }] }));
  assert.equal((await cloud.control('GET', 'violations')).length, before);
});
