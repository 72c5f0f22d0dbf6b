import type { DescribeImageScanFindingsRequest, Repository, StartImageScanRequest } from '@aws-sdk/client-ecr';
import type { Finding } from '../../../core/image/scan-verdict.ts';
import type { ScanLook, ScanStart, ScanState } from '../../../core/image/scan-wait.ts';
import type { AwsClock } from '../clock.ts';
import { errorNames } from '../errors.ts';
import type { Ecr } from '../sdk/ecr.ts';

/** https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageScanStatus.html */
const STATES: Readonly<Record<string, ScanState>> = {
  PENDING: 'waiting',
  IN_PROGRESS: 'waiting',
  COMPLETE: 'done',
  // Enhanced scanning's word for scanned, and watched from then on.
  ACTIVE: 'done',
  FAILED: 'failed',
  UNSUPPORTED_IMAGE: 'unsupported',
  SCAN_ELIGIBILITY_EXPIRED: 'expired',
  FINDINGS_UNAVAILABLE: 'unavailable',
  IMAGE_ARCHIVED: 'archived',
  LIMIT_EXCEEDED: 'limited',
};

/** One look at what ECR's scan of an image found, basic or enhanced. */
export async function scanOf(client: Ecr, image: DescribeImageScanFindingsRequest, clock: AwsClock): Promise<ScanLook> {
  const findings: Finding[] = [];
  let counted = false;
  let ended: Date | undefined;
  let status = 'PENDING';
  let nextToken: string | undefined;
  do {
    const page = await client
      .describeImageScanFindings({ ...image, ...(nextToken && { nextToken }) })
      .catch((error: unknown) => {
        if (errorNames(error, 'ScanNotFoundException')) return undefined;
        throw error;
      });
    if (page === undefined) return { state: 'none', findings, counted, watched: false, why: '' };
    const { description = '' } = page.imageScanStatus ?? {};
    status = page.imageScanStatus?.status ?? 'PENDING';
    const state = stateOf(status, description);
    if (state !== 'done') return { state, findings, counted, watched: false, why: said(status, description) };
    const { findings: basic = [], enhancedFindings = [], ...more } = page.imageScanFindings ?? {};
    counted ||= more.findingSeverityCounts !== undefined;
    ended ??= more.imageScanCompletedAt;
    for (const { name = '', severity = '' } of basic) findings.push({ id: name, severity: severity.toLowerCase() });
    // A clean image is never counted, one whose findings somebody suppressed is.
    counted ||= enhancedFindings.length > 0;
    for (const { packageVulnerabilityDetails, title = '', severity = '', status, fixAvailable } of enhancedFindings) {
      // https://docs.aws.amazon.com/inspector/v2/APIReference/API_Finding.html: ACTIVE, SUPPRESSED (by a rule of yours) or CLOSED
      if (status === 'SUPPRESSED' || status === 'CLOSED') continue;
      const id = packageVulnerabilityDetails?.vulnerabilityId ?? title;
      findings.push({ id, severity: severity.toLowerCase(), ...(fixAvailable === 'NO' && { unfixed: true }) });
    }
    nextToken = page.nextToken;
  } while (nextToken);
  const age = ended === undefined ? undefined : clock.now() - ended.getTime() / 1000;
  return { state: 'done', findings, counted, age, watched: status === 'ACTIVE', why: '' };
}

/**
 * What is scanned when. The registry's settings say it, and where they have a filter for a repository its own are without effect: "The
 * PutImageScanningConfiguration API is being deprecated, in favor of specifying the image scanning configuration at the registry
 * level" (https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutImageScanningConfiguration.html).
 */
export async function scanningOf(
  client: Pick<Ecr, 'batchGetRepositoryScanningConfiguration'>,
  { repositoryName = '', imageScanningConfiguration }: Repository,
) {
  const own = { scanOnPush: imageScanningConfiguration?.scanOnPush ?? false, scannedByRegistry: false };
  const answer = await client
    .batchGetRepositoryScanningConfiguration({ repositoryNames: [repositoryName] })
    .catch(() => undefined);
  const found = answer?.scanningConfigurations?.[0];
  if (found === undefined || (found.appliedScanFilters ?? []).length === 0) return own;
  return { scanOnPush: found.scanFrequency !== 'MANUAL', scannedByRegistry: true };
}

/** Begins a basic scan. */
export async function startScan(client: Ecr, image: StartImageScanRequest): Promise<ScanStart> {
  try {
    await client.startImageScan(image);
    return 'begun';
  } catch (error) {
    if (errorNames(error, 'UnsupportedImageTypeException')) return 'unsupported';
    if (errorNames(error, 'ImageArchivedException')) return 'archived';
    if (errorNames(error, 'ValidationException')) return 'refused';
    // The same limit has been seen under both names: https://github.com/aws/containers-roadmap/issues/1226
    if (errorNames(error, 'LimitExceededException', 'ThrottlingException')) return 'limited';
    throw error;
  }
}

function stateOf(status: string, description: string): ScanState {
  // Basic scanning fails for want of support: https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning-troubleshooting.html
  if (status === 'FAILED' && /unsupported/i.test(description)) return 'unsupported';
  return STATES[status] ?? 'failed';
}

/** Status and description once each: the description may be the status over again. */
function said(status: string, description: string): string {
  return description === '' || description === status ? status : `${status}: ${description}`;
}
