/** What a watch may find of one thing that it watches. */
export type Finding =
  | { readonly kind: 'fine'; readonly said: string }
  /** Enough to fail by, with what it is seen by. */
  | { readonly kind: 'sign'; readonly said: string; readonly evidence: readonly string[] }
  | { readonly kind: 'no data'; readonly said: string; readonly because: Absence };

/**
 * - quiet: there is nothing to tell of, as of 5xx where there are none
 * - late: it may come yet, as the balancer's figures of the last minute
 * - absent: it won't come by waiting: no permission, or no such thing
 */
export type Absence = 'quiet' | 'late' | 'absent';

/** One thing that is watched, as people know it, and what was found of it at last. */
export interface Watched {
  readonly name: string;
  readonly finding: Finding;
}

/** The fleet file's words. */
export const NO_DATA = ['pass-if-served', 'wait', 'pass', 'fail'] as const;
export type NoData = (typeof NO_DATA)[number];

export type Ending = 'pass' | 'wait' | 'fail';

/**
 * What it means at a watch's end that there is no data. An alarm on 5xx is silent as long as nothing fails, so that requests which were
 * served make silence good; that something can't be read is never good of itself. `served`: good answers came during the watch.
 */
export function endingOf(because: Absence, noData: NoData, served: boolean): Ending {
  if (noData === 'pass' || noData === 'fail') return noData;
  if (because === 'absent') return 'fail';
  return noData === 'pass-if-served' && because === 'quiet' && served ? 'pass' : 'wait';
}

/** What became of one thing in the end. */
export interface Ended extends Watched {
  readonly ending: Ending;
}

export function endings(watched: readonly Watched[], noData: NoData, served: boolean): readonly Ended[] {
  return watched.map((each) => {
    const { finding } = each;
    if (finding.kind === 'no data') return { ...each, ending: endingOf(finding.because, noData, served) };
    return { ...each, ending: finding.kind === 'sign' ? 'fail' : 'pass' };
  });
}
