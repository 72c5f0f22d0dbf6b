/** What a spec says where nobody said anything: in a fleet file, and in a spec that was stored before there was such a key. Seconds. */
export const DEFAULTS = {
  liveCheck: { path: '/', timeout: 300, via: 'ssm' },
  beforeTraffic: { timeout: 600 },
  stopGrace: 30,
  metadataHopLimit: 1,
  bake: 300,
  noData: 'pass-if-served',
  keepPrevious: 3600,
  onFailure: 'rollback',
  /** Of a stored spec alone: a new one always says it (budget.ts). */
  timeout: 3600,
} as const;
