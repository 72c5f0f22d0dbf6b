// Judges answers: failed = no answer, reset, time-out, a 4xx or 5xx of the balancer, or one from any release but a bad one.
import type { Failure, Report } from './report.ts';
import type { Answer } from './request.ts';

/** One bucket per millisecond up to a minute: percentiles of any number of requests in constant space. */
const longest = 60_000;

export class Tally {
  readonly #badReleases: Set<string>;
  readonly #latencies = new Uint32Array(longest + 1);
  readonly #byRelease = new Map<string, number>();
  readonly #failures: Failure[] = [];
  #requests = 0;
  #failed = 0;
  #badReleaseErrors = 0;

  constructor(badReleases: string[]) {
    this.#badReleases = new Set(badReleases);
  }

  add(answer: Answer, milliseconds: number): void {
    this.#requests++;
    const bucket = Math.min(longest, Math.max(0, Math.round(milliseconds)));
    this.#latencies[bucket] = (this.#latencies[bucket] ?? 0) + 1;
    if (answer.kind === 'answer') this.#judge(answer);
    else this.#fail({ kind: answer.kind, detail: answer.detail });
  }

  #judge({ status, release, fromBalancer }: Extract<Answer, { kind: 'answer' }>): void {
    if (release) this.#byRelease.set(release, (this.#byRelease.get(release) ?? 0) + 1);
    if (status < 400) return;
    if (release && !fromBalancer && this.#badReleases.has(release)) this.#badReleaseErrors++;
    else {
      const kind = `${fromBalancer ? 'balancer' : 'release'} ${status < 500 ? '4xx' : '5xx'}` as const;
      this.#fail({ kind, status, ...(release && { release }) });
    }
  }

  #fail(failure: Omit<Failure, 'at'>): void {
    this.#failed++;
    if (this.#failures.length < 20) this.#failures.push({ at: new Date().toISOString(), ...failure });
  }

  report(): Report {
    return {
      requests: this.#requests,
      failed: this.#failed,
      badReleaseErrors: this.#badReleaseErrors,
      byRelease: Object.fromEntries(this.#byRelease),
      p50: this.#percentile(0.5),
      p99: this.#percentile(0.99),
      failures: [...this.#failures],
    };
  }

  #percentile(share: number): number {
    const wanted = Math.ceil(this.#requests * share);
    let seen = 0;
    for (let bucket = 0; bucket <= longest; bucket++) {
      seen += this.#latencies[bucket] ?? 0;
      if (seen >= wanted && seen > 0) return bucket;
    }
    return 0;
  }
}
