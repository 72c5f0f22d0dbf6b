import { average, percentile } from './percentile.ts';

/** In k6's words, judged over all samples of a check: `p(95)<300ms`, `rate<0.01`. */
export interface Threshold {
  readonly said: string;
  readonly of: 'latency' | 'rate';
  /** Of latencies: which one; undefined for the average. */
  readonly percent?: number;
  /** Seconds of a latency, a share of a rate. */
  readonly bound: number;
  readonly orEqual: boolean;
}

const FORM = /^(?:p\((\d+(?:\.\d+)?)\)|(avg|med|max|rate))\s*(<=?)\s*(\d+(?:\.\d+)?)(ms|s|%)?$/;

/** Refuses what nobody can meet; errors read on after a name. */
export function parseThreshold(text: string): Threshold {
  const [, percent, word, sign = '', digits = '', unit = ''] = FORM.exec(text.trim()) ?? [];
  if (sign === '') throw new Error(`"${text}" is not a threshold such as p(95)<300ms, avg<1s or rate<1%`);
  const number = Number(digits);
  const orEqual = sign === '<=';
  const nobody = () => new Error(`"${text}" is what nobody can meet`);
  if (word === 'rate') {
    if (unit === 'ms' || unit === 's') throw new Error(`"${text}": a rate is a share, such as 0.01 or 1%`);
    const bound = unit === '%' ? number / 100 : number;
    if (bound > 1) throw new Error(`"${text}": a rate is a share from 0 to 1; did you mean ${sign}${digits}%?`);
    if (bound === 0 && !orEqual) throw nobody();
    return { said: text, of: 'rate', bound, orEqual };
  }
  if (unit !== 'ms' && unit !== 's') throw new Error(`"${text}" has no unit; write ${digits}ms or ${digits}s`);
  if (number === 0) throw nobody();
  const rank = word === 'max' ? 100 : word === 'med' ? 50 : percent === undefined ? undefined : Number(percent);
  if (rank !== undefined && (rank <= 0 || rank > 100)) throw new Error(`"${text}": there is no p(${percent})`);
  const bound = unit === 'ms' ? number / 1000 : number;
  return { said: text, of: 'latency', ...(rank === undefined ? {} : { percent: rank }), bound, orEqual };
}

/** What was measured, when it isn't met; latencies in seconds. Without a latency none of them is met. */
export function missed(
  { of, percent, bound, orEqual }: Threshold,
  seen: { readonly latencies: readonly number[]; readonly asked: number; readonly failed: number },
): string | undefined {
  const { latencies, asked, failed } = seen;
  const figure =
    of === 'rate' ? failed / asked : percent === undefined ? average(latencies) : percentile(latencies, percent);
  if (figure === undefined) return 'nothing was measured';
  if (figure < bound || (orEqual && figure === bound)) return undefined;
  return of === 'rate' ? `${failed} of ${asked} failed` : `${Math.round(figure * 1000)}ms`;
}
