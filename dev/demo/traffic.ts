/** Who answered when: the load's counts by release, looked at while it runs, and the scenes that were played meanwhile. */
import type { Load } from '../load/load.ts';

/** Counts since the load began; `at` in seconds since 1970. */
export interface Sample {
  readonly at: number;
  readonly byRelease: Readonly<Record<string, number>>;
  /** Errors that a bad release answered itself. */
  readonly errors: number;
}

/** Between two samples: answers a second. */
export interface Rate {
  readonly from: number;
  readonly to: number;
  readonly byRelease: Readonly<Record<string, number>>;
  readonly errors: number;
}

/** Milliseconds between looks; the load's process tells once a second. */
const BEAT = 250;

export function watchTraffic(load: Load): { readonly samples: readonly Sample[]; stop(): void } {
  const samples: Sample[] = [];
  let last = -1;
  const timer = setInterval(() => {
    const { requests, byRelease, badReleaseErrors } = load.snapshot();
    if (requests === last) return;
    last = requests;
    samples.push({ at: Date.now() / 1000, byRelease: { ...byRelease }, errors: badReleaseErrors });
  }, BEAT);
  return { samples, stop: () => clearInterval(timer) };
}

export function rates(samples: readonly Sample[]): Rate[] {
  return samples.slice(1).map((sample, i) => {
    const before = samples[i] ?? sample;
    const seconds = sample.at - before.at;
    const rate = (now: number, then = 0) => (now - then) / seconds;
    return {
      from: before.at,
      to: sample.at,
      byRelease: Object.fromEntries(
        Object.entries(sample.byRelease).map(([release, count]) => [release, rate(count, before.byRelease[release])]),
      ),
      errors: rate(sample.errors, before.errors),
    };
  });
}
