/** Seconds that two machines' clocks may be apart. */
const APART = 60;

/**
 * What to say of a commit that is younger than now. The exporter makes files as old as the commit and none younger, so what
 * a step makes before that time keeps the moment in which it was made. `now` in milliseconds since 1970.
 */
export function futureCommit({ sha, time }: { sha: string; time: number }, now: number): string | undefined {
  if (time <= now / 1000 + APART) return undefined;
  const [then, here] = [time * 1000, now].map((each) => new Date(each).toISOString().replace(/\.\d+Z$/, 'Z'));
  return `commit ${sha.slice(0, 12)} is of ${then}, by this machine's clock (${here}) a time to come: files that a step makes keep the time of the build until then, so no two builds are the same; give the commit its right time with git commit --amend --no-edit, or set the clock`;
}
