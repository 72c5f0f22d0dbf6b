/** How long requests take at least, however they are made, where an account may ask for no more a second. */
import { readFileSync } from 'node:fs';
import type { Request } from '../stage/journal.ts';

interface Rate {
  readonly service: string;
  readonly operations: string;
  /** Whether each operation has such a bucket, and not all of them one. */
  readonly each?: boolean;
  /** Requests at once, and a second. */
  readonly size: number;
  readonly refill: number;
}

export interface Least {
  readonly seconds: number;
  /** Whose bucket it is that lasts longest, and how many took from it. */
  readonly of: string;
  readonly requests: number;
}

const rates: readonly Rate[] = JSON.parse(readFileSync(new URL('../cloud/faults/rates.json', import.meta.url), 'utf8'));

/** By the rates that the local AWS has, of requests that were answered well. */
export function leastByRates(requests: readonly Request[]): Least {
  const buckets = new Map<string, { requests: number; rate: Rate }>();
  for (const { service, operation } of requests.filter(({ status }) => status === 200)) {
    const rate = rates.find(
      (each) => each.service === service && new RegExp(`^(?:${each.operations})$`).test(operation),
    );
    if (rate === undefined) continue;
    const of = `${service} ${rate.each ? operation : rate.operations}`;
    buckets.set(of, { rate, requests: (buckets.get(of)?.requests ?? 0) + 1 });
  }
  const all = [...buckets].map(([of, { rate, requests: count }]) => ({
    ...{ of, requests: count },
    seconds: Math.max(0, count - rate.size) / rate.refill,
  }));
  return all.toSorted((a, b) => b.seconds - a.seconds)[0] ?? { seconds: 0, of: 'nothing', requests: 0 };
}
