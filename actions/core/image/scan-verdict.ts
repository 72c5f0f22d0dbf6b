/** Worst first: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageScanFinding.html */
export const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;
export type Severity = (typeof SEVERITIES)[number];

export interface Finding {
  /** Such as CVE-2026-1234. */
  readonly id: string;
  /** ECR's word in lower case; informational, undefined and untriaged never fail. */
  readonly severity: string;
  /** Nobody has a fix for it yet, by enhanced scanning, which alone knows. */
  readonly unfixed?: boolean;
}

export interface Allowed {
  readonly id: string;
  readonly reason: string;
  /** The last day, YYYY-MM-DD. */
  readonly until: string;
}

export interface ScanVerdict {
  readonly failing: readonly Finding[];
  /** Would have failed, had there been a fix. */
  readonly unfixed: readonly Finding[];
  readonly allowed: readonly (Finding & Allowed)[];
  /** Would have allowed a finding, had it not run out. */
  readonly expired: readonly Allowed[];
}

/** `today` as YYYY-MM-DD. */
export function judgeScan(
  findings: readonly Finding[],
  from: Severity,
  allow: readonly Allowed[],
  today: string,
  ignoreUnfixed = false,
): ScanVerdict {
  const counted: readonly string[] = SEVERITIES.slice(0, SEVERITIES.indexOf(from) + 1);
  const severe = findings.filter(({ severity }) => counted.includes(severity));
  // One CVE may be critical in a package and low in another: the worst, which comes last here, is what it counts as.
  const rising = severe.toSorted((a, b) => counted.indexOf(b.severity) - counted.indexOf(a.severity));
  const bad = [...new Map(rising.map((each) => [each.id, each])).values()].toReversed();
  const entry = (id: string) => allow.find((each) => each.id === id);
  const good = (id: string) => allow.find((each) => each.id === id && each.until >= today);
  const failing = bad.filter(({ id }) => !good(id));
  // One that is fixed in a package, and not in another, has a fix.
  const fixable = new Set(severe.filter(({ unfixed }) => !unfixed).map(({ id }) => id));
  const open = (id: string) => ignoreUnfixed && !fixable.has(id);
  return {
    failing: failing.filter(({ id }) => !open(id)),
    unfixed: failing.filter(({ id }) => open(id)),
    allowed: bad.flatMap((each) => {
      const found = good(each.id);
      return found ? [{ ...each, ...found }] : [];
    }),
    expired: bad.flatMap(({ id }) => (good(id) ? [] : (entry(id) ?? []))),
  };
}

/** A list of {id, reason, until} as YAML holds it, or an Error with every problem. */
export function parseAllowed(data: unknown): readonly Allowed[] {
  if (!Array.isArray(data)) throw new Error('it is not a list of id, reason and until');
  const problems: string[] = [];
  const all = data.map((entry: Record<string, unknown>, index) => {
    const { id, reason, until, ...more } = entry ?? {};
    const where = typeof id === 'string' ? id : `entry ${index + 1}`;
    if (typeof id !== 'string' || id === '') problems.push(`${where}: id is required`);
    if (typeof reason !== 'string' || reason.trim() === '') problems.push(`${where}: reason is required`);
    if (typeof until !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(until) || Number.isNaN(Date.parse(until))) {
      problems.push(`${where}: until must be a day such as 2027-01-31`);
    }
    for (const key of Object.keys(more)) problems.push(`${where}: unknown key "${key}"`);
    return { id, reason, until } as Allowed;
  });
  if (problems.length > 0) throw new Error(problems.join('; '));
  return all;
}
