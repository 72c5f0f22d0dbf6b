// Each of the ten words, from a site that is wrong in just that way.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WORDS, type Word } from '../../actions/core/probe/word.ts';
import { Internet, type Site } from './internet.ts';
import { fails, passes, smoke } from './told.ts';

const DAY = 86_400;
const DEEP = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
const certificate = { expires: 1_764_000_000 + 3 * DAY, subject: 'orders.example.com', issuer: 'Example CA' };

interface Row {
  readonly site?: Partial<Site>;
  readonly check?: string;
  readonly more?: Readonly<Record<string, string>>;
  readonly says: RegExp;
}

const rows: Readonly<Record<Word, readonly Row[]>> = {
  'no name': [{ check: 'connect-to: nowhere.example.com', says: /orders\.example\.com has no address/ }],
  'no connection': [{ site: { refuses: true }, says: /it was refused/ }],
  TLS: [
    { site: { certificate: { ...certificate, untrusted: 'it is for other.test' } }, says: /it is for other\.test/ },
    {
      site: { certificate },
      more: { certificate: '{expires-after: 14d}' },
      says: /asked for a certificate that is valid for 14 days yet, got orders\.example\.com's, which ends on 2025-11-27, in 2 days/,
    },
  ],
  'wrong status': [
    {
      site: { machines: [{ status: 503 }] },
      says: /asked for status 2xx, got 503.*503 from 192\.0\.2\.1:443 by http\/1\.1, without a body/,
    },
    { check: 'status: [404, 500-599]', says: /asked for status 404, 500-599, got 200/ },
  ],
  header: [
    { check: 'headers: {content-type: /json/}', says: /asked for content-type: \/json\/, got no such header/ },
    {
      site: { machines: [{ headers: { 'content-type': 'text/html' } }] },
      check: 'headers: {Content-Type: application/json}',
      says: /asked for content-type: application\/json, got text\/html/,
    },
  ],
  body: [
    {
      site: { machines: [{ body: '<h1>starting</h1>' }] },
      check: 'body: ready',
      says: /asked for a body with ready, got none.*what came: 200 .*<h1>starting<\/h1>/,
    },
    {
      site: { machines: [{ body: 'an Error' }] },
      check: 'body: ["!/error/i"]',
      says: /asked for a body with !\/error\/i, got it/,
    },
    {
      site: { machines: [{ body: 'a long one', cut: true }] },
      check: 'body: ready',
      says: /asked for a body with ready, got none in the first 1 MiB, which is all that is read/,
    },
  ],
  JSON: [
    {
      site: { machines: [{ body: '{"status": "starting"}' }] },
      check: 'json: {$.status: ok}',
      says: /asked for \$\.status = "ok", got "starting"/,
    },
    {
      site: { machines: [{ body: '{"status": "o', cut: true }] },
      check: 'json: {$.status: ok}',
      says: /asked for \$\.status = "ok", got a body longer than the 1 MiB that is read/,
    },
    { site: { machines: [{ body: '<html>' }] }, check: 'json: {$.status: ok}', says: /got a body that is no JSON/ },
    {
      site: { machines: [{ body: '{}' }] },
      check: 'json: {$.a: null}',
      says: /asked for \$\.a = null, got nothing there/,
    },
    { site: { machines: [{ body: DEEP }] }, check: 'json: {"$[0]": 1}', says: /nested too deeply/ },
    { site: { machines: [{ body: DEEP }] }, check: 'json: {"$[?@==$]": 1}', says: /nested too deeply/ },
  ],
  release: [
    {
      site: { machines: [{ release: 'r1' }] },
      check: 'release: header:x-release',
      says: /asked for release r2, got r1; r1 3 times/,
    },
  ],
  'too slow': [
    { site: { machines: [{ takes: 5 }] }, check: 'timeout: 2s', says: /no answer in time/ },
    {
      site: { machines: [{ takes: 0.5 }] },
      check: 'samples: 20, thresholds: [p(95)<300ms, rate<1%]',
      says: /asked for p\(95\)<300ms, got 500ms over 20 samples/,
    },
  ],
  'no data': [{ site: { machines: [{ takes: 9 }] }, more: { timeout: '5s' }, says: /nothing was answered within 5s/ }],
};

