import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  BatchGetImageCommand,
  DescribeImageScanFindingsCommand,
  type DescribeImageScanFindingsCommandOutput,
  DescribeImagesCommand,
  ListImagesCommand,
  SetRepositoryPolicyCommand,
  StartImageScanCommand,
  UpdateImageStorageClassCommand,
} from '@aws-sdk/client-ecr';
import { Caller, type Cloud, INDEX, MANIFEST, sha256, startCloud } from './registry-world.ts';

/** Seconds from the begin of a scan to its end: longer than a look at it may take; `finished` lets them pass at once. */
const SCAN = 60;
let cloud: Cloud;
let me: Caller;
before(async () => {
  cloud = await startCloud({ docker: false });
  me = await Caller.of(cloud);
  await cloud.control('POST', 'registry/scans', { seconds: SCAN });
});
after(() => cloud.close());

const ask = (repositoryName: string, imageDigest: string, more = {}) =>
  me.ecr.send(new DescribeImageScanFindingsCommand({ repositoryName, imageId: { imageDigest }, ...more }));
const start = (repositoryName: string, imageDigest: string) =>
  me.ecr.send(new StartImageScanCommand({ repositoryName, imageId: { imageDigest } }));

/** What is answered once the scan's time has passed; that it was in progress before is part of the answer. */
async function finished(repository: string, digest: string): Promise<DescribeImageScanFindingsCommandOutput> {
  const first = await ask(repository, digest);
  assert.match(first.imageScanStatus?.status ?? '', /^(IN_PROGRESS|PENDING)$/);
  const pending = first.imageScanStatus?.status === 'PENDING';
  assert.deepEqual(first.imageScanFindings, pending ? { findings: [] } : undefined);
  await cloud.control('POST', 'registry/scans/age', { repository, seconds: SCAN });
  return await ask(repository, digest);
}

test('an image that nobody scanned has no findings to tell; one without any is complete and clean', async () => {
  await me.repository('clean');
  const digest = await me.push('clean', 'v1', 'clean');
  await assert.rejects(ask('clean', digest), { name: 'ScanNotFoundException' });
  assert.equal((await start('clean', digest)).imageScanStatus?.status, 'IN_PROGRESS');
  const answer = await finished('clean', digest);
  assert.equal(answer.imageScanStatus?.status, 'COMPLETE');
  assert.deepEqual([answer.imageScanFindings?.findings, answer.imageScanFindings?.findingSeverityCounts], [[], {}]);
  await assert.rejects(start('clean', digest), { name: 'LimitExceededException' });
});

test('scanOnPush scans what is pushed, and finds what a test wants to be found, page by page', async () => {
  const findings = ['CRITICAL', 'HIGH', 'HIGH'].map((severity, n) => ({ name: `CVE-2026-${n}`, severity }));
  await me.repository('sick', { imageScanningConfiguration: { scanOnPush: true } });
  await cloud.control('POST', 'registry/scans', { repository: 'sick', findings, seconds: SCAN });
  const digest = await me.push('sick', 'v1', 'sick');
  const { imageScanFindings } = await finished('sick', digest);
  assert.deepEqual(imageScanFindings?.findings, findings);
  assert.deepEqual(imageScanFindings?.findingSeverityCounts, { CRITICAL: 1, HIGH: 2 });
  const first = await ask('sick', digest, { maxResults: 2 });
  const second = await ask('sick', digest, { maxResults: 2, nextToken: first.nextToken });
  const names = [first, second].flatMap((page) => page.imageScanFindings?.findings?.map(({ name }) => name));
  assert.deepEqual([names, second.nextToken], [findings.map(({ name }) => name), undefined]);
  const { imageDetails } = await me.ecr.send(new DescribeImagesCommand({ repositoryName: 'sick' }));
  assert.equal(imageDetails?.[0]?.imageScanStatus?.status, 'COMPLETE');
});

