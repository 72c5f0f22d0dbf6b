// The bundle as the runner runs it, at a site that misbehaves on demand.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { WORDS } from '../../actions/core/probe/word.ts';
import { measureSize } from '../../dev/bench/size.ts';
import { type Site, startSite } from '../../dev/site/site.ts';
import { runAsRunner } from '../frame/runner.ts';
import { toldUnwritten, whereNothingCanBeWritten } from '../frame/unwritable.ts';

const dist = join(resolve(import.meta.dirname, '../..'), 'dist');
const program = join(dist, 'smoke-test/index.js');
const workspace = mkdtempSync(join(tmpdir(), 'immutable-smoke-'));
const env = { GITHUB_WORKSPACE: workspace, NODE_EXTRA_CA_CERTS: join(workspace, 'ca.pem') };
let site: Site;

before(async () => {
  site = await startSite();
  writeFileSync(env.NODE_EXTRA_CA_CERTS, site.ca);
});
after(async () => {
  await site?.close();
  rmSync(workspace, { recursive: true });
});

test('an address that works is green, and little is loaded for it', async () => {
  const { loaded } = await measureSize(dist, async (more) => {
    const inputs = { url: `${site.urls.https}/say?body=ready`, release: 'v1', consecutive: '1' };
    const { code, log, outputs } = await runAsRunner([program], { inputs, env: { ...env, ...more } });
    assert.equal(code, 0, log);
    assert.deepEqual([outputs['outcome'], outputs['passed'], outputs['failed']], ['passed', '1', '0']);
    const [{ slowest }] = JSON.parse(outputs['result'] ?? '').checks;
    assert.deepEqual(Object.keys(slowest), ['connect', 'tls', 'firstByte', 'all']);
  });
  assert.ok(loaded < 115_000, `${loaded} bytes`);
});

test('what cannot be written is told with what was found', async () => {
  const inputs = { url: `${site.urls.http}/say?body=ready`, consecutive: '1' };
  await whereNothingCanBeWritten(
    workspace,
    'passed: 1 passed, 0 failed',
    async (more) => await runAsRunner([program], { inputs, env: { ...env, ...more } }),
    'all',
  );
  const bad = { ...inputs, url: `${site.urls.http}/say?status=503`, 'max-attempts': '1' };
  const failed = await runAsRunner([program], { inputs: bad, env: { ...env, GITHUB_OUTPUT: '/dev/full' } });
  toldUnwritten(failed, '', 'outputs', 'ENOSPC.*');
  assert.match(failed.log, /^::error::1 of 1 check failed: /m);
});

test('inputs that cannot be read have a summary, with the page of the release that runs', async () => {
  const suite = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_ACTION_REPOSITORY: 'org/immutable' };
  const { log, summary } = await runAsRunner([program], {
    inputs: { url: site.urls.http, timout: '5m' },
    env: { ...env, ...suite, GITHUB_ACTION_REF: 'v1.4.0' },
  });
  const page = 'https://github.com/org/immutable/blob/v1.4.0/docs/guides/smoke-tests.md#inputs';
  assert.match(log, /^::error::invalid inputs: timout is not an input, did you mean timeout\? .*$/m);
  assert.ok(log.endsWith(`; more: ${page}\n`), log);
  assert.match(summary, /^## ❌ smoke-test: failed before it began\n\ninvalid inputs: timout is not an input/);
  assert.ok(summary.includes(`- [What the guide says](${page})`), summary);
});

const secret = 'sesame-open-<&"-1234';

test('each way of being wrong has its word, and no secret is told by anybody', async () => {
  const { https, expired } = site.urls;
  const spec = `checks:
  - url: https://nowhere.invalid/
  - {url: "http://127.0.0.1:1/"}
  - {url: "${expired}/say"}
  - {url: "/say?status=503&body=down"}
  - {url: /say, headers: {x-flavour: sweet}}
  - url: /echo
    method: POST
    headers-send: {authorization: 'Bearer ${secret}'}
    body-send: '${JSON.stringify({ password: secret })}'
    body: nothing of the kind
  - {url: "/say?body=<html>", json: {$.status: ok}}
  - {url: /release, json: {$.release: "/^v\\\\d$/"}, release: "json:$.release"}
  - {url: "/say?after=9", timeout: 1s}
  - {url: "/say?token=${encodeURIComponent(secret)}&body=/x/", body: "/x/", samples: 20, thresholds: [p(95)<9s]}
`;
  writeFileSync(join(workspace, 'smoke.yml'), spec);
  const inputs = {
    ...{
      url: https,
      spec: 'smoke.yml',
      release: 'v2',
      report: 'out/smoke.xml',
      cookie: `id=${encodeURIComponent(secret)}`,
    },
    ...{ 'max-attempts': '1', consecutive: '1', 'retry-delay': '0s', concurrency: '10' },
  };
  const { code, log, outputs, summary, state } = await runAsRunner([program], { inputs, env });
  assert.equal(code, 1, log);
  const { version, checks, error } = JSON.parse(outputs['result'] ?? '');
  const words = checks.map(({ word }: { word?: string }) => word);
  assert.deepEqual(words, [...WORDS.slice(0, 9), undefined], log);
  assert.deepEqual([version, outputs['passed'], outputs['failed'], error.kind], [1, '1', '9', 'failed']);
  assert.match(
    log,
    /^::error title=wrong status::GET .*1 of 1 times: asked for status 2xx, got 503; what came: 503 from 127/m,
  );
  const report = readFileSync(join(workspace, 'out/smoke.xml'), 'utf8');
  const read = `import sys, xml.etree.ElementTree as t
print([(c.get("name").split(":")[0], [f.get("type") for f in c]) for c in t.parse(sys.argv[1]).getroot().iter("testcase")])`;
  const cases = execFileSync('python3', ['-c', read, join(workspace, 'out/smoke.xml')], { encoding: 'utf8' });
  assert.equal(cases.match(/'(GET|POST) /g)?.length, 10);
  for (const word of WORDS.slice(0, 9)) assert.ok(cases.includes(`['${word}']`), cases);
  const told = [log, summary, report, JSON.stringify(outputs), JSON.stringify(state)];
  for (const text of told) assert.doesNotMatch(text, /sesame|c2VzYW1l/);
});

test('who cuts it off is told by post what was seen so far', async () => {
  const inputs = { url: `${site.urls.http}/say?status=503&mark=cut`, 'retry-delay': '1s' };
  const asked = (async () => {
    while (site.requests.filter((each) => each.includes('mark=cut')).length < 2) await pause(20);
  })();
  const cut = await runAsRunner([program], { inputs, env, signal: { after: asked, name: 'SIGTERM' } });
  assert.equal(cut.signal, 'SIGTERM', cut.log);
  const kept = Object.fromEntries(Object.entries(cut.state).map(([name, value]) => [`STATE_${name}`, value]));
  const post = join(dist, 'smoke-test/post.js');
  const { code, log, summary } = await runAsRunner([post], { inputs, env: { ...env, ...kept } });
  assert.equal(code, 0, log);
  assert.match(
    log,
    /^::warning title=Cut off::the smoke test was cut off; seen so far: .*wrong status: asked for status 2xx, got 503$/m,
  );
  assert.match(summary, /Smoke test cut off/);
});
