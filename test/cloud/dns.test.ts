// Route 53 and what its name servers answer: changes whole or not at all, PENDING until all have them, wildcards as RFC 4592 says.
import assert from 'node:assert/strict';
import { promises as dns } from 'node:dns';
import { after, before, test } from 'node:test';
import type { Change, ResourceRecordSet } from '@aws-sdk/client-route-53';
import { STS } from '@aws-sdk/client-sts';
import { until } from './autoscaling-world.ts';
import { change, record, startZone, type Zone } from './dns-world.ts';

let world: Zone;
let route53: Zone['route53'];
let zone: string;
let servers: readonly dns.Resolver[];
before(async () => {
  world = await startZone();
  ({ route53, zone } = world);
  servers = world.servers.map((address) => {
    const resolver = new dns.Resolver({ timeout: 2000, tries: 2 });
    resolver.setServers([address]);
    return resolver;
  });
  assert.equal(servers.length, 2);
});
after(() => world?.cloud.close());

const inSync = (id: string | undefined) => world.inSync(id);
const submit = (...changes: Change[]) => world.submit(...changes);
const list = async (more: object = {}) => route53.listResourceRecordSets({ HostedZoneId: zone, ...more });
const names = async () => ((await list()).ResourceRecordSets ?? []).map(({ Name, Type }) => `${Name} ${Type}`);

/** What each server says, or its code. */
const asked = (name: string, type: 'A' | 'TXT' | 'NS' | 'CNAME' = 'A') =>
  Promise.all(servers.map((server) => server.resolve(name, type).catch(({ code }) => code as string)));
const both = (answer: unknown) => [answer, answer];
const refused =
  (message: RegExp, name = 'InvalidChangeBatch') =>
  (error: Error) =>
    error.name === name && message.test(error.message);

test('a new zone has its name servers, which are addresses, and a SOA by which "none" is remembered for 15 minutes', async () => {
  const { ResourceRecordSets = [] } = await list();
  assert.deepEqual(
    ResourceRecordSets.map(({ Name, Type, TTL }) => [Name, Type, TTL]),
    [
      ['dev.example.com.', 'NS', 172_800],
      ['dev.example.com.', 'SOA', 900],
    ],
  );
  const addresses = ResourceRecordSets[0]?.ResourceRecords?.map(({ Value }) => Value?.replace(/\.$/, ''));
  assert.deepEqual((await servers[0]?.resolveNs('dev.example.com'))?.toSorted(), addresses?.toSorted());
  assert.equal((await servers[0]?.resolveSoa('dev.example.com'))?.minttl, 86_400);
  assert.deepEqual(await asked('www.example.org'), both('EREFUSED'));
});

test('a wildcard stands for names that are not there: a record at or below a name takes it out', async () => {
  assert.deepEqual(await asked('a.dev.example.com'), both('ENOTFOUND'));
  await world.make(
    record('*.dev.example.com', 'A', '192.0.2.1'),
    record('_immutable.g.dev.example.com', 'TXT', '"ours"'),
  );
  for (const name of ['a.dev.example.com', 'b.a.dev.example.com', 'A.DEV.example.com'])
    assert.deepEqual(await asked(name), both(['192.0.2.1']), name);
  // https://www.rfc-editor.org/rfc/rfc4592#section-2.2.2: g is there, without any record of its own.
  assert.deepEqual(await asked('g.dev.example.com'), both('ENODATA'));
  assert.deepEqual(await asked('h.g.dev.example.com'), both('ENOTFOUND'));
  assert.deepEqual(await asked('_immutable.g.dev.example.com', 'TXT'), both([['ours']]));
  assert.ok((await names()).includes('\\052.dev.example.com. A'));
});

test('a change is PENDING while one server has it and another has not, and INSYNC when all have', async () => {
  await world.cloud.control('POST', 'dns/reach', { servers: 1 });
  const made = await submit(change('CREATE', record('late.dev.example.com', 'CNAME', 'a.example.net')));
  assert.equal(made?.Status, 'PENDING');
  await until('the first server has it', async () => Array.isArray((await asked('late.dev.example.com', 'CNAME'))[0]));
  assert.deepEqual(
    await asked('late.dev.example.com', 'CNAME'),
    [['a.example.net'], 'ENODATA'],
    'the wildcard at the second',
  );
  assert.equal((await route53.getChange({ Id: made?.Id })).ChangeInfo?.Status, 'PENDING');
  await world.cloud.control('POST', 'dns/reach', { servers: 2 });
  await inSync(made?.Id);
  assert.deepEqual(await asked('late.dev.example.com', 'CNAME'), both(['a.example.net']));
  await assert.rejects(route53.getChange({ Id: 'C0' }), refused(/C0/, 'NoSuchChange'));
});

