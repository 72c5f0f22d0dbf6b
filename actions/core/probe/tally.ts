import type { Answer, NoAnswer, Timings } from './answer.ts';
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

/** Releases that are told apart: a site that names a new one each time would fill every report. */
const RELEASES = 20;

/** What has come of a check so far. */
export class Tally {
  asked = 0;
  good = 0;
  inARow = 0;
  readonly points: Point[] = [];
  readonly failures = new Map<Word, Counted>();
  /** How many answers told each release; '' stands for none. */
  readonly releases = new Map<string, number>();
  first: Failure | undefined;
  /** Of the answer that took longest. */
  slowest: Timings | undefined;

  add(got: Answer | NoAnswer, { failure, release }: Judged, now: number): void {
    this.asked += 1;
    if (got.kind === 'answer') {
      this.points.push({ at: now, took: got.timings.all });
      if (got.timings.all >= (this.slowest?.all ?? 0)) this.slowest = got.timings;
    }
    if (release !== undefined) {
      const name = this.releases.has(release) || this.releases.size < RELEASES ? release : 'others';
      this.releases.set(name, (this.releases.get(name) ?? 0) + 1);
    }
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
