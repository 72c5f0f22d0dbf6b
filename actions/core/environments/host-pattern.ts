/**
 * Whether a rule's host condition matches a name, as the balancer compares: "The comparison is case insensitive. The following
 * wildcard characters are supported: * (matches 0 or more characters) and ? (matches exactly 1 character)"
 * (HostHeaderConditionConfig in the API reference of Elastic Load Balancing).
 */
export function matchesHost(pattern: string, host: string): boolean {
  const [first = '', ...rest] = pattern.toLowerCase().split('*');
  let left = host.toLowerCase();
  if (!startsAlike(left, first)) return false;
  left = left.slice(first.length);
  const last = rest.pop();
  if (last === undefined) return left === '';
  for (const piece of rest) {
    const at = [...left].findIndex((_, index) => startsAlike(left.slice(index), piece));
    if (piece !== '' && at < 0) return false;
    left = left.slice(piece === '' ? 0 : at + piece.length);
  }
  return left.length >= last.length && startsAlike(left.slice(left.length - last.length), last);
}

function startsAlike(text: string, piece: string): boolean {
  return text.length >= piece.length && [...piece].every((letter, index) => letter === '?' || letter === text[index]);
}
