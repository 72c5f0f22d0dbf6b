// smoke-test told to sites in memory: what it asks, when, and what it says in the end.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { action } from '../../actions/smoke-test/action.ts';
import { playPost } from '../images/world/play.ts';
import { Internet } from './internet.ts';
import { fails, passes, smoke } from './told.ts';

const url = 'https://orders.example.com/healthz';

let internet: Internet;
beforeEach(() => {
  internet = new Internet();
  internet.sites.set('orders.example.com', { machines: [{ release: 'r2', body: 'ready' }] });
});

function site() {
  const found = internet.sites.get('orders.example.com');
  assert.ok(found);
  return found;
}

test('a site that works is asked three times, and no longer than that takes', async () => {
  const { outputs, seconds, summary, kept } = await passes(internet, { url });
  assert.ok(Math.abs(seconds - 0.06) < 1e-6, `${seconds} s`);
  assert.deepEqual([outputs.get('passed'), outputs.get('failed'), outputs.get('p95')], ['1', '0', '20']);
  assert.match(summary, /✅ Smoke test passed: 1 check in 0\.1 s/);
  assert.match(summary, /\| ✅ \| `GET https:\/\/orders\.example\.com\/healthz` \| 3 of 3 \| 20 ms \| 20 ms \| {2}\|/);
  assert.equal(internet.closed, true);
  assert.deepEqual((await playPost(action, undefined, { url }, { kept })).log, []);
});

test('a site that comes up is waited for', async () => {
  site().machines = [{ status: 503 }];
  internet.later(11, () => {
    site().machines = [{}];
  });
  const { seconds, log } = await passes(internet, { url });
  assert.ok(seconds > 11 && seconds < 14, `${seconds} s`);
  assert.ok(
    log.some((line) => /passed {2}GET .*: 3 of 9 answers were good/.test(line)),
    log.join('\n'),
  );
});

test('the release is there when so many answers in a row tell it, and the old ones are counted', async () => {
  site().machines = [{ release: 'r1' }, { release: 'r2' }];
  internet.later(20, () => {
    site().machines = [{ release: 'r2' }];
  });
  const { seconds, summary } = await passes(internet, { url, release: 'r2' });
  assert.ok(seconds > 20 && seconds < 23, `${seconds} s`);
  assert.match(summary, /r2 \d+ times, r1 \d+ times/);
  assert.match(summary, /release: asked for release r2, got r1/);
});

test('one old machine of two fails it, with how many answers told which', async () => {
  site().machines = [{ release: 'r1' }, { release: 'r2' }];
  const { why, outputs, seconds, summary } = await fails(internet, { url, release: 'r2' });
  assert.match(
    why,
    /: 15 of 30 times: asked for release r2, got r1; r1 15 times, r2 15 times \(release\)$|; what came:/,
  );
  assert.match(why, /r1 15 times, r2 15 times/);
  assert.match(summary, /\| `r1` \| 15 \| 0 \| 0\.0 % \|\n\| {2}\| `r2` \| 15 \| 0 \| 0\.0 % \|/);
  assert.ok(seconds > 28 && seconds < 60, `${seconds} s`);
  assert.equal(outputs.get('p95'), '20');
});

test('by a path of the answer', async () => {
  site().machines = [{ body: '{"app": {"release": "r2"}}' }];
  await passes(internet, { url, release: 'r2', 'release-from': 'json:$.app.release' });
  const { why } = await fails(internet, { url, release: 'r2', 'max-attempts': '3' });
  assert.match(why, /3 of 3 times: asked for release r2, got none; no release 3 times/);
});

test('at the deadline all is over, whatever is still asked', async () => {
  site().machines = [{ takes: 100 }];
  const { why, seconds } = await fails(internet, { url, timeout: '8s' });
  assert.ok(Math.abs(seconds - 8) < 1e-6, `${seconds} s`);
  assert.match(why, /nothing was answered within 8s.*\(no data\)/);
  site().machines = [{ status: 500 }];
  const failing = await fails(internet, { url, timeout: '8s' });
  assert.ok(failing.seconds <= 8, `${failing.seconds} s`);
  assert.match(failing.why, /4 of 4 times: asked for status 2xx, got 500/);
});

