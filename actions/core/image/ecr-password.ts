/**
 * Whether the time of a password of ECR's is over, by what it says itself: it is base64 of JSON with `expiration`, in seconds since
 * 1970. AWS calls it opaque, so what can't be read is taken as it is.
 */
export function isSpent(password: string, now: number): boolean {
  try {
    const { expiration } = JSON.parse(atob(password));
    return typeof expiration === 'number' && expiration <= now;
  } catch {
    return false;
  }
}
