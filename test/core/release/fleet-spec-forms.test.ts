// Names, regions and ports in many forms, and how many problems one message tells.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fleetOf } from './sample.ts';

const web = (service: unknown) => ({ services: { web: service }, 'instance-profile': 'orders' });

for (const name of [
  'constructor',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  '__proto',
  'prototype',
]) {
  test(`a name that every record of JavaScript has, or nearly, is one like any other: ${name}`, () => {
    const service = name.toLowerCase().replaceAll('_', '');
    const { services } = fleetOf({
      'instance-profile': 'orders',
      services: { web: { environment: { [name]: 'a' } }, db: { secrets: { [name]: 'ssm:/b' } }, [service]: {} },
    });
    assert.deepEqual([services['web']?.environment, services['db']?.secrets], [{ [name]: 'a' }, { [name]: 'ssm:/b' }]);
    assert.ok(Object.hasOwn(services, service));
    assert.throws(
      () => fleetOf({ [name]: 1 }),
      new RegExp(`^Error: unknown key "${name}" at the top; it takes account`),
    );
  });
}

test('variables may have dots and dashes, as images have them that are set up by variables', () => {
  const environment = { 'discovery.type': 'single-node', 'xpack.security.enabled': false, 'a-b': '1', _: '' };
  const secrets = { 'bootstrap.password': 'ssm:/elastic' };
  const { services } = fleetOf(web({ environment, secrets }));
  assert.deepEqual(services['web']?.environment, { ...environment, 'xpack.security.enabled': 'false' });
  assert.deepEqual(services['web']?.secrets, secrets);
});

test('keys x-… at the top are there for anchors, and those that are nearly so are not', () => {
  const plain = fleetOf();
  assert.deepEqual(fleetOf({ 'x-common': { a: [1] }, 'x-': null, 'x-\0': 1 }), plain);
  for (const key of ['X-common', 'x_common', 'x', '-x-'])
    assert.throws(() => fleetOf({ [key]: 1 }), /^Error: unknown key/);
  assert.throws(() => fleetOf(web({ 'x-a': 1 })), /^Error: unknown key "x-a" in services\.web/);
});

/** Regions of each partition: https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html and botocore's partitions.json. */
for (const region of [
  ...['us-east-1', 'eu-central-2', 'ap-southeast-7', 'me-central-1', 'il-central-1', 'mx-central-1', 'cn-northwest-1'],
  ...['us-gov-west-1', 'us-iso-east-1', 'us-isob-east-1', 'eu-isoe-west-1', 'us-isof-south-1', 'eusc-de-east-1'],
]) {
  test(`a region: ${region}`, () => assert.equal(fleetOf({ region }).region, region));
}
for (const region of [
  'Ireland',
  'eu-west',
  'eu-west-1a',
  'EU-WEST-1',
  'eu-west-1 ',
  'euw1',
  'eu_west_1',
  '',
  null,
  1,
]) {
  test(`no region: ${JSON.stringify(region)}`, () =>
    assert.throws(() => fleetOf({ region }), /^Error: region: .*not a region such as eu-west-1$/));
}

const form = 'is not a port such as "8080:8080": the machine\'s, then the container\'s';
const ports: readonly (readonly [port: unknown, said: string])[] = [
  [
    '127.0.0.1:80:80',
    '"127.0.0.1:80:80" names an address, and ports are published on the machine\'s own; write "80:80"',
  ],
  [
    '0.0.0.0:8080:80/udp',
    '"0.0.0.0:8080:80/udp" names an address, and ports are published on the machine\'s own; write "8080:80/udp"',
  ],
  ['[::1]:80:80', '"[::1]:80:80" names an address, and ports are published on the machine\'s own; write "80:80"'],
  ['127.0.0.1::80', `"127.0.0.1::80" ${form}`],
  ['3000-3005:3000-3005', '"3000-3005:3000-3005" is a range; write each port by itself, such as "3000:3000"'],
  ['3000-3005', '"3000-3005" is a range; write each port by itself, such as "3000:3000"'],
  ['3000-3005:80', '"3000-3005:80" is a range; write each port by itself, such as "3000:3000"'],
  [
    '127.0.0.1:5000-5010:5000-5010',
    '"127.0.0.1:5000-5010:5000-5010" is a range; write each port by itself, such as "5000:5000"',
  ],
  ['80', '"80" says one port; write the machine\'s and the container\'s, such as "80:80"'],
  [80, '"80" says one port; write the machine\'s and the container\'s, such as "80:80"'],
  ['80/udp', '"80/udp" says one port; write the machine\'s and the container\'s, such as "80:80/udp"'],
  ['8080:80/sctp', '"8080:80/sctp" is of no protocol that is published; write /tcp, /udp or neither'],
  ['8080:80/TCP', '"8080:80/TCP" is of no protocol that is published; write /tcp, /udp or neither'],
  ['80:80/udp/tcp', '"80:80/udp/tcp" is of no protocol that is published; write /tcp, /udp or neither'],
  ['80:80/', '"80:80/" is of no protocol that is published; write /tcp, /udp or neither'],
  ['080:80', '"080:80" has zeros in front; write "80:80"'],
  ['8080:00080/tcp', '"8080:00080/tcp" has zeros in front; write "8080:80/tcp"'],
  ['0:80', '"0:80" is out of range: ports are 1 to 65535'],
  ['80:65536', '"80:65536" is out of range: ports are 1 to 65535'],
  ['99999:99999', '"99999:99999" is out of range: ports are 1 to 65535'],
  ['${PORT}:80', '"${PORT}:80" has a variable, and none is filled in; write the numbers'],
  ['80: 80', `"80: 80" ${form}`],
  ['http:80', `"http:80" ${form}`],
  [':80', `":80" ${form}`],
  ['80:', `"80:" ${form}`],
  ['', `"" ${form}`],
  [{ target: 80, published: 8080 }, `{"target":80,"published":8080} ${form}`],
  [{ target: 80, published: 8080, name: 'x'.repeat(5000) }, `a map of keys ${form}`],
  [null, `is empty, not a port such as "8080:8080": the machine's, then the container's`],
  ['1'.repeat(5000), `"${'1'.repeat(100)}"… (5000 characters) ${form}`],
];
for (const [port, said] of ports) {
  test(`no port, in one sentence: ${JSON.stringify(port)?.slice(0, 60)}`, () =>
    assert.throws(() => fleetOf(web({ ports: [port] })), { message: `services.web.ports.0: ${said}` }));
}

