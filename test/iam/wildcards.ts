// What `*` and `?` stand for in policies.

/** "any combination of characters with an asterisk (*) and any single character with a question mark (?)" */
export function like(pattern: string, text: string, anyCase = false): boolean {
  const source = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, anyCase ? 'is' : 's').test(text);
}

/** "Each of the six colon-delimited components of the ARN is checked separately and each can include … wildcards" */
export function arnLike(pattern: string, arn: string): boolean {
  const [wanted, found] = [parts(pattern), parts(arn)];
  return wanted.length === found.length && wanted.every((part, index) => like(part, found[index] ?? ''));
}

function parts(arn: string): string[] {
  const all = arn.split(':');
  return all.length <= 6 ? all : [...all.slice(0, 5), all.slice(5).join(':')];
}
