/** Characters of what was given that a message shows: enough to find it, and no file's worth of what may be secret. */
const MOST = 100;

/** What was given, for a message: the beginning of a text in quotes, and of a long list or map that it is one. */
export function shown(input: unknown): string {
  if (typeof input === 'object' && input !== null) {
    const whole = JSON.stringify(input);
    if (whole.length <= MOST) return whole;
    return Array.isArray(input) ? 'a list' : 'a map of keys';
  }
  if (typeof input !== 'string') return String(input);
  // Never half a character.
  const begin = input.slice(0, MOST).replace(/[\ud800-\udbff]$/, '');
  return input.length > MOST ? `${JSON.stringify(begin)}… (${input.length} characters)` : JSON.stringify(input);
}