test('no more run at once than concurrency says', async () => {
  const urls = Array.from({ length: 40 }, (_, index) => `${url}?n=${index}`);
  const { seconds } = await passes(internet, { url: urls.join('\n'), concurrency: '4' });
  assert.equal(internet.atOnce, 4);
  assert.ok(Math.abs(seconds - 0.6) < 1e-6, `${seconds} s`);
});

test('a check that waits keeps nobody from being asked', async () => {
  internet.sites.set('down.example.com', { machines: [{ status: 503 }] });
  const urls = [...Array(6).keys()].map((n) => `https://down.example.com/${n}`);
  const { seconds, log } = await fails(internet, {
    url: [...urls, url].join('\n'),
    concurrency: '1',
    'max-attempts': '5',
  });
  assert.ok(seconds < 10, `${seconds} s`);
  assert.ok(log.some((line) => line.startsWith('info: passed  GET https://orders')));
});

test('every ten seconds a line says how far it is, and what was seen is kept for whoever cuts it off', async () => {
  site().machines = [{ status: 503 }];
  const told = await fails(internet, { url, timeout: '45s' });
  const lines = told.log.filter((line) => / answers; of 1 checks 0 passed, 0 failed; GET/.test(line));
  assert.equal(lines.length, 4, told.log.join('\n'));
  assert.match(lines[0] ?? '', /10s {2}6 answers;.*wrong status: asked for status 2xx, got 503/);
  told.kept.delete('ended');
  const post = await playPost(action, undefined, { url }, told);
  assert.match(post.log.join('\n'), /warning: the smoke test was cut off; seen so far: .*got 503/);
});

