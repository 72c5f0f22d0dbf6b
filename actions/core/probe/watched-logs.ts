/** Lines of one log group of CloudWatch Logs, by its own filter pattern. */
export interface WantedLog {
  readonly group: string;
  readonly pattern: string;
}

/** `group: pattern`, as `/acme/orders: ?ERROR ?" 500 "`. A group is of `[\.\-_/#A-Za-z0-9]+`, up to 512; a pattern has up to 1024 (FilterLogEvents). */
export function parseWantedLog(line: string): WantedLog {
  const [, group, pattern] = /^([\w./#-]{1,512}):\s+(\S.*)$/.exec(line) ?? [];
  if (group === undefined || pattern === undefined) {
    throw new Error(`"${line}" is no log group and pattern, such as /acme/orders: ?ERROR ?" 500 "`);
  }
  if (pattern.length > 1024)
    throw new Error(`the pattern of ${group} has more than the 1024 characters that AWS takes`);
  return { group, pattern };
}
