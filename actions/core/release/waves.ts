/** How much of the fleet the candidate has after a wave: a number of machines or a share. */
export type Wave = { readonly machines: number } | { readonly percent: number };

export type Strategy = 'halving' | 'canary' | 'all-at-once';

export const strategies: Readonly<Record<Strategy, readonly Wave[]>> = {
  halving: [{ percent: 50 }, { percent: 100 }],
  canary: [{ machines: 1 }, { percent: 50 }, { percent: 100 }],
  'all-at-once': [{ percent: 100 }],
};

/** Waves as users write them: `1, 25%, 100%`. They rise and end with everything. */
export function parseWaves(text: string): readonly Wave[] {
  const waves = text.split(',').map((part) => parseWave(part.trim()));
  for (const [index, wave] of waves.entries()) {
    const before = waves[index - 1];
    if (before === undefined) continue;
    if ('percent' in before && 'machines' in wave) {
      throw new Error(`"${text}" has machines after a share; write machines first, such as 1, 25%, 100%`);
    }
    if (amount(wave) <= amount(before) && 'percent' in wave === 'percent' in before) {
      throw new Error(
        `"${text}" falls or stands still at ${show(wave)}; each wave must be more than the one before it`,
      );
    }
  }
  const last = waves.at(-1);
  if (last === undefined || !('percent' in last) || last.percent !== 100) {
    throw new Error(`"${text}" does not end with 100%`);
  }
  return waves;
}

function parseWave(part: string): Wave {
  const [, digits, sign] = /^(\d{1,6})(%?)$/.exec(part) ?? [];
  const count = Number(digits);
  if (digits === undefined || count < 1) {
    throw new Error(`"${part}" is not a wave such as 1 (machine) or 25%`);
  }
  if (sign === '%' && count > 100) throw new Error(`${part} is more than the whole fleet; the last wave is 100%`);
  return sign === '%' ? { percent: count } : { machines: count };
}

function amount(wave: Wave): number {
  return 'percent' in wave ? wave.percent : wave.machines;
}

function show(wave: Wave): string {
  return 'percent' in wave ? `${wave.percent}%` : `${wave.machines}`;
}
