// Parameter Store: one winner, exact versions, AWS' limits, and reads that lag on demand. Leases and verdicts rest on it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { SSM } from '@aws-sdk/client-ssm';
import { type Cloud, startCloud } from '../../dev/cloud/cloud.ts';
import { until } from './autoscaling-world.ts';

/** Seconds by which reads lag: the new value has to be written, and the old one read, within them. */
const LAG = 2;
let cloud: Cloud;
let ssm: SSM;
before(async () => {
  cloud = await startCloud({ docker: false, rates: false, scale: 10 });
  const credentials = {
    accessKeyId: cloud.env.AWS_ACCESS_KEY_ID as string,
    secretAccessKey: cloud.env.AWS_SECRET_ACCESS_KEY as string,
  };
  ssm = new SSM({ endpoint: cloud.endpoint, region: 'eu-west-1', credentials, maxAttempts: 1 });
});
after(() => cloud.close());

const put = (Name: string, Value = 'x', more: object = {}) =>
  ssm.putParameter({ Name, Value, Type: 'String', ...more });

test('of 20 writers that create the same parameter at once exactly one wins', async () => {
  for (const lease of [1, 2, 3]) {
    const name = `/immutable/orders/production/lease/${lease}`;
    const tries = await Promise.allSettled(Array.from({ length: 20 }, (_, writer) => put(name, `writer ${writer}`)));
    const refused = tries.flatMap((each) => (each.status === 'rejected' ? [each.reason.name] : []));
    assert.deepEqual(refused, Array(19).fill('ParameterAlreadyExists'));
    const winner = tries.findIndex((each) => each.status === 'fulfilled');
    assert.equal((await ssm.getParameter({ Name: name })).Parameter?.Value, `writer ${winner}`);
  }
});

test('overwriting counts versions and dates them by the clock, to the millisecond', async () => {
  const began = Date.now();
  await put('/immutable/orders/beat/1', '1');
  assert.equal((await put('/immutable/orders/beat/1', '2', { Overwrite: true })).Version, 2);
  const { Parameter } = await ssm.getParameter({ Name: '/immutable/orders/beat/1' });
  assert.equal(Parameter?.Version, 2);
  const modified = Parameter?.LastModifiedDate?.getTime() ?? 0;
  assert.ok(modified >= began && modified <= Date.now(), `${modified} lies between ${began} and now`);
});

test('a deleted name is not to be had for half a minute; it may be overwritten, and another is', async () => {
  const Name = '/immutable/orders/review-x/lease/1';
  await put(Name);
  await ssm.deleteParameter({ Name });
  await assert.rejects(put(Name), { name: 'ParameterAlreadyExists' });
  await assert.rejects(ssm.getParameter({ Name }), { name: 'ParameterNotFound' });
  await put('/immutable/orders/review-x/lease/2');
  await until('it is to be had again', async () =>
    put(Name).then(
      () => true,
      () => false,
    ),
  );
  await ssm.deleteParameters({ Names: [Name] });
  await put(Name, 'y', { Overwrite: true });
});

test('a tree is read page by page, flat or recursively', async () => {
  const names = Array.from({ length: 23 }, (_, n) => `/tree/a/${n}`);
  for (const name of names) await put(name);
  await put('/tree/direct');
  const read = async (Path: string, Recursive: boolean) => {
    const found: string[] = [];
    let NextToken: string | undefined;
    do {
      const page = await ssm.getParametersByPath({ Path, Recursive, ...(NextToken && { NextToken }) });
      found.push(...(page.Parameters ?? []).map((each) => each.Name as string));
      NextToken = page.NextToken;
    } while (NextToken);
    return found.sort();
  };
  assert.deepEqual(await read('/tree', true), [...names, '/tree/direct'].sort());
  assert.deepEqual(await read('/tree', false), ['/tree/direct']);
  const removed = await ssm.deleteParameters({ Names: ['/tree/a/0', '/tree/none'] });
  assert.deepEqual([removed.DeletedParameters, removed.InvalidParameters], [['/tree/a/0'], ['/tree/none']]);
  assert.equal((await read('/tree/a', true)).length, 22);
});

