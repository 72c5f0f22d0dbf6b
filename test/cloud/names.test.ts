// Names asked for at their zone's own servers, and by a resolver that remembers what was not there.
import assert from 'node:assert/strict';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { authoritativeNames, explainedNames } from '../../actions/adapters/dns/connect.ts';
import { openAsker } from '../../actions/adapters/http/asker.ts';
import type { Answer, NoAnswer } from '../../actions/core/probe/answer.ts';
import type { Names } from '../../actions/ports/names.ts';
import { type Site, startSite } from '../../dev/site/site.ts';
import { runAsRunner } from '../frame/runner.ts';
import { until } from './autoscaling-world.ts';
import { change, record, startZone, type Zone } from './dns-world.ts';
import { type Resolver, startResolver } from './resolver.ts';

const program = join(import.meta.dirname, '../../dist/smoke-test/index.js');
const plain = dns.lookup;
const servers = dns.getServers();
let world: Zone;
let site: Site;
let machine: Resolver;

before(async () => {
  [world, site] = await Promise.all([startZone(), startSite()]);
  const [, last = ''] = world.servers;
  machine = await startResolver(last.replace(/\d+$/, '30'), last);
  dns.setServers([machine.address]);
  Object.assign(dns, { lookup });
  syncBuiltinESMExports();
});
after(async () => {
  Object.assign(dns, { lookup: plain });
  syncBuiltinESMExports();
  dns.setServers(servers);
  machine?.close();
  await Promise.all([world?.cloud.close(), site?.close()]);
});

/** getaddrinfo, by the resolver of this machine. */
function lookup(name: string, ...[, done]: [{ family: number }, (error: Error | null, all?: unknown) => void]) {
  if (name === 'elsewhere.test') return done(null, [{ address: '127.0.0.1', family: 4 }]);
  const told = (code: string) => done(Object.assign(new Error(`getaddrinfo ${code} ${name}`), { code }));
  dns.resolve4(name, (error, all = []) => {
    if (error || all.length === 0) told('ENOTFOUND');
    else
      done(
        null,
        all.map((address) => ({ address, family: 4 })),
      );
  });
}

const warned: string[] = [];
const authoritative = () => authoritativeNames((text) => warned.push(text));

async function ask(names: Names, label: string): Promise<Answer | NoAnswer> {
  const asker = openAsker({}, names);
  const { port } = new URL(site.urls.http);
  const url = `http://${label}.dev.example.com:${port}/say?body=ready`;
  const got = await asker.ask({ url, method: 'GET', headers: {}, timeout: 20, redirects: 0 });
  asker.close();
  return got;
}
const why = async (names: Names, label: string) => {
  const got = await ask(names, label);
  assert.equal(got.kind, 'no name', JSON.stringify(got));
  return (got as NoAnswer).why;
};
const answers = async (names: Names, label: string) => {
  const got = await ask(names, label);
  assert.equal(got.kind, 'answer', JSON.stringify(got));
};
const here = (label: string, type: 'A' | 'CNAME' | 'TXT' = 'A', value = '127.0.0.1') =>
  record(`${label}.dev.example.com`, type, value);

test('who asked too early is told apart from a record that is missing, and until when at the latest', async () => {
  assert.match(
    await why(explainedNames(), 'early'),
    /^the resolver of this machine knows no address of early\.dev\.example\.com \(ENOTFOUND\); none of the 2 name servers of dev\.example\.com knows an address of early\.dev\.example\.com \(NXDOMAIN\): the record is missing/,
  );
  await world.make(here('early'));
  // 900, the SOA's TTL, and not its minimum of 86,400: the lower counts.
  const remembered =
    /may remember that there was none for 15m, as the zone's SOA says: until \d\d:\d\d:\d\d UTC at the latest/;
  const told = await why(explainedNames(), 'early');
  assert.match(told, remembered);
  assert.match(
    told,
    /\(ENOTFOUND\), but all 2 name servers of dev\.example\.com know it: 127\.0\.0\.1; .*; resolve: authoritative asks/,
  );
  warned.length = 0;
  const names = authoritative();
  for (let count = 0; count < 3; count += 1) await answers(names, 'early');
  assert.equal(warned.length, 1);
  assert.match(warned[0] ?? '', remembered);
  machine.forget();
  await answers(explainedNames(), 'early');
});

