import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startWorld, type World } from './world.ts';

let world: World;
before(async () => {
  world = await startWorld();
});
after(() => world?.close());

const find = (repository: string, more: object) =>
  world.cloud.control('POST', 'registry/scans', { repository, ...more });
const tags = async (repositoryName: string) =>
  (await world.ecr.listImages({ repositoryName })).imageIds?.flatMap(({ imageTag }) => imageTag ?? []).toSorted();

test('findings from the severity up fail the push before anything is tagged; allowed ones pass until their day', async () => {
  const { image } = world.layout('scanned');
  await find('scanned', {
    findings: [
      { name: 'CVE-2026-1', severity: 'HIGH' },
      { name: 'CVE-2026-2', severity: 'LOW' },
    ],
    seconds: 0,
  });
  const inputs = { image, repository: 'scanned', tags: 'v1', 'scan-fail-on': 'high' };
  const refused = await world.push(inputs);
  assert.equal(refused.code, 1);
  assert.match(refused.log, /ECR's scan of \S+\/scanned found CVE-2026-1 \(high\), from high up; nothing was tagged/);
  assert.doesNotMatch(refused.log, /CVE-2026-2/);
  assert.deepEqual(await tags('scanned'), []);
  const allow = (until: string) => `- {id: CVE-2026-1, reason: not reachable, until: ${until}}`;
  const late = await world.push({ ...inputs, 'scan-allow': allow('2020-01-31') });
  assert.deepEqual(
    [late.code, /the entry of CVE-2026-1 ended on 2020-01-31 and counts no more/.test(late.log)],
    [1, true],
  );
  const passed = await world.push({ ...inputs, 'scan-allow': allow('2999-01-31') });
  assert.equal(passed.code, 0, passed.log);
  assert.match(passed.log, /CVE-2026-1 \(high\) may pass until 2999-01-31: not reachable/);
  assert.deepEqual(await tags('scanned'), ['branch-main', 'v1']);
});

test("enhanced findings count as basic ones do, and an image that can't be scanned is told apart", async () => {
  const { image } = world.layout('enhanced');
  await find('enhanced', { enhanced: true, findings: [{ name: 'CVE-2026-3', severity: 'CRITICAL' }], seconds: 0 });
  const run = await world.push({ image, repository: 'enhanced', tags: 'v1', 'scan-fail-on': 'critical' });
  assert.match(run.log, /found CVE-2026-3 \(critical\)/);
  await find('scratch', { status: 'FAILED', seconds: 0 });
  const none = await world.push({ image, repository: 'scratch', tags: 'v1', 'scan-fail-on': 'critical' });
  assert.match(
    none.log,
    /ECR can't scan this image \(.*UnsupportedImageError.*\); nothing was tagged. Set scan-fail-on: off/,
  );
  assert.deepEqual(await tags('scratch'), []);
});

test('a finding that Inspector suppresses does not count, and one without a fix may be let pass', async () => {
  const { image } = world.layout('unfixed');
  const findings = [
    { name: 'CVE-2026-4', severity: 'CRITICAL', status: 'SUPPRESSED' },
    { name: 'CVE-2026-5', severity: 'HIGH', status: 'CLOSED' },
    { name: 'CVE-2026-6', severity: 'HIGH', fixAvailable: 'NO' },
  ];
  await find('unfixed', { enhanced: true, findings, seconds: 0 });
  const inputs = { image, repository: 'unfixed', tags: 'v1', 'scan-fail-on': 'high' };
  assert.match((await world.push(inputs)).log, /found CVE-2026-6 \(high\), from high up; nothing was tagged/);
  const run = await world.push({ ...inputs, 'scan-ignore-unfixed': 'true' });
  assert.equal(run.code, 0, run.log);
  assert.match(run.log, /::notice::CVE-2026-6 \(high\): without a fix, so it may pass/);
});

test('an allow list without a reason or a day is refused before anything is done', async () => {
  const { image } = world.layout('allow');
  const inputs = { image, repository: 'allow', 'scan-fail-on': 'high', 'scan-allow': '- {id: CVE-1, until: soon}' };
  const { log } = await world.push(inputs);
  assert.match(log, /scan-allow: CVE-1: reason is required; CVE-1: until must be a day such as 2027-01-31/);
  await assert.rejects(world.ecr.describeRepositories({ repositoryNames: ['allow'] }), /does not exist/);
});

test('findings are asked for of private ECR alone: what is elsewhere is refused, or told of beside ECR', async () => {
  const { image } = world.layout('elsewhere');
  const place = `${world.plain.host}/acme/elsewhere`;
  const inputs = { image, tags: 'v1', 'scan-fail-on': 'high' };
  const { log, code } = await world.push({ ...inputs, repository: place });
  assert.equal(code, 1);
  assert.match(
    log,
    /::error::invalid inputs: scan-fail-on: high asks for ECR's findings, but \S+\/acme\/elsewhere is not in private ECR, which alone scans; leave it out, or push to ECR too/,
  );
  assert.doesNotMatch(log, /uploading/);
  const both = await world.push({ ...inputs, repository: `${place}\nelsewhere` });
  assert.equal(both.code, 0, both.log);
  assert.match(
    both.log,
    /::notice title=Scan::scan-fail-on: not scanned is \S+\/acme\/elsewhere: only private ECR scans/,
  );
  assert.doesNotMatch((await world.push({ ...inputs, repository: place, 'scan-fail-on': 'off' })).log, /scan/);
});

test('a repository is made with a key of KMS, and told of when it has another', async () => {
  const { image } = world.layout('sealed');
  const key = 'arn:aws:kms:eu-west-1:123456789012:key/0d9c2d5e-6f6b-4f4e-9d3e-3f5b2f6f7a10';
  const push = (encryption: string) => world.push({ image, repository: 'sealed', tags: 'v1', encryption });
  const made = await push(`KMS:${key}`);
  assert.equal(made.code, 0, made.log);
  const { repositories } = await world.ecr.describeRepositories({ repositoryNames: ['sealed'] });
  assert.deepEqual(repositories?.[0]?.encryptionConfiguration, { encryptionType: 'KMS', kmsKey: key });
  assert.doesNotMatch((await push(`KMS:${key}`)).log, /notice/);
  assert.doesNotMatch((await push('KMS')).log, /notice/);
  const { log } = await push(`KMS:${key.replace('0d9c', 'ffff')}`);
  assert.match(
    log,
    /notice.*sealed: it is encrypted with arn:aws:kms:\S+0d9c\S+, which can't be changed once it is made/,
  );
  assert.match(
    (await push('KMS:alias/orders')).log,
    /encryption: "KMS:alias\/orders" is not AES256, KMS or KMS:<arn of a key>/,
  );
});

test('filters that are there stay when ours join them, and where there is no room for ours it is said', async () => {
  const filters = (...all: string[]) => all.map((filter) => ({ filterType: 'WILDCARD' as const, filter }));
  const kept = async (repositoryName: string) => {
    const { repositories } = await world.ecr.describeRepositories({ repositoryNames: [repositoryName] });
    return repositories?.[0]?.imageTagMutabilityExclusionFilters?.map(({ filter }) => filter);
  };
  const { image } = world.layout('joined');
  const immutable = { imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION' as const };
  const of = (repository: string, moving: string) =>
    world.push({ image, repository, tags: 'v1', 'moving-tags': moving, manage: 'true' });
  await world.ecr.createRepository({
    repositoryName: 'joined',
    ...immutable,
    imageTagMutabilityExclusionFilters: filters('dev-*', 'latest'),
  });
  const run = await of('joined', 'edge');
  assert.match(run.log, /joined: branch-\*, edge can't move there; changed/);
  assert.deepEqual(await kept('joined'), ['dev-*', 'latest', 'branch-*', 'edge']);
  assert.doesNotMatch((await of('joined', 'edge')).log, /notice/);
  await world.ecr.createRepository({
    repositoryName: 'full',
    ...immutable,
    imageTagMutabilityExclusionFilters: filters('a', 'b', 'c', 'branch-*'),
  });
  const full = await of('full', 'dev, edge');
  assert.match(
    full.log,
    /full: dev, edge can't move there, and with the filters a, b, c, branch-\* that it has there would be more than the 5 that ECR takes; remove some/,
  );
  assert.deepEqual(await kept('full'), ['a', 'b', 'c', 'branch-*']);
});

test('a repository that is set up otherwise is reported, and changed only when it is ours to manage', async () => {
  const { image } = world.layout('drift');
  await world.ecr.createRepository({ repositoryName: 'drift', imageTagMutability: 'MUTABLE' });
  const selection = { tagStatus: 'untagged', countType: 'imageCountMoreThan', countNumber: 50 };
  const lifecyclePolicyText = JSON.stringify({ rules: [{ rulePriority: 1, selection, action: { type: 'expire' } }] });
  await world.ecr.putLifecyclePolicy({ repositoryName: 'drift', lifecyclePolicyText });
  const seen = await world.push({ image, repository: 'drift', tags: 'v1' });
  assert.equal(seen.code, 0, seen.log);
  assert.match(
    seen.log,
    /::notice title=Repository::drift: its tags are MUTABLE, not immutable; manage: true would change it/,
  );
  assert.match(seen.log, /drift: scan on push is off/);
  const managed = await world.push({ image, repository: 'drift', tags: 'v1', manage: 'true', encryption: 'KMS' });
  assert.equal(managed.code, 0, managed.log);
  assert.match(managed.log, /it is encrypted with AES256, which can't be changed once it is made/);
  const { repositories } = await world.ecr.describeRepositories({ repositoryNames: ['drift'] });
  assert.equal(repositories?.[0]?.imageTagMutability, 'IMMUTABLE_WITH_EXCLUSION');
  assert.equal(repositories?.[0]?.imageScanningConfiguration?.scanOnPush, true);
  assert.doesNotMatch((await world.push({ image, repository: 'drift', tags: 'v1' })).log, /notice/);
  const theirs = await world.ecr.getLifecyclePolicy({ repositoryName: 'drift' });
  assert.deepEqual(JSON.parse(theirs.lifecyclePolicyText ?? ''), JSON.parse(lifecyclePolicyText), 'not asked for');
  const named = { image, repository: 'drift', tags: 'v1', manage: 'true', lifecycle: '30d' };
  assert.equal((await world.push(named)).code, 0);
  const ours = await world.ecr.getLifecyclePolicy({ repositoryName: 'drift' });
  assert.match(ours.lifecyclePolicyText ?? '', /"countNumber":30/);
});