test('an image that cannot be scanned fails its scan; an index cannot even be asked to be', async () => {
  await me.repository('odd');
  const digest = await me.push('odd', 'v1', 'odd');
  await cloud.control('POST', 'registry/scans', { digest, status: 'FAILED', seconds: SCAN });
  await start('odd', digest);
  const { imageScanStatus } = await finished('odd', digest);
  assert.equal(imageScanStatus?.status, 'FAILED');
  assert.match(imageScanStatus?.description ?? '', /^UnsupportedImageError/);
  const manifests = [{ mediaType: MANIFEST, digest, size: 1, platform: { os: 'linux', architecture: 'amd64' } }];
  const index = JSON.stringify({ schemaVersion: 2, mediaType: INDEX, manifests });
  assert.equal((await me.put('odd', 'all', index, INDEX)).status, 201);
  await assert.rejects(start('odd', sha256(index)), { name: 'UnsupportedImageTypeException' });
});

test('enhanced scans begin by themselves, stay active and speak of packages', async () => {
  await me.repository('watched');
  const finding = { name: 'CVE-2026-9', severity: 'CRITICAL' };
  await cloud.control('POST', 'registry/scans', {
    repository: 'watched',
    enhanced: true,
    findings: [finding],
    seconds: SCAN,
  });
  const digest = await me.push('watched', 'v1', 'watched');
  await assert.rejects(start('watched', digest), { name: 'ValidationException' });
  const { imageScanStatus, imageScanFindings } = await finished('watched', digest);
  assert.equal(imageScanStatus?.status, 'ACTIVE');
  const [found] = imageScanFindings?.enhancedFindings ?? [];
  assert.deepEqual(
    [found?.severity, found?.packageVulnerabilityDetails?.vulnerabilityId, imageScanFindings?.findings],
    ['CRITICAL', 'CVE-2026-9', []],
  );
});

test('an enhanced scan that ended answers as a clean one does until its findings are there', async () => {
  await me.repository('late');
  const digest = await me.push('late', 'v1', 'late');
  const finding = { name: 'CVE-2026-9', severity: 'CRITICAL' };
  const scanned = async (more: object) => {
    await cloud.control('POST', 'registry/scans', { digest, enhanced: true, seconds: 0, ...more });
    return (await ask('late', digest)).imageScanFindings;
  };
  const clean = await scanned({ findings: [] });
  assert.deepEqual(Object.keys(clean ?? {}).toSorted(), ['findings', 'imageScanCompletedAt']);
  assert.deepEqual(await scanned({ findings: [finding], late: 600 }), clean);
  assert.equal((await scanned({ findings: [finding] }))?.enhancedFindings?.length, 1);
});

test('a basic scan keeps what it found until a day has passed and another began', async () => {
  await me.repository('old');
  const digest = await me.push('old', 'v1', 'old');
  await start('old', digest);
  const began = await finished('old', digest);
  const finding = { name: 'CVE-2026-9', severity: 'CRITICAL' };
  await cloud.control('POST', 'registry/scans', { repository: 'old', findings: [finding], seconds: SCAN });
  await cloud.control('POST', 'registry/scans/age', { repository: 'old', seconds: 86_300 });
  await assert.rejects(start('old', digest), { name: 'LimitExceededException' });
  await cloud.control('POST', 'registry/scans/age', { repository: 'old', seconds: 100 });
  const { imageScanFindings } = await ask('old', digest);
  const ended = (findings: typeof imageScanFindings) => findings?.imageScanCompletedAt?.getTime() ?? 0;
  assert.equal(Math.round(ended(began.imageScanFindings) - ended(imageScanFindings)), 86_400_000);
  assert.deepEqual(imageScanFindings?.findings, []);
  await start('old', digest);
  assert.deepEqual((await finished('old', digest)).imageScanFindings?.findings, [finding]);
});