test('a batch is refused whole, with every reason', async () => {
  await world.make(record('x.dev.example.com', 'A', '192.0.2.2', '192.0.2.3'));
  const before = await names();
  const good = change('CREATE', record('y.dev.example.com', 'A', '192.0.2.4'));
  const bad: [Change, RegExp][] = [
    [
      change('CREATE', record('X.dev.example.com', 'A', '192.0.2.9')),
      /name='x\.dev\.example\.com\.', type='A'\] but it already exists\]$/,
    ],
    [change('DELETE', record('z.dev.example.com', 'A', '192.0.2.9')), /^\[Tried to delete .* but it was not found\]$/],
    [
      change('DELETE', record('x.dev.example.com', 'A', '192.0.2.2')),
      /but the values provided do not match the current values/,
    ],
    [change('DELETE', { ...record('x.dev.example.com', 'A', '192.0.2.2', '192.0.2.3'), TTL: 61 }), /do not match/],
    [
      change('UPSERT', record('x.example.com', 'A', '192.0.2.2')),
      /x\.example\.com\. is not permitted in zone dev\.example\.com\./,
    ],
    [change('CREATE', record('x.dev.example.com', 'CNAME', 'a.example.net')), /conflicts with other records/],
    [change('CREATE', record('dev.example.com', 'CNAME', 'a.example.net')), /not permitted at apex/],
    [change('UPSERT', record('w.dev.example.com', 'A', '192.0.2')), /ARRDATAIllegalIPv4Address/],
    [change('UPSERT', record('w.dev.example.com', 'TXT', 'bare')), /enclosed in quotation marks/],
  ];
  for (const [each, words] of bad) await assert.rejects(submit(good, each), refused(words), String(words));
  const [first, second] = [bad[1]?.[0], bad[2]?.[0]];
  assert.ok(first && second);
  await assert.rejects(submit(first, second), refused(/was not found, Tried to delete .* do not match/));
  const gone = change('DELETE', record('x.dev.example.com', 'A', '192.0.2.3', '192.0.2.2'));
  await assert.rejects(submit(gone, gone), refused(/was not found/));
  assert.deepEqual(await names(), before);
  assert.deepEqual(await asked('y.dev.example.com'), both(['192.0.2.1']), 'the wildcard still stands for it');
  const cname = change('CREATE', record('x.dev.example.com', 'CNAME', 'a.example.net'));
  await inSync((await submit(gone, cname))?.Id);
  assert.deepEqual(await asked('x.dev.example.com', 'CNAME'), both(['a.example.net']));
});

test('an alias is answered with what it leads to, which is in its own zone or a balancer', async () => {
  const balancer = await world.balancer();
  const to = (Name: string, DNSName: string, HostedZoneId = zone.replace('/hostedzone/', '')) => ({
    ...{ Name, Type: 'A' as const },
    AliasTarget: { HostedZoneId, DNSName, EvaluateTargetHealth: false },
  });
  const target = record('t.dev.example.com', 'A', '192.0.2.7');
  await world.make(
    ...[target, to('u.dev.example.com', 't.dev.example.com')],
    to('v.dev.example.com', `dualstack.${balancer.name}`, balancer.zone),
  );
  assert.deepEqual(await asked('u.dev.example.com'), both(['192.0.2.7']));
  assert.deepEqual(await asked('v.dev.example.com'), both([balancer.name]));
  const bad: [ResourceRecordSet, RegExp][] = [
    [to('w.dev.example.com', balancer.name), /^\[.* does not lie within the target zone, .* was not found\]$/],
    [to('w.dev.example.com', 'nobody.dev.example.com'), /^\[Tried .*, but that target was not found\]$/],
    [to('w.dev.example.com', '127.0.0.9', balancer.zone), /but that target was not found/],
    [
      to('w.dev.example.com', balancer.name, 'Z0'),
      /^\[Tried .*, but the alias target name does not lie within the target zone\]$/,
    ],
  ];
  for (const [each, words] of bad) await assert.rejects(submit(change('UPSERT', each)), refused(words), String(words));
});

