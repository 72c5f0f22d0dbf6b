/** What an environment of a branch costs, and many of them. */
import { makeDomain } from '../stage/domain.ts';
import { setStage } from '../stage/stage.ts';
import { type BranchLife, measureLife } from './branch-life.ts';
import { measureMany, measurePart } from './branch-many.ts';
import { branchPage } from './branch-page.ts';
import { writeSection } from './section.ts';

const FULL = { requests: 5000, counts: { swept: 50, cycles: 50, full: 100 } };
/** To see that it runs: nothing is written. */
const QUICK = { requests: 500, counts: { swept: 5, cycles: 5, full: 5 } };

/** All of it; or parts by their names (life, weight, cycles, sweep, full), which are told and not written. */
export async function benchBranch(): Promise<void> {
  const quick = process.argv.includes('--quick');
  const { requests, counts } = quick ? QUICK : FULL;
  const parts = process.argv.slice(3).filter((word) => !word.startsWith('--'));
  for (const part of parts) {
    const began = performance.now();
    console.log(part, part === 'life' ? await life(requests) : await measurePart(part, counts));
    console.log(`${part} took ${((performance.now() - began) / 1000).toFixed(0)} s`);
  }
  if (parts.length > 0) return;
  const page = branchPage(await life(requests), await measureMany(counts));
  if (quick) console.log(page);
  else writeSection('branch', page);
}

async function life(requests: number): Promise<BranchLife> {
  const stage = await setStage({ scale: 1 });
  try {
    return await measureLife(stage, await makeDomain(stage), requests);
  } finally {
    await stage.close();
  }
}
