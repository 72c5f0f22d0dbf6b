import type { DescribeImageScanFindingsRequest } from '@aws-sdk/client-ecr';
import type { Finding } from '../core/scan-gate.ts';
import type { ScanLook } from '../core/scan-wait.ts';
import type { AwsClock } from './clock.ts';
import { errorNames } from './errors.ts';
import type { Ecr } from './sdk/ecr.ts';

/** One look at what ECR's scan of an image found, basic or enhanced; begins a basic scan where there is none. */
export async function scanOf(client: Ecr, image: DescribeImageScanFindingsRequest, clock: AwsClock): Promise<ScanLook> {
  const findings: Finding[] = [];
  let counted = false;
  let ended: Date | undefined;
  let nextToken: string | undefined;
  do {
    const page = await client
      .describeImageScanFindings({ ...image, ...(nextToken && { nextToken }) })
      .catch((error: unknown) => {
        if (errorNames(error, 'ScanNotFoundException')) return undefined;
        throw error;
      });
    if (page === undefined) return await begin(client, image);
    const { status = 'PENDING', description = '' } = page.imageScanStatus ?? {};
    if (status === 'FAILED' || status === 'UNSUPPORTED_IMAGE') {
      return {
        state: /unsupported/i.test(`${status} ${description}`) ? 'unsupported' : 'failed',
        findings,
        counted,
        why: description,
      };
    }
    if (status === 'PENDING' || status === 'IN_PROGRESS')
      return { state: 'waiting', findings, counted, why: description };
    // ACTIVE is enhanced scanning's word for scanned, and watched from then on.
    if (status !== 'COMPLETE' && status !== 'ACTIVE')
      return { state: 'failed', findings, counted, why: `${status} ${description}` };
    counted ||= page.imageScanFindings?.findingSeverityCounts !== undefined;
    ended ??= page.imageScanFindings?.imageScanCompletedAt;
    for (const { name = '', severity = '' } of page.imageScanFindings?.findings ?? []) {
      findings.push({ id: name, severity: severity.toLowerCase() });
    }
    for (const { packageVulnerabilityDetails, title = '', severity = '' } of page.imageScanFindings?.enhancedFindings ??
      []) {
      findings.push({ id: packageVulnerabilityDetails?.vulnerabilityId ?? title, severity: severity.toLowerCase() });
    }
    nextToken = page.nextToken;
  } while (nextToken);
  const age = ended === undefined ? undefined : clock.now() - ended.getTime() / 1000;
  return { state: 'done', findings, counted, age, why: '' };
}

async function begin(
  client: Ecr,
  { repositoryName, registryId, imageId }: DescribeImageScanFindingsRequest,
): Promise<ScanLook> {
  try {
    await client.startImageScan({ repositoryName, imageId, ...(registryId && { registryId }) });
  } catch (error) {
    if (errorNames(error, 'UnsupportedImageTypeException'))
      return { state: 'unsupported', findings: [], counted: false, why: 'UnsupportedImageTypeException' };
    // Scanned within a day already, or enhanced scanning, which begins by itself: the next look shows it.
    if (!errorNames(error, 'LimitExceededException', 'ValidationException')) throw error;
  }
  return { state: 'waiting', findings: [], counted: false, why: '' };
}