test('of many problems the first ten are told, and of many unknown keys ten in one sentence', () => {
  const many = (count: number, name = 'zebra') =>
    Object.fromEntries(Array.from({ length: count }, (_, n) => [`${name}${n}`, 1]));
  const message = (over: Record<string, unknown>): string => {
    try {
      fleetOf(over);
    } catch (error) {
      return (error as Error).message;
    }
    return '';
  };
  assert.match(message(many(2)), /^unknown keys "zebra0" and "zebra1" at the top; it takes account, [^"]*drop$/);
  assert.match(
    message({ ...many(2), sise: 1 }),
    /^2 problems\n- unknown key "sise" .* size\?\n- unknown keys "zebra0" and "zebra1" at/,
  );
  assert.match(
    message(many(16_000)),
    /^unknown keys "zebra0", .*, "zebra9" and 15990 more at the top; it takes account/,
  );
  assert.match(
    message(web(many(16_000))),
    /^unknown keys "zebra0", .*"zebra9" and 15990 more in services\.web; it takes image/,
  );
  const values = message(web({ environment: many(3000, '1') }));
  assert.match(values, /^3000 problems\n(- services\.web\.environment\.1\d+: .*\n){10}- and 2990 more$/);
  const long = message({
    ['k'.repeat(60_000)]: 1,
    region: 'r'.repeat(60_000),
    bake: '1'.repeat(60_000),
    ...many(12, 's'.repeat(60_000)),
  });
  assert.ok(long.length < 4000, `${long.length}`);
});

const arn = (rest: string, partition = 'aws') => `arn:${partition}:${rest}`;
const here = 'eu-west-1:111122223333';
for (const [over, wanted] of [
  [{ 'instance-profile': arn('iam::111122223333:instance-profile/orders') }, 'orders'],
  [{ 'instance-profile': arn('iam::111122223333:instance-profile/team/a/orders') }, 'orders'],
  [{ 'instance-profile': arn('iam::111122223333:instance-profile/orders', 'aws-us-gov') }, 'orders'],
  [{ 'instance-profile': 'orders' }, 'orders'],
  [{ alarms: [arn(`cloudwatch:${here}:alarm:orders 5xx: high`), 'plain'] }, ['orders 5xx: high', 'plain']],
  [
    { 'security-groups': [arn(`ec2:${here}:security-group/sg-0abc1234`), 'web', 'sg-1'] },
    ['sg-0abc1234', 'web', 'sg-1'],
  ],
  [{ subnets: [arn(`ec2:${here}:subnet/subnet-0a1b2c3d`)] }, ['subnet-0a1b2c3d']],
  [
    { 'target-groups': [arn(`elasticloadbalancing:${here}:targetgroup/a/1`)] },
    [arn(`elasticloadbalancing:${here}:targetgroup/a/1`)],
  ],
] as const) {
  test(`what is given by ARN is what the ARN names: ${JSON.stringify(over)}`, () => {
    const [key = ''] = Object.keys(over);
    assert.deepEqual((fleetOf(over) as Readonly<Record<string, unknown>>)[key], wanted);
  });
}

for (const [over, said] of [
  [
    { 'instance-profile': arn('iam::111122223333:role/orders') },
    /^instance-profile: "arn:.*" is the ARN of iam's role, not of an instance profile; give its name$/,
  ],
  [
    { 'instance-profile': 'arn:orders' },
    /^instance-profile: "arn:orders" is the ARN of nothing, not of an instance profile/,
  ],
  [{ 'instance-profile': ' orders' }, /^instance-profile: " orders" is no name of an instance profile$/],
  [{ alarms: [arn(`sns:${here}:orders`)] }, /^alarms\.0: "arn:.*" is the ARN of sns's orders, not of an alarm/],
  [
    { alarms: [arn('cloudwatch:us-east-1:111122223333:alarm:x')] },
    /^alarms: "arn:.*" is of the region us-east-1, and the fleet spec is for "eu-west-1"$/,
  ],
  [
    { 'security-groups': [arn(`ec2:${here}:vpc/vpc-1`)] },
    /^security-groups\.0: "arn:.*" is the ARN of ec2's vpc, not of a security group/,
  ],
  [
    { 'instance-profile': arn('iam::999999999999:instance-profile/orders') },
    /^instance-profile: "arn:.*" is of the account 999999999999, and the fleet spec is for "111122223333"$/,
  ],
  [
    { 'target-groups': [arn('elasticloadbalancing:us-east-1:111122223333:targetgroup/a/1')] },
    /^target-groups: "arn:.*" is of the region us-east-1/,
  ],
  [{ subnets: [arn(`ec2:${here}:vpc/vpc-1`)] }, /^subnets\.0: "arn:.*" is the ARN of ec2's vpc, not of a subnet/],
] as const) {
  test(`an ARN of something else, or of elsewhere, is refused: ${JSON.stringify(over)}`, () =>
    assert.throws(
      () => fleetOf(over),
      ({ message }: Error) => said.test(message),
    ));
}
