import type { Finding } from './scan-gate.ts';

/** One look at what ECR knows of an image's scan. */
export interface ScanLook {
  readonly state: 'waiting' | 'done' | 'unsupported' | 'failed';
  readonly findings: readonly Finding[];
  /** Whether the answer counts its findings, be it none. */
  readonly counted: boolean;
  /** Seconds since the scan ended, where ECR says when. */
  readonly age?: number | undefined;
  /** In ECR's words. */
  readonly why: string;
}

/**
 * Seconds after which a scan that ended without findings has none. Enhanced scanning says COMPLETE or ACTIVE before
 * Inspector's findings are there (https://github.com/aws/aws-sdk/issues/289; 22 s after the scan's end have been seen), and
 * a clean image is answered the same for ever: no findings and no counts, with imageScanCompletedAt or, at times, without.
 */
const SETTLED = 60;

/** Whether a scan that is done shows all that it found; `since`: seconds for which it has shown nothing. */
export function isSettled({ counted, findings, age = 0 }: ScanLook, since: number): boolean {
  return counted || findings.length > 0 || Math.max(age, since) >= SETTLED;
}
