import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge } from '../../../actions/core/probe/judge.ts';
import { type Asked, deadEnd, explained, noneThere, stillRemembered } from '../../../actions/core/probe/no-name.ts';
import { type Said, type Settled, settled } from '../../../actions/core/probe/zone-said.ts';

const at = (...addresses: string[]): Said => ({ kind: 'addresses', addresses });
const alias = (to: string): Said => ({ kind: 'alias', to });
const none = (code: 'NXDOMAIN' | 'NODATA'): Said => ({ kind: 'none', code });
const silent = (code: string): Said => ({ kind: 'silent', code });
const many = (from: number, count: number) =>
  at(...Array.from({ length: count }, (_, index) => `192.0.2.${from + index}`));

/** What the servers a, b, … say, and what becomes of it: the same, or why it can't be told. */
const rows: readonly (readonly [what: string, says: readonly Said[], outcome: Settled | RegExp])[] = [
  ['all alike', [at('192.0.2.1'), at('192.0.2.1')], at('192.0.2.1') as Settled],
  [
    'in another order',
    [at('192.0.2.1', '192.0.2.2'), at('192.0.2.2', '192.0.2.1')],
    at('192.0.2.1', '192.0.2.2') as Settled,
  ],
  ['one server', [none('NODATA')], none('NODATA') as Settled],
  ['nobody', [none('NXDOMAIN'), none('NXDOMAIN')], none('NXDOMAIN') as Settled],
  ['aliases', [alias('a.net'), alias('a.net')], alias('a.net') as Settled],
  [
    'one has it yet',
    [at('192.0.2.1'), none('NXDOMAIN')],
    /2 name servers of z don't agree: a says 192.0.2.1; b says none \(NXDOMAIN\)$/,
  ],
  ['one has the old one', [at('192.0.2.1'), at('192.0.2.2')], /a says 192\.0\.2\.1; b says 192\.0\.2\.2$/],
  ['one has one more', [at('192.0.2.1', '192.0.2.2'), at('192.0.2.1')], /don't agree/],
  [
    'two kinds of none',
    [none('NXDOMAIN'), none('NODATA')],
    /don't agree: a says none \(NXDOMAIN\); b says none \(NODATA\)/,
  ],
  ['an alias that moved', [alias('a.net'), alias('b.net')], /a says CNAME a\.net; b says CNAME b\.net/],
  [
    'one says nothing',
    [at('192.0.2.1'), silent('ETIMEOUT')],
    /of the 2 name servers of z no answer came from b \(ETIMEOUT\)$/,
  ],
  ['all say nothing', [silent('EREFUSED'), silent('EREFUSED')], /no answer came from a \(EREFUSED\); b \(EREFUSED\)$/],
  ['eight of more each', [many(1, 8), many(8, 8)], many(1, 15) as Settled],
  ['eight of others', [many(1, 8), many(9, 8)], /don't agree/],
  ['seven of more', [many(1, 7), many(2, 7)], /don't agree/],
  ['none of six', [1, 2, 3, 4, 5, 6].map((n) => at(`192.0.2.${n}`)), /; d says 192\.0\.2\.4; 2 more$/],
  ['no server', [], /^z has no name servers$/],
];

for (const [what, says, outcome] of rows) {
  test(`what servers say: ${what}`, () => {
    const got = settled('z', new Map(says.map((said, index) => ['abcdef'.charAt(index), said])));
    if (outcome instanceof RegExp) assert.match(got.kind === 'unsettled' ? got.why : JSON.stringify(got), outcome);
    else assert.deepEqual(got, outcome);
  });
}

const asked = (said: Settled, servers = 4): Asked => ({ zone: 'dev.example.com', servers, settled: said });
const host = 'orders.dev.example.com';
const QUESTION = { url: `https://${host}/`, method: 'GET', headers: {}, timeout: 10, redirects: 0 };
/** At 12:00. */
const noon = { seconds: 900, since: Date.UTC(2026, 10, 27, 12) / 1000 };
const resolver = 'the resolver of this machine knows no address of orders.dev.example.com (ENOTFOUND)';

test('none at the zone is told by which none it is', () => {
  assert.equal(noneThere(host, asked(at('192.0.2.1') as Settled)), undefined);
  assert.equal(
    noneThere(host, asked({ kind: 'none', code: 'NXDOMAIN' })),
    `none of the 4 name servers of dev.example.com knows an address of ${host} (NXDOMAIN)`,
  );
  assert.match(
    noneThere(host, asked({ kind: 'none', code: 'NODATA' }, 1)) ?? '',
    /^the name server of dev\.example\.com knows no address .* \(NODATA\): it, or a name below it, has other records, so no wildcard/,
  );
  assert.equal(noneThere(host, asked({ kind: 'unsettled', why: 'they disagree' })), 'they disagree');
  assert.match(
    deadEnd(host, asked(alias('a.net') as Settled), 'a.net', 'ENOTFOUND'),
    /as a CNAME of a\.net, which has no address \(ENOTFOUND\)$/,
  );
});

test('no part of the reason is lost on its way to whoever reads it', () => {
  const why = explained(resolver, host, asked(many(1, 15) as Settled), noon);
  const check = { name: 'x', question: QUESTION, expect: [], samples: 0, thresholds: [] };
  const judged = judge(check, { kind: 'no name', why, timings: { all: 0 } }, 0, (text) => text);
  assert.equal(judged.failure?.why, why);
});

test('what the resolver remembers is told apart from what is missing, and until when', () => {
  assert.equal(
    explained(resolver, host, asked(at('192.0.2.1') as Settled), noon),
    `${resolver}, but all 4 name servers of dev.example.com know it: 192.0.2.1; who asked too early may remember that there was none for 15m, as the zone's SOA says: until 12:15:00 UTC at the latest; resolve: authoritative asks those servers`,
  );
  assert.match(
    explained(resolver, host, asked({ kind: 'none', code: 'NXDOMAIN' }), noon),
    /; none of the 4 .* \(NXDOMAIN\): the record is missing/,
  );
  assert.match(
    explained(resolver, host, asked({ kind: 'unsettled', why: 'they disagree' }), noon),
    /\(ENOTFOUND\); they disagree$/,
  );
  const unknown = { ...noon, seconds: undefined };
  assert.match(
    explained(resolver, host, asked(alias('a.net') as Settled, 1), unknown),
    /but the name server of dev\.example\.com knows it: CNAME a\.net; it remembers/,
  );
  assert.match(stillRemembered(host, 'ENOTFOUND', noon), /still says that there is no orders\.dev.*until 12:15:00 UTC/);
});
