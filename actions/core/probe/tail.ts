/**
 * The chances of `least` to `most`, from the logarithm of the first: `next(i)` is how many times as likely as i its successor is.
 * They must fall, as above a mean; what adds nothing any more is left out.
 */
export function tail(logarithm: number, least: number, most: number, next: (i: number) => number): number {
  let term = Math.exp(logarithm);
  let sum = 0;
  for (let i = least; i <= most && term > sum * 1e-15; i++) {
    sum += term;
    term *= next(i);
  }
  return Math.min(1, sum);
}
