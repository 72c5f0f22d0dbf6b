import type { Timings } from './answer.ts';
import type { OfRelease } from './by-release.ts';
import type { Check } from './check.ts';
import { percentile } from './percentile.ts';
import type { Counted, Tally } from './tally.ts';
import { missed } from './threshold.ts';
import type { Word } from './word.ts';

/** What came of one check, as outputs, summary and report tell it. Latencies in milliseconds. */
export interface CheckVerdict {
  readonly check: string;
  readonly passed: boolean;
  readonly asked: number;
  readonly good: number;
  readonly p50?: number;
  readonly p95?: number;
  /** Of the slowest answer, when its name was found, it was connected, TLS agreed on, the first byte there and all of it. */
  readonly slowest?: Timings;
  /** Of a failed check: the word, a sentence, and what came. */
  readonly word?: Word;
  readonly why?: string;
  readonly came?: string;
  /** The first answer that was not good, also of a check that passed in the end. */
  readonly firstFailure?: string;
  readonly failures: Readonly<Partial<Record<Word, number>>>;
  /** Answers by the release that they told; '' for none. */
  readonly releases?: Readonly<Record<string, number>>;
  /** Of a check of machines: those that were not good, by id, a hundred at the most. */
  readonly machines?: Readonly<Record<string, string>>;
}

/** Checks that are told of one by one where room is short, in summary and result; a report has all. */
const MOST = 500;

/** Those that failed before the others, and no more than there is room for. */
export function failedFirst(verdicts: readonly CheckVerdict[]): readonly CheckVerdict[] {
  return verdicts.toSorted((a, b) => Number(a.passed) - Number(b.passed)).slice(0, MOST);
}

/** What came of a check: of asking until it worked, and of the samples after that, where there are any. */
export function verdictOf(check: Check, works: boolean, trial: Tally, samples: Tally, within: string): CheckVerdict {
  const counted = works && check.samples > 0 ? samples : trial;
  const trouble = works ? troubleOfSamples(check, samples) : troubleOfTrial(trial, within);
  const figures = (percent: number) => {
    const latency = percentile(counted.latencies, percent);
    return latency === undefined ? undefined : milliseconds(latency);
  };
  const [p50, p95] = [figures(50), figures(95)];
  const first = counted.first ?? trial.first;
  const releases = merged(answersBy(trial.releases), answersBy(samples.releases));
  return {
    check: check.name,
    passed: trouble === undefined,
    asked: trial.asked + samples.asked,
    good: trial.good + samples.good,
    ...(p50 !== undefined && { p50 }),
    ...(p95 !== undefined && { p95 }),
    ...(counted.slowest && { slowest: inMilliseconds(counted.slowest) }),
    ...trouble,
    ...(first && { firstFailure: `${first.word}: ${first.why}` }),
    failures: countsOf(trial, samples),
    ...(check.releaseOf && { releases }),
  };
}

function milliseconds(seconds: number): number {
  return Math.round(seconds * 10_000) / 10;
}

function inMilliseconds(timings: Timings): Timings {
  const { all, ...parts } = timings;
  const each = Object.entries(parts).map(([part, seconds]) => [part, milliseconds(seconds)]);
  return { ...Object.fromEntries(each), all: milliseconds(all) };
}

type Trouble = Required<Pick<CheckVerdict, 'word' | 'why' | 'came'>>;

function troubleOfTrial(tally: Tally, within: string): Trouble {
  const worst = worstOf(tally);
  if (worst === undefined) {
    const why =
      tally.asked === 0
        ? `nothing was answered within ${within}`
        : `only ${tally.inARow} good answers within ${within}`;
    return { word: 'no data', why, came: '' };
  }
  return told(worst, tally);
}

function troubleOfSamples({ samples, thresholds }: Check, tally: Tally): Trouble | undefined {
  if (tally.asked < samples) {
    return { word: 'no data', why: `the time was over after ${tally.asked} of ${samples} samples`, came: '' };
  }
  const { latencies, asked } = tally;
  const failed = asked - tally.good;
  const seen = { latencies, asked, failed };
  const forgiving = thresholds.some(({ of }) => of === 'rate');
  const worst = worstOf(tally);
  for (const threshold of thresholds) {
    const figure = missed(threshold, seen);
    if (figure === undefined) continue;
    const why = `asked for ${threshold.said}, got ${figure}`;
    if (threshold.of === 'latency') return { word: 'too slow', why: `${why} over ${asked} samples`, came: '' };
    if (worst) return { ...told(worst, tally), why: `${why}; ${told(worst, tally).why}` };
  }
  return worst && !forgiving ? told(worst, tally) : undefined;
}

/** What failed most often, of equals the latest. */
function worstOf({ failures }: Tally): Counted | undefined {
  return [...failures.values()].reduce<Counted | undefined>(
    (worst, each) => (worst === undefined || each.count >= worst.count ? each : worst),
    undefined,
  );
}

function told(worst: Counted, { asked, failures, releases }: Tally): Trouble {
  const { word, why, came } = worst.last;
  const others = [...failures]
    .filter(([other]) => other !== word)
    .map(([other, { count }]) => `${other} ${count} times`);
  const also = others.length > 0 ? `; ${others.join(', ')}` : '';
  const seen = word === 'release' ? `; ${releasesSaid(Object.fromEntries(answersBy(releases)))}` : '';
  return { word, why: `${worst.count} of ${asked} times: ${why}${seen}${also}`, came };
}

/** `r41 12 times, none 3 times`. */
export function releasesSaid(releases: Readonly<Record<string, number>>): string {
  return Object.entries(releases)
    .toSorted(([, a], [, b]) => b - a)
    .map(([release, count]) => `${release || 'no release'} ${count === 1 ? 'once' : `${count} times`}`)
    .join(', ');
}

/** How many answers told each release. */
function answersBy(releases: readonly OfRelease[]): ReadonlyMap<string, number> {
  return new Map(releases.map(({ release, of }) => [release, of]));
}

function countsOf(...tallies: readonly Tally[]): Partial<Record<Word, number>> {
  return merged(...tallies.map(({ failures }) => new Map([...failures].map(([word, { count }]) => [word, count]))));
}

function merged<K extends string>(...all: readonly ReadonlyMap<K, number>[]): Record<K, number> {
  const counts = new Map<K, number>();
  for (const one of all) for (const [name, count] of one) counts.set(name, (counts.get(name) ?? 0) + count);
  return Object.fromEntries(counts) as Record<K, number>;
}