test('a private zone of the same name is listed with the public one, which is answered as before', async () => {
  const { HostedZone } = await route53.createHostedZone({
    ...{ Name: 'dev.example.com', CallerReference: 'private' },
    HostedZoneConfig: { PrivateZone: true },
    VPC: { VPCRegion: 'eu-west-1', VPCId: 'vpc-1' },
  });
  const inside = {
    HostedZoneId: HostedZone?.Id,
    ChangeBatch: { Changes: [change('CREATE', record('t.dev.example.com', 'A', '10.0.0.1'))] },
  };
  await inSync((await route53.changeResourceRecordSets(inside)).ChangeInfo?.Id);
  const { HostedZones } = await route53.listHostedZonesByName({ DNSName: 'dev.example.com', MaxItems: 2 });
  assert.deepEqual(HostedZones?.map(({ Name, Config }) => [Name, Config?.PrivateZone]).toSorted(), [
    ['dev.example.com.', false],
    ['dev.example.com.', true],
  ]);
  assert.deepEqual(
    (await list({ HostedZoneId: HostedZone?.Id })).ResourceRecordSets?.map(({ Type }) => Type),
    ['NS', 'SOA', 'A'],
  );
  assert.deepEqual(await asked('t.dev.example.com'), both(['192.0.2.7']));
  await assert.rejects(route53.listResourceRecordSets({ HostedZoneId: 'Z0' }), refused(/Z0/, 'NoSuchHostedZone'));
});

test('a change that comes while the zone is being changed is refused', async () => {
  await world.cloud.control('POST', 'dns/pace', { seconds: 3600 });
  const upsert = (value: string) => submit(change('UPSERT', record('two.dev.example.com', 'A', value)));
  const [one, other] = [upsert('192.0.2.8'), upsert('192.0.2.9')];
  const words = refused(/still processing a prior request/, 'PriorRequestNotComplete');
  await assert.rejects(Promise.race([one, other]), words);
  await world.cloud.control('POST', 'dns/pace', { seconds: 0 });
  const ends = await Promise.allSettled([one, other]);
  assert.deepEqual(ends.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
  await upsert('192.0.2.8');
});

test('record sets and zones come page by page, by labels reversed', async () => {
  const all = await names();
  const seen: string[] = [];
  for (let from: object | undefined = {}; from !== undefined; ) {
    const page = await list({ MaxItems: 2, ...from });
    seen.push(...(page.ResourceRecordSets ?? []).map(({ Name, Type }) => `${Name} ${Type}`));
    from = page.IsTruncated
      ? { StartRecordName: page.NextRecordName, StartRecordType: page.NextRecordType }
      : undefined;
  }
  assert.deepEqual(seen, all);
  const place = (name: string) => all.findIndex((each) => each.startsWith(`${name}.dev`));
  assert.ok(place('_immutable.g') < place('t') && place('t') < place('x'), all.join());
  for (const Name of ['zz.example.com', 'example.org']) await route53.createHostedZone({ Name, CallerReference: Name });
  const found = await route53.listHostedZonesByName({ DNSName: 'e.example.com' });
  assert.deepEqual(
    found.HostedZones?.map(({ Name }) => Name),
    ['zz.example.com.', 'example.org.'],
    'what comes after the name too',
  );
  const one = await route53.listHostedZonesByName({ MaxItems: 2 });
  assert.deepEqual([one.HostedZones?.[1]?.Name, one.NextDNSName], ['dev.example.com.', 'zz.example.com.']);
});

test('a zone goes with its last record', async () => {
  await assert.rejects(route53.deleteHostedZone({ Id: zone }), refused(/resource records/, 'HostedZoneNotEmpty'));
  const made = await route53.createHostedZone({ Name: 'gone.test', CallerReference: 'gone' });
  await assert.rejects(route53.createHostedZone({ Name: 'a.test', CallerReference: 'gone' }), {
    name: 'HostedZoneAlreadyExists',
  });
  await inSync(made.ChangeInfo?.Id);
  assert.equal((await asked('gone.test', 'NS')).flat().length, 4);
  await inSync((await route53.deleteHostedZone({ Id: made.HostedZone?.Id })).ChangeInfo?.Id);
  assert.deepEqual(await asked('gone.test', 'NS'), both('EREFUSED'));
});

test('who asks too much in one account is throttled there, and nobody elsewhere', async () => {
  const settings = {
    endpoint: world.cloud.endpoint,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'AKIAX', secretAccessKey: 'x' },
  };
  const role = { RoleArn: 'arn:aws:iam::111122223333:role/dns', RoleSessionName: 'dns' };
  const { Credentials } = await new STS(settings).assumeRole(role);
  const busy = world.client(Credentials?.AccessKeyId ?? '');
  // The smallest bucket that costs no zone: 40, and 2 in an AWS second.
  const asks = Array.from({ length: 120 }, (_, n) => busy.createReusableDelegationSet({ CallerReference: `${n}` }));
  const said = (await Promise.allSettled(asks)).flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
  assert.ok(said.length > 0 && said.length <= 80, `${said.length} of 120 were throttled`);
  assert.deepEqual(
    new Set(said.map(({ name, message }) => `${name}: ${message}`)),
    new Set(['Throttling: Rate exceeded']),
  );
  assert.ok((await route53.getHostedZone({ Id: zone })).HostedZone);
});
