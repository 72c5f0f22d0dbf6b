import type { Count } from './rose.ts';

/** Of the normal distribution, for 95 % between both ends. */
const Z = 1.959963984540054;

/**
 * Between what the difference of two shares lies, 95 % sure: Newcombe's hybrid score interval without a correction for continuity
 * (method 10 of "Interval estimation for the difference between independent proportions", Statistics in Medicine 17, 1998). It lies
 * between -1 and 1 also where one of both never failed. Each `of` above 0.
 */
export function newcombe(now: Count, other: Count): readonly [low: number, high: number] {
  const [p, q] = [now.count / now.of, other.count / other.of];
  const [[pLow, pHigh], [qLow, qHigh]] = [wilson(now), wilson(other)];
  return [p - q - Math.hypot(p - pLow, qHigh - q), p - q + Math.hypot(pHigh - p, q - qLow)];
}

/** Wilson's score interval of one share. */
function wilson({ count, of }: Count): readonly [low: number, high: number] {
  const middle = count + Z ** 2 / 2;
  const half = Z * Math.sqrt((count * (of - count)) / of + Z ** 2 / 4);
  return [(middle - half) / (of + Z ** 2), (middle + half) / (of + Z ** 2)];
}