test('at the zone a name is waited for without a trace, and is nothing until all servers have it', async () => {
  warned.length = 0;
  const names = authoritative();
  assert.match(
    await why(names, 'new'),
    /^none of the 2 name servers of dev\.example\.com knows an address of new\.dev/,
  );
  await world.cloud.control('POST', 'dns/reach', { servers: 1 });
  const made = await world.submit(change('CREATE', here('new')));
  const [first, second] = world.servers;
  const split = await until('servers that disagree', async () => {
    const said = await why(authoritative(), 'new');
    return said.includes('agree') && said;
  });
  assert.equal(
    split,
    `the 2 name servers of dev.example.com don't agree: ${first} says 127.0.0.1; ${second} says none (NXDOMAIN)`,
  );
  await world.cloud.control('POST', 'dns/reach', { servers: 2 });
  await world.inSync(made?.Id);
  await until('it answers', async () => (await ask(names, 'new')).kind === 'answer', 10);
  await answers(explainedNames(), 'new');
  assert.deepEqual(warned, [], 'nobody remembers that it was missing');
});

test('the action waits for a name that is made while it asks, as the runner runs it', async () => {
  const { port } = new URL(site.urls.http);
  const resolver = `data:text/javascript,import dns from 'node:dns';dns.setServers(['${machine.address}'])`;
  const inputs = {
    ...{ url: `http://run.dev.example.com:${port}/say?body=ready`, resolve: 'authoritative' },
    ...{ 'max-attempts': '3', 'retry-delay': '0s' },
  };
  const env = { NODE_OPTIONS: `--import "${resolver}"` };
  const [{ code, log }] = await Promise.all([runAsRunner([program], { inputs, env }), world.make(here('run'))]);
  assert.equal(code, 0, log);
  assert.match(log, /passed {2}GET http:\/\/run\.dev\.example\.com:\d+\/say.*: 3 of \d+ answers were good/);
});

test('a CNAME is followed: within the zone by its servers, out of it by the resolver of this machine', async () => {
  await world.make(here('own', 'CNAME', 'to.dev.example.com'), here('to'), here('away', 'CNAME', 'elsewhere.test'));
  await answers(authoritative(), 'own');
  await answers(authoritative(), 'away');
  await world.make(here('lost', 'CNAME', 'nowhere.test'));
  assert.match(
    await why(authoritative(), 'lost'),
    /^lost\.dev\.example\.com is there, in the zone dev\.example\.com, as a CNAME of nowhere\.test, which has no address/,
  );
});

test('a name that a record of another kind takes out of the wildcard is told as that', async () => {
  await world.make(here('*'), here('_acme-challenge.taken', 'TXT', '"x"'));
  await answers(authoritative(), 'any');
  assert.match(
    await why(authoritative(), 'taken'),
    /\(NODATA\): it, or a name below it, has other records, so no wildcard/,
  );
});

test('what is in no zone, and a forward proxy, can not be asked for at a zone', async () => {
  const found = await authoritative().find('orders.example.org', undefined);
  assert.match('why' in found ? found.why : '', /knows no zone that orders\.example\.org is in.*resolve: system/);
  const none = await authoritative().find('any.dev.example.com', 6);
  assert.match('why' in none ? none.why : '', /has no IPv6 address in dev\.example\.com$/);
  const asker = openAsker({ HTTPS_PROXY: 'http://127.0.0.1:9' }, authoritative());
  const url = 'https://any.dev.example.com/';
  const got = await asker.ask({ url, method: 'GET', headers: {}, timeout: 20, redirects: 0 });
  assert.match((got as NoAnswer).why, /put any\.dev\.example\.com in NO_PROXY to ask where its zone says$/);
});

test('a server that says nothing is named: what it would say is not known', async () => {
  const dead = (world.servers[0] ?? '').replace(/\d+$/, '99');
  const all = [...world.servers, dead].map((address) => `${address}.`);
  const { Id } = (await world.submit(change('UPSERT', record('dev.example.com', 'NS', ...all)))) ?? {};
  await world.inSync(Id);
  assert.equal(
    await why(authoritative(), 'early'),
    `of the 3 name servers of dev.example.com no answer came from ${dead} (ECONNREFUSED)`,
  );
});
