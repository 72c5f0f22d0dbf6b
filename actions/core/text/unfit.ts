/**
 * Texts and names anywhere in a fleet file that could not arrive as they are, a sentence each. A process is given arguments and
 * variables that end at the first NUL, and takes bytes, which half a surrogate pair has none of; `__proto__` is no key that our own
 * records can hold.
 */
export function unfit(data: unknown, path: readonly string[] = []): readonly string[] {
  if (typeof data === 'string') return complaints(data).map((what) => `${path.join('.') || 'it'}: ${what}`);
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => [
    ...complaints(key).map((what) => `a key in ${path.join('.') || 'it'}: ${what}`),
    ...(key === '__proto__' ? [`${[...path, key].join('.')}: is a name that can't be used; take another`] : []),
    ...unfit(value, [...path, key]),
  ]);
}

function complaints(text: string): readonly string[] {
  return [
    ...(text.includes('\0') ? ['holds a NUL (\\0), which no program can be given; leave it out'] : []),
    ...(/\p{Surrogate}/u.test(text) ? ['holds half of a surrogate pair, which is no character; leave it out'] : []),
  ];
}
