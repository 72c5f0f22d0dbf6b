import type { Finding } from './scan-verdict.ts';

/** What ECR says of an image's scan; `none`: it knows of no scan. */
export type ScanState = 'none' | 'waiting' | 'done' | 'failed' | keyof typeof ENDS;

/** One look at it. */
export interface ScanLook {
  readonly state: ScanState;
  readonly findings: readonly Finding[];
  /** Whether the answer counts its findings, be it none. */
  readonly counted: boolean;
  /** Seconds since the scan ended, where ECR says when. */
  readonly age?: number | undefined;
  /** Whether enhanced scanning goes on looking for what becomes known. */
  readonly watched: boolean;
  /** In ECR's words. */
  readonly why: string;
}

/** How ECR took the wish for a scan; `refused`: enhanced scanning begins its scans by itself. */
export type ScanStart = 'begun' | 'limited' | 'refused' | 'unsupported' | 'archived';

export type ScanStep =
  /** `settle`: ECR is done, but what it found may not show yet. */
  | { readonly do: 'wait' | 'settle' | 'start' }
  | { readonly do: 'take'; readonly note?: string }
  | { readonly do: 'stop'; readonly why: string; readonly next: string };

/**
 * Seconds after which a scan that ended without findings has none. Enhanced scanning says COMPLETE or ACTIVE before
 * Inspector's findings are there (https://github.com/aws/aws-sdk/issues/289; 22 s after the scan's end have been seen), and
 * a clean image is answered the same for ever: no findings and no counts, with imageScanCompletedAt or, at times, without.
 */
const SETTLED = 60;

/**
 * Seconds after which a basic scan says too little: it knows what was known when it ran. ECR scans an image once in this
 * time: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_StartImageScan.html
 */
const DAY = 86_400;

/** States that no scan follows from, whoever asks, and what would help. */
const ENDS = {
  unsupported: {
    why: "ECR can't scan this image",
    next: 'Set scan-fail-on: off for it, or use enhanced scanning',
  },
  // https://docs.aws.amazon.com/inspector/latest/user/scanning_resources_configure_duration_setting_ecr.html
  expired: {
    why: "Amazon Inspector's re-scan duration for this image is over, it is watched no longer",
    next: "Build it anew, or raise the re-scan duration in Inspector's settings and push it again",
  },
  unavailable: {
    why: 'ECR has no findings of this image any more',
    next: 'Build it anew, or delete it there and push it again: that scans it',
  },
  // https://docs.aws.amazon.com/AmazonECR/latest/userguide/archive-image.html
  archived: {
    why: 'the image is archived there, and what is archived is not scanned',
    next: 'Restore it (aws ecr update-image-storage-class --target-storage-class STANDARD) and run the job again',
  },
  limited: {
    why: 'a limit of the account on scans is reached',
    next: 'Raise it, and run the job again',
  },
} as const;

/** What follows from a look; `start`: how ECR took our wish, `empty`: seconds for which a done scan has shown nothing. */
export function scanStep(look: ScanLook, start: ScanStart | undefined, empty: number): ScanStep {
  const { state, age = 0, why } = look;
  if (state === 'waiting') return { do: 'wait' };
  if (state === 'none') {
    if (start === 'unsupported' || start === 'archived') return end(start, '');
    // What is limited for a moment only may begin at a later look.
    return { do: start === undefined || start === 'limited' ? 'start' : 'wait' };
  }
  if (state === 'failed') return start === undefined ? { do: 'start' } : failedScan(why, start);
  if (state !== 'done') return end(state, why);
  if (age > DAY && !look.watched) {
    if (start === undefined) return { do: 'start' };
    // The scan before still shows.
    if (start === 'begun') return { do: 'wait' };
    const days = Math.floor(age / DAY);
    return {
      do: 'take',
      note: `is ${days === 1 ? 'a day' : `${days} days`} old and can't be renewed now, so it counts`,
    };
  }
  return { do: isSettled(look, empty) ? 'take' : 'settle' };
}

/** Why nothing came in time, and what helps. */
export function lateScan(
  start: ScanStart | undefined,
  shown: boolean,
): { readonly why: string; readonly next: string } {
  if (!shown && start === 'limited') {
    return {
      why: 'it shows none, and begins none: it scans an image once in 24 hours',
      next: 'Run the job again in 24 hours',
    };
  }
  // So is the repository of another account answered, for ever: https://github.com/aws/containers-roadmap/issues/2541
  if (!shown && start === 'refused') {
    return {
      why: 'ECR shows no scan of it, and begins none when asked, since enhanced scanning begins by itself',
      next: "Turn enhanced scanning on for this repository, or, if it is another account's, push with a role of that account, which alone sees its scans; if it is only slow, raise scan-timeout",
    };
  }
  return { why: '', next: 'Run the job again, or raise scan-timeout' };
}

/** Whether a scan that is done shows all that it found. */
function isSettled({ counted, findings, age = 0 }: ScanLook, empty: number): boolean {
  return counted || findings.length > 0 || Math.max(age, empty) >= SETTLED;
}

function failedScan(said: string, start: ScanStart): ScanStep {
  const why = `the scan failed (${said})`;
  if (start === 'refused') {
    return { do: 'stop', why, next: 'Enhanced scanning scans again by itself: see what Amazon Inspector says of it' };
  }
  return {
    do: 'stop',
    why: start === 'limited' ? `${why}, and ECR begins no other yet` : why,
    next: 'Run the job again in 24 hours: ECR scans an image no more often',
  };
}

function end(state: keyof typeof ENDS, said: string): ScanStep {
  const { why, next } = ENDS[state];
  return { do: 'stop', why: said === '' ? why : `${why} (${said})`, next };
}