test('sizes, tiers and names are checked', async () => {
  // "4 KB": by bytes.
  await assert.rejects(put('/size/umlauts', 'ü'.repeat(2049)), { name: 'ValidationException', message: /4096/ });
  await assert.rejects(put('/size/standard', 'x'.repeat(4097)), { name: 'ValidationException', message: /4096/ });
  assert.equal((await put('/size/advanced', 'x'.repeat(8192), { Tier: 'Advanced' })).Tier, 'Advanced');
  await assert.rejects(put('/size/more', 'x'.repeat(8193), { Tier: 'Advanced' }), { name: 'ValidationException' });
  await assert.rejects(put('/size/advanced', 'x', { Tier: 'Standard', Overwrite: true }), {
    name: 'ValidationException',
  });
  assert.equal((await put('/size/clever', 'x'.repeat(5000), { Tier: 'Intelligent-Tiering' })).Tier, 'Advanced');
  for (const name of ['a b', 'no/slash', '/ends/', '/feature#1']) {
    await assert.rejects(put(name), { name: 'ValidationException' }, name);
  }
  await assert.rejects(put(`/${'deep/'.repeat(15)}end`), { name: 'HierarchyLevelLimitExceededException' });
});

for (const value of [
  '{{x}}',
  '{"why":"docker {{.Server.Version}} failed"}',
  'a {{\n}} b',
  '{{ssm:/orders/name}}',
  '{{{}}',
]) {
  test(`a value that is wrapped in double brackets is refused: ${JSON.stringify(value)}`, async () => {
    await assert.rejects(put('/value/nested', value), {
      name: 'ValidationException',
      message: 'Parameter value can\'t nest another parameter. Do not use "{{}}" in the value.',
    });
  });
}

test('a value of single brackets is stored as it is', async () => {
  for (const [n, value] of ['{ {x} }', '{{', '}}', '{"a":{"b":1}}', '}} {{'].entries()) {
    await put(`/value/single/${n}`, value);
    assert.equal((await ssm.getParameter({ Name: `/value/single/${n}` })).Parameter?.Value, value);
  }
});

test('a secret is answered in clear only to those who ask for it decrypted', async () => {
  await ssm.putParameter({ Name: '/orders/secret', Value: 'postgres://s3cret', Type: 'SecureString' });
  assert.notEqual((await ssm.getParameter({ Name: '/orders/secret' })).Parameter?.Value, 'postgres://s3cret');
  const clear = await ssm.getParameter({ Name: '/orders/secret', WithDecryption: true });
  assert.equal(clear.Parameter?.Value, 'postgres://s3cret');
});

test("what AWS publishes is there, has no account in its ARN, and is nobody else's to write", async () => {
  const Name = '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64';
  const { Parameter } = await ssm.getParameter({ Name });
  assert.equal(Parameter?.ARN, `arn:aws:ssm:eu-west-1::parameter${Name}`);
  assert.match(Parameter?.Value ?? '', /^ami-[0-9a-f]{17}$/);
  await assert.rejects(put('/aws/service/mine'), { name: 'AccessDeniedException' });
  await put('/orders/mine');
  const own = (await ssm.getParameter({ Name: '/orders/mine' })).Parameter?.ARN;
  assert.equal(own, 'arn:aws:ssm:eu-west-1:123456789012:parameter/orders/mine');
});

test('reads lag behind on demand, writes never', async () => {
  await put('/lag/value', 'old');
  const written = Date.now();
  await until('the old value is old enough', async () => Date.now() - written > LAG * 1000 + 100);
  await put('/lag/value', 'new', { Overwrite: true });
  await put('/lag/created', 'new');
  const value = async () => (await ssm.getParameter({ Name: '/lag/value' })).Parameter?.Value;
  await cloud.control('POST', 'ssm/stale', { seconds: LAG });
  assert.equal(await value(), 'old');
  await assert.rejects(ssm.getParameter({ Name: '/lag/created' }), { name: 'ParameterNotFound' });
  await assert.rejects(put('/lag/created'), { name: 'ParameterAlreadyExists' });
  await until('it catches up', async () => (await value()) === 'new');
  await cloud.control('POST', 'ssm/stale', { seconds: 3600, reads: 1 });
  await assert.rejects(value(), { name: 'ParameterNotFound' });
  assert.equal(await value(), 'new');
});
