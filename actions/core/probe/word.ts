/** What can be wrong with an answer, or with there being none; each failure is exactly one of these. */
export const WORDS = [
  'no name',
  'no connection',
  'TLS',
  'wrong status',
  'header',
  'body',
  'JSON',
  'release',
  'too slow',
  'no data',
] as const;
export type Word = (typeof WORDS)[number];
