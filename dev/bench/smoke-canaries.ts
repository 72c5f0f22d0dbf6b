/** Simulated canaries, judged by the rules of a bake: how often one is rolled back for nothing, and how often one that is worse is found. */
import {
  type Compared,
  compare,
  nothingCompared,
  tooManyInARow,
  type Whose,
  worse,
} from '../../actions/core/rollout/compared.ts';

export interface Canary {
  /** Shares of requests that fail. */
  readonly old: number;
  readonly fresh: number;
  /** Whether the check's answers tell their release. */
  readonly tells: boolean;
  /** Answers before the first wave, and in each bake. */
  readonly before: number;
  readonly bake: number;
  /** How many checks are asked. */
  readonly checks: number;
}

/** One machine of four, half, and all: five minutes each, after machines that took 90 s to boot; an answer every 2 s. */
export const usual: Omit<Canary, 'old' | 'fresh'> = { tells: true, before: 45, bake: 150, checks: 1 };
const WAVES = [1 / 4, 1 / 2, 1];

/** Of so many canaries the share that is rolled back; the same for the same seed. */
export function rolledBack(times: number, canary: Canary, seed = 7): number {
  const chance = chances(seed);
  let back = 0;
  for (let n = 0; n < times; n++) if (isRolledBack(canary, chance)) back += 1;
  return back / times;
}

function isRolledBack({ checks, ...canary }: Canary, chance: () => number): boolean {
  return Array.from({ length: checks }, () => speaksAgainst(canary, checks, chance)).some(Boolean);
}

/** One check's whole rollout. */
function speaksAgainst(canary: Omit<Canary, 'checks'>, checks: number, chance: () => number): boolean {
  let compared: Compared = nothingCompared;
  for (let n = 0; n < canary.before; n++) compared = compare(compared, 'before', chance() < canary.old);
  for (const share of WAVES) {
    const mixed = share < 1;
    for (let [n, inARow] = [0, 0]; n < canary.bake; n++) {
      const fresh = chance() < share;
      const failed = chance() < (fresh ? canary.fresh : canary.old);
      const whose: Whose = mixed && !canary.tells ? 'either' : fresh ? 'fresh' : 'old';
      compared = compare(compared, whose, failed);
      if (whose !== 'old') inARow = failed ? inARow + 1 : 0;
      // Only a failure makes it worse.
      if (failed && (tooManyInARow(compared, inARow, checks) || worse(compared, mixed, checks))) return true;
    }
  }
  return false;
}

/** Park and Miller's generator: numbers between 0 and 1, the same for the same seed. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** A row of the benchmarks' page. */
export interface Row {
  readonly what: string;
  readonly limit: string;
  readonly measured: string;
}

/** Some five minutes on one core for 10,000 of each. */
export function simulateCanaries(times = 10_000): readonly Row[] {
  const percent = (share: number) => `${(100 * share).toFixed(2)} %`;
  const all = (shares: readonly number[], factor: number, over: Partial<Canary>) =>
    shares
      .map((old) => {
        const share = rolledBack(times, { ...usual, ...over, old, fresh: factor * old });
        return `${percent(share)} at ${100 * old} %`;
      })
      .join(', ');
  const each = `of ${times.toLocaleString('en')} canaries`;
  const same = [0.01, 0.02, 0.05, 0.1, 0.2];
  return [
    { what: `false alarms, ${each} in which nothing changed`, limit: '≤ 1 %', measured: all(same, 1, {}) },
    { what: 'the same, of five checks', limit: '≤ 1 %', measured: all(same, 1, { checks: 5 }) },
    { what: 'the same, where answers tell no release', limit: '≤ 1 %', measured: all(same, 1, { tells: false }) },
    {
      what: 'the same, of machines that boot at once',
      limit: '≤ 1 %',
      measured: all(same, 1, { tells: false, before: 30 }),
    },
    {
      what: `found, ${each} whose failures tripled`,
      limit: '≥ 90 % at 10 %',
      measured: all([0.02, 0.05, 0.1, 0.2], 3, {}),
    },
    {
      what: 'the same, where answers tell no release',
      limit: '≥ 90 % at 20 %',
      measured: all([0.05, 0.1, 0.2, 0.3], 3, { tells: false }),
    },
  ];
}