test('enhanced findings take permissions of Inspector, and stay within their account', async () => {
  await me.repository('inspected');
  await cloud.control('POST', 'registry/scans', { repository: 'inspected', enhanced: true, seconds: 0 });
  const digest = await me.push('inspected', 'v1', 'inspected');
  const refused = (action: string, path: string) =>
    `User: arn:aws:sts::123456789012:user/moto is not authorized to perform: inspector2:${action} on resource: arn:aws:inspector2:eu-west-1:123456789012:/${path}/list because no identity-based policy allows the inspector2:${action} action`;
  for (const [action, path] of [['ListCoverage', 'coverage'] as const, ['ListFindings', 'findings'] as const]) {
    await cloud.control('POST', 'deny', { actions: [`inspector2:${action}`] });
    await assert.rejects(ask('inspected', digest), { name: 'AccessDeniedException', message: refused(action, path) });
  }
  await cloud.control('POST', 'deny', { actions: [] });
  assert.equal((await ask('inspected', digest)).imageScanStatus?.status, 'ACTIVE');
  const policyText = JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: '*', Action: 'ecr:*' }] });
  await me.ecr.send(new SetRepositoryPolicyCommand({ repositoryName: 'inspected', policyText }));
  const other = await Caller.of(cloud, '222222222222');
  const there = { registryId: '123456789012', repositoryName: 'inspected', imageId: { imageDigest: digest } };
  await assert.rejects(other.ecr.send(new DescribeImageScanFindingsCommand(there)), { name: 'ScanNotFoundException' });
  await assert.rejects(other.ecr.send(new StartImageScanCommand(there)), { name: 'ValidationException' });
});

test('an archived image is listed where it is asked for, and pulled by nobody until it is restored or pushed again', async () => {
  await me.repository('shelf');
  const manifest = await me.image('shelf', 'kept');
  await me.put('shelf', 'v1', manifest);
  const imageDigest = sha256(manifest);
  const one = { repositoryName: 'shelf', imageIds: [{ imageDigest }] };
  const move = async (targetStorageClass: 'ARCHIVE' | 'STANDARD') =>
    (await me.ecr.send(new UpdateImageStorageClassCommand({ ...one, imageId: { imageDigest }, targetStorageClass })))
      .imageStatus;
  const described = async (imageStatus?: 'ARCHIVED' | 'ACTIVATING' | 'ANY') => {
    const filter = imageStatus && { filter: { imageStatus } };
    const { imageDetails = [] } = await me.ecr.send(new DescribeImagesCommand({ repositoryName: 'shelf', ...filter }));
    return imageDetails.map((image) => image.imageStatus);
  };
  const pulled = async () =>
    await Promise.all(
      ['GET v1', `GET ${imageDigest}`, `HEAD ${imageDigest}`].map(async (asked) => {
        const [method = '', reference] = asked.split(' ');
        const headers = { accept: MANIFEST };
        return (await me.http(method, `shelf/manifests/${reference}`, { headers })).status;
      }),
    );
  const got = async () => {
    const { images, failures } = await me.ecr.send(new BatchGetImageCommand(one));
    return [images?.length, failures?.map(({ failureCode }) => failureCode)];
  };
  assert.deepEqual([await described(), await pulled()], [['ACTIVE'], [200, 200, 200]]);
  const { imageDetails: [before] = [] } = await me.ecr.send(new DescribeImagesCommand(one));
  assert.ok(before?.lastRecordedPullTime, 'a pull is remembered');
  assert.equal(await move('ARCHIVE'), 'ARCHIVED');
  assert.deepEqual(await pulled(), [404, 404, 404]);
  assert.deepEqual(await got(), [0, ['ImageNotFound']]);
  assert.deepEqual(
    [await described(), await described('ANY'), await described('ARCHIVED')],
    [[], ['ARCHIVED'], ['ARCHIVED']],
  );
  const { imageIds } = await me.ecr.send(new ListImagesCommand({ repositoryName: 'shelf' }));
  assert.deepEqual(imageIds, []);
  await assert.rejects(start('shelf', imageDigest), { name: 'ImageArchivedException' });
  assert.equal(await move('STANDARD'), 'ACTIVATING');
  assert.deepEqual([await described('ACTIVATING'), await pulled()], [['ACTIVATING'], [404, 404, 404]]);
  assert.equal((await me.put('shelf', imageDigest, manifest)).status, 201);
  assert.deepEqual([await described(), await pulled(), await got()], [['ACTIVE'], [200, 200, 200], [1, []]]);
  const { imageDetails: [after] = [] } = await me.ecr.send(new DescribeImagesCommand(one));
  assert.ok((after?.lastActivatedAt?.getTime() ?? 0) >= (after?.lastArchivedAt?.getTime() ?? Number.POSITIVE_INFINITY));
});