for (const word of WORDS) {
  for (const { site, check = 'method: GET', more = {}, says } of rows[word]) {
    test(`${word}: ${check}`, async () => {
      const internet = new Internet();
      internet.sites.set('orders.example.com', { machines: [{}], ...site });
      const { certificate, ...inputs } = more;
      const spec = `checks:\n- {url: /, ${check}}\n${certificate ? `certificate: ${certificate}` : ''}`;
      const release = /release/.test(check) ? { release: 'r2' } : {};
      const told = await fails(internet, {
        url: 'https://orders.example.com',
        spec,
        'max-attempts': '3',
        ...release,
        ...inputs,
      });
      assert.match(told.why, says);
      assert.ok(told.why.includes(`(${word})`), told.why);
      assert.match(told.summary, new RegExp(`\\*\\*${word}\\*\\*: \\w`), 'what to do next');
    });
  }
}

test('a name that its zone has not yet is waited for, whatever max-attempts says; one that this machine has not is not', async () => {
  const internet = new Internet();
  const made = { url: 'https://new.example.com/', 'max-attempts': '5' };
  internet.later(100, () => internet.sites.set('new.example.com', { machines: [{}] }));
  const { why } = await fails(internet, made);
  assert.match(why, /5 of 5 times: new\.example\.com has no address \(no name\)/);
  const { seconds } = await passes(internet, { ...made, resolve: 'authoritative' });
  assert.ok(seconds > 80 && seconds < 103, `${seconds} s`);
  internet.sites.set('down.example.com', { machines: [{ status: 503 }] });
  const down = await fails(internet, { ...made, url: 'https://down.example.com/', resolve: 'authoritative' });
  assert.match(down.why, /5 of 5 times/);
  const never = { url: 'https://none.example.com/', resolve: 'authoritative', timeout: '3m' };
  assert.equal((await fails(internet, never)).seconds, 180);
  await assert.rejects(async () => {
    const { error } = await smoke(internet, { ...made, resolve: 'zone' });
    throw error;
  }, /resolve: "zone" is neither system nor authoritative/);
});

function well() {
  const internet = new Internet();
  const site: Site = { machines: [{}] };
  internet.sites.set('orders.example.com', site);
  return { internet, site, url: 'https://orders.example.com' };
}

test('pauses and answer times may be shorter than a second', async () => {
  const { internet, site, url } = well();
  site.machines = [{ status: 503 }];
  const inputs = { url, 'retry-delay': '500ms', 'max-attempts': '5' };
  const { seconds } = await fails(internet, inputs);
  assert.ok(Math.abs(seconds - 4 * 0.5 - 5 * 0.02) < 1e-6, `${seconds} s`);
  site.machines = [{ takes: 0.3 }];
  const spec = 'checks: [{url: /, timeout: 250ms}]';
  assert.match((await fails(internet, { ...inputs, spec })).why, /no answer in time \(too slow\)$/);
  await passes(internet, { ...inputs, spec: spec.replace('250', '350') });
});

test('a check may ask one family of addresses alone, and its name says so', async () => {
  const { internet, url } = well();
  const spec = 'checks: [{url: /, family: 6}, {url: /, family: 4}, {url: /}]';
  const { summary } = await passes(internet, { url, spec, consecutive: '1' });
  assert.deepEqual(
    internet.questions.map(({ family }) => family),
    [6, 4, undefined],
  );
  for (const how of [' by IPv6', ' by IPv4', '']) assert.ok(summary.includes(`\`GET ${url}/${how}\``), summary);
});