test('samples are taken once it works, and judged together', async () => {
  const slow = { takes: 0.5 };
  site().machines = [...Array(19).fill({}), slow];
  const spec = (more: string) => `checks:\n- {url: /, samples: 100, ${more}}`;
  const good = await passes(internet, { url, spec: spec('thresholds: [p(95)<300ms]'), concurrency: '50' });
  assert.match(good.summary, /103 of 103/);
  assert.match(good.summary, /```mermaid\nxychart-beta/);
  const bad = await fails(internet, { url, spec: spec('thresholds: [p(96)<300ms]') });
  assert.match(bad.why, /asked for p\(96\)<300ms, got 500ms over 100 samples \(too slow\)/);
  assert.match(
    bad.summary,
    /; the slowest had its name after 62\.5 ms, was connected after 125 ms, began to answer after 250 ms, had answered after 500 ms/,
  );
  site().machines = [...Array(49).fill({}), { status: 500 }];
  assert.match((await fails(internet, { url, spec: spec('') })).why, /[23] of 100 times: .*got 500/);
  await passes(internet, { url, spec: spec('thresholds: [rate<5%]') });
  const often = await fails(internet, { url, spec: spec('thresholds: [rate<1%]') });
  assert.match(often.why, /asked for rate<1%, got [23] of 100 failed.*\(wrong status\)/);
  site().machines = [
    { release: 'r2' },
    { release: 'r2' },
    { release: 'r2' },
    { release: 'r2', status: 500 },
    { release: 'r1' },
  ];
  const both = await fails(internet, { url, release: 'r2', spec: spec('release: header:x-release') });
  assert.match(both.summary, /\| `r2` \| \d+ \| \d+ \| 2\d\.\d % \|\n\| {2}\| `r1` \| \d+ \| 0 \| 0\.0 % \|/);
  assert.match(both.summary, /a kind of error that the others did not have: wrong status \(500\)/);
});

test('paths of a spec are asked at each address, and places are filled in', async () => {
  site().machines = [{ release: 'r2', body: '{"url": "https://orders.example.com/app", "release": "r2"}' }];
  internet.sites.set('eu.example.com', { machines: site().machines });
  const checks = `checks:
  - url: /healthz
    headers-send: {x-name: "{name}"}
    json: {$.release: "{release}", $.url: "/https:.*app/"}
  - url: https://eu.example.com/{release}
    release: header:x-release
`;
  const inputs = {
    url: 'https://orders.example.com/app/\nhttps://eu.example.com',
    spec: '.github/smoke.yml',
    release: 'r2',
  };
  const { error } = await smoke(internet, inputs, { '.github/smoke.yml': checks });
  assert.equal(error, undefined, error?.stack);
  const asked = new Map(internet.questions.map(({ url, headers }) => [url, headers['x-name']]));
  assert.deepEqual(Object.fromEntries(asked), {
    'https://orders.example.com/app/healthz': 'orders.example.com',
    'https://eu.example.com/healthz': 'eu.example.com',
    'https://eu.example.com/r2': undefined,
  });
});

test('a release within a pattern stands for itself', async () => {
  site().machines = [{ body: 'release rx2' }];
  const inputs = { url, release: 'r.2', 'max-attempts': '3' };
  const spec = 'checks:\n- {url: /, body: "/^release {release}$/"}';
  assert.match(
    (await fails(internet, { ...inputs, spec })).why,
    /asked for a body with \/\^release r\\\.2\$\/, got none/,
  );
});

test('in what is sent a place stands for itself too, whatever is around it', async () => {
  const spec = `checks:\n- {url: "/{release}/", method: POST, body-send: "/{release}/", headers-send: {a: "/{release}/"}}
- {url: /, release: header:x-release}`;
  site().machines = [{ release: 'r.2' }];
  await passes(internet, { url: 'https://orders.example.com', release: 'r.2', spec });
  const sent = internet.questions.find(({ method }) => method === 'POST');
  assert.deepEqual(
    [sent?.url, sent?.body, sent?.headers],
    ['https://orders.example.com/r.2/', '/r.2/', { a: '/r.2/' }],
  );
});

test('samples that the time did not last for are no data', async () => {
  const spec = 'checks:\n- {url: /, samples: 1000, thresholds: [p(95)<1s]}';
  const { why } = await fails(internet, { url, spec, timeout: '2s' });
  assert.match(why, /the time was over after \d{3} of 1000 samples \(no data\)/);
});

test('checks with one name are told apart', async () => {
  const spec = 'checks:\n- {url: /, body: ready}\n- {url: /, status: 200}';
  const { files } = await smoke(internet, { url, spec, report: 'smoke.xml' });
  const names = [...(files.get('smoke.xml') ?? '').matchAll(/<testcase [^>]*name="([^"]*)"/g)].map(([, name]) => name);
  assert.deepEqual(names, [`GET ${url}/`, `GET ${url}/ (2)`]);
});

test('a balancer is asked before its name is public', async () => {
  internet.sites.set('lb-1.example.net', { machines: [{}] });
  const spec = 'checks: [{url: "https://new.example.com/", connect-to: lb-1.example.net}]';
  await passes(internet, { spec });
});

test('credentials go as curl sends them, and are in no address', async () => {
  await passes(internet, { url: 'https://ann:p%40ss-word@orders.example.com/', cookie: 'a=b; c=d' });
  const [{ url: asked, headers } = { url: '', headers: {} }] = internet.questions;
  assert.deepEqual(
    [asked, headers],
    [
      'https://orders.example.com/',
      { authorization: `Basic ${Buffer.from('ann:p@ss-word').toString('base64')}`, cookie: 'a=b; c=d' },
    ],
  );
});

test('redirects are answers unless they are to be followed', async () => {
  site().machines = [{ status: 301, headers: { location: 'https://www.example.com/' } }];
  internet.sites.set('www.example.com', { machines: [{}] });
  await passes(internet, { url, 'follow-redirect': 'true' });
  const { why } = await fails(internet, { url, 'max-attempts': '3' });
  assert.match(why, /got 301, which leads to https:\/\/www\.example\.com\//);
});

test('several that fail have an annotation each, nine at the most', async () => {
  site().machines = [{ status: 500 }];
  const urls = [...Array(12).keys()].map((n) => `${url}?${n}`).join('\n');
  const { log, why } = await fails(internet, { url: urls, 'max-attempts': '3' });
  assert.equal(log.filter((line) => line.startsWith('error: GET')).length, 9);
  assert.match(why, /^12 of 12 checks failed: .*\?4 \(wrong status\) and 7 more$/);
});

test('a report that cannot be written is told after all else', async () => {
  const { files } = await smoke(internet, { url, report: 'out/smoke.xml' });
  assert.match(files.get('out/smoke.xml') ?? '', /<testcase classname="smoke-test" name="GET https:/);
  const { error, outputs, summary } = await smoke(internet, { url, report: '/proc/smoke.xml' });
  assert.match(String(error), /report: \/proc\/smoke\.xml can't be written: EACCES/);
  assert.deepEqual([outputs.get('outcome'), outputs.get('report')], ['passed', undefined]);
  assert.match(summary, /passed/);
});
