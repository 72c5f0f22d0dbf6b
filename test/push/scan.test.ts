// What the push makes of a scan that is late, old, failed or not to be had.
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { SetRepositoryPolicyCommand } from '@aws-sdk/client-ecr';
import { Caller } from '../cloud/registry-world.ts';
import { startProxy } from './proxy.ts';
import { startWorld, type World } from './world.ts';

let world: World;
before(async () => {
  world = await startWorld();
});
after(() => world?.close());
afterEach(async () => {
  await world.cloud.control('DELETE', 'faults');
  await world.cloud.control('POST', 'deny', { actions: [] });
});

const scans = (repository: string, more: object) =>
  world.cloud.control('POST', 'registry/scans', { repository, ...more });
const critical = (name: string) => [{ name, severity: 'CRITICAL' }];
const push = (repository: string, more: Record<string, string> = {}, env: Record<string, string> = {}) =>
  world.push(
    { image: world.layout(repository).image, repository, tags: 'v1', 'scan-fail-on': 'critical', ...more },
    { env },
  );

test('an enhanced scan that ended without findings is asked on for a while: they may be late', async () => {
  await scans('late', { enhanced: true, seconds: 0, late: 5, findings: critical('CVE-2026-4') });
  const late = await push('late', { 'scan-timeout': '1s' });
  assert.match(late.log, /found CVE-2026-4 \(critical\), from critical up; nothing was tagged/);
});

test('an enhanced scan that ended a while ago without findings is clean', async () => {
  await scans('clean', { enhanced: true, seconds: -56 });
  const clean = await push('clean');
  assert.equal(clean.code, 0, clean.log);
});

test('a basic scan that is older than a day is begun anew, and counts where ECR begins no other', async () => {
  const { image } = world.layout('old');
  assert.equal((await push('old', { image })).code, 0);
  await scans('old', { findings: critical('CVE-2026-5') });
  const recent = await push('old', { image, tags: 'v2' });
  assert.equal(recent.code, 0, recent.log);
  await world.cloud.control('POST', 'registry/scans/age', { repository: 'old', seconds: 90_000 });
  // The limit has either name.
  for (const [code, tag] of [['LimitExceededException', 'v3'] as const, ['ThrottlingException', 'v4'] as const]) {
    await world.cloud.control('POST', 'faults', {
      match: { operation: 'StartImageScan' },
      do: 'error',
      code,
      times: 0,
    });
    const kept = await push('old', { image, tags: tag });
    assert.equal(kept.code, 0, kept.log);
    assert.match(
      kept.log,
      /::notice.*ECR's scan of \S+\/old@sha256:\S+ is a day old and can't be renewed now, so it counts/,
    );
    await world.cloud.control('DELETE', 'faults');
  }
  const renewed = await push('old', { image, tags: 'v5' });
  assert.match(renewed.log, /found CVE-2026-5 \(critical\)/);
});

test('a scan that failed is begun anew once, and says when to come back where ECR begins no other', async () => {
  await scans('failed', { status: 'FAILED', description: 'ScanError: the scanner is down', seconds: 0 });
  const { image } = world.layout('failed');
  const failed = await push('failed', { image });
  assert.match(
    failed.log,
    /: the scan failed \(FAILED: ScanError: the scanner is down\), and ECR begins no other yet; nothing was tagged\. Run the job again in 24 hours/,
  );
  await world.cloud.control('POST', 'registry/scans/age', { repository: 'failed', seconds: 90_000 });
  const again = await push('failed', { image });
  assert.match(
    again.log,
    /: the scan failed \(FAILED: ScanError: the scanner is down\); nothing was tagged\. Run the job/,
  );
  await world.cloud.control('POST', 'registry/scans/age', { repository: 'failed', seconds: 90_000 });
  await scans('failed', {});
  const passed = await push('failed', { image });
  assert.equal(passed.code, 0, passed.log);
});

for (const [status, sentence] of [
  [
    'SCAN_ELIGIBILITY_EXPIRED',
    /: Amazon Inspector's re-scan duration for this image is over, it is watched no longer \(SCAN_ELIGIBILITY_EXPIRED\); nothing was tagged\. Build it anew, or raise the re-scan duration/,
  ],
  [
    'FINDINGS_UNAVAILABLE',
    /: ECR has no findings of this image any more \(FINDINGS_UNAVAILABLE\); nothing was tagged\. Build it anew, or delete it there and push it again/,
  ],
  [
    'IMAGE_ARCHIVED',
    /: the image is archived there, and what is archived is not scanned \(IMAGE_ARCHIVED\); nothing was tagged\. Restore it/,
  ],
  ['LIMIT_EXCEEDED', /: a limit of the account on scans is reached \(LIMIT_EXCEEDED\); nothing was tagged\. Raise it/],
] as const) {
  test(`a scan that is ${status} says what helps`, async () => {
    const repository = status.toLowerCase();
    await scans(repository, { enhanced: true, status, seconds: 0 });
    assert.match((await push(repository)).log, sentence);
  });
}

test('an enhanced scan that failed is not asked for again', async () => {
  await scans('enhanced-failed', { enhanced: true, status: 'FAILED', description: 'internal error', seconds: 0 });
  assert.match(
    (await push('enhanced-failed')).log,
    /: the scan failed \(FAILED: internal error\); nothing was tagged\. Enhanced scanning scans again by itself: see/,
  );
});

test('enhanced findings that the role may not read say what to grant', async () => {
  await scans('inspected', { enhanced: true, seconds: 0 });
  await world.cloud.control('POST', 'deny', { actions: ['inspector2:*'] });
  assert.match(
    (await push('inspected')).log,
    /::error::ecr:DescribeImageScanFindings \(inspected\): .*; grant inspector2:ListCoverage/,
  );
});

test('a scan that never shows and begins by itself, as one of another account does, is told apart at the time-out', async () => {
  const { image } = world.layout('theirs');
  const account = '222222222222';
  const theirs = await Caller.of(world.cloud, account);
  await theirs.repository('theirs');
  const policyText = JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: '*', Action: 'ecr:*' }] });
  await theirs.ecr.send(new SetRepositoryPolicyCommand({ repositoryName: 'theirs', policyText }));
  await scans('theirs', { enhanced: true, seconds: 0 });
  const host = `${account}.dkr.ecr.eu-west-1.amazonaws.com`;
  const proxy = await startProxy({ [host]: theirs.host });
  try {
    const env = { HTTPS_PROXY: proxy.url, NO_PROXY: '127.0.0.1', NODE_EXTRA_CA_CERTS: proxy.ca };
    const { log } = await push(`${host}/theirs`, { image, 'scan-timeout': '5s' }, env);
    assert.match(
      log,
      /nothing came within 5s: ECR shows no scan of it, and begins none when asked, .*; nothing was tagged\. Turn enhanced scanning on for this repository, or, if it is another account's, push with a role of that account/,
    );
  } finally {
    proxy.close();
  }
});
