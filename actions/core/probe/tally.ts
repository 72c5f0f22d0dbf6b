import type { Answer, NoAnswer, Timings } from './answer.ts';
import { byRelease, type OfRelease } from './by-release.ts';
import type { Failure, Judged } from './judge.ts';
import type { Word } from './word.ts';

/** One answer, as a chart needs it: seconds since 1970, and that it took. */
export interface Point {
  readonly at: number;
  readonly took: number;
}

export interface Counted {
  count: number;
  readonly first: Failure;
  last: Failure;
}

/** What has come of a check so far. */
export class Tally {
  asked = 0;
  good = 0;
  inARow = 0;
  readonly points: Point[] = [];
  readonly failures = new Map<Word, Counted>();
  releases: readonly OfRelease[] = [];
  first: Failure | undefined;
  /** Of the answer that took longest. */
  slowest: Timings | undefined;

  /** `kind`: of the error, where there is one (`kindOf`). */
  add(got: Answer | NoAnswer, judged: Judged, now: number, kind = ''): void {
    const { failure } = judged;
    this.asked += 1;
    if (got.kind === 'answer') {
      this.points.push({ at: now, took: got.timings.all });
      if (got.timings.all >= (this.slowest?.all ?? 0)) this.slowest = got.timings;
    }
    this.releases = byRelease(this.releases, judged, kind);
    if (failure === undefined) {
      this.good += 1;
      this.inARow += 1;
      return;
    }
    this.inARow = 0;
    this.first ??= failure;
    const counted = this.failures.get(failure.word);
    if (counted) Object.assign(counted, { count: counted.count + 1, last: failure });
    else this.failures.set(failure.word, { count: 1, first: failure, last: failure });
  }

  /** Answers that never came because there was no name. */
  get nameless(): number {
    return this.failures.get('no name')?.count ?? 0;
  }

  get latencies(): readonly number[] {
    return this.points.map(({ took }) => took);
  }
}
