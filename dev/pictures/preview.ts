/** What feature-env writes of a branch with a pull request: played on the stage, by the bundle. */
import { Branch } from '../stage/branch.ts';
import { makeDomain } from '../stage/domain.ts';
import { setStage } from '../stage/stage.ts';

export async function preview(): Promise<{ readonly comment: string; readonly summary: string }> {
  const stage = await setStage({ balancers: 3, targetGroups: 12 });
  try {
    const title = 'Add a basket that outlives its session';
    const branch = new Branch(stage, await makeDomain(stage), 'feature-x', 21, title);
    const { code, log, summary } = await branch.deploy({ image: await stage.image('1') });
    if (code !== 0) throw new Error(`making pictures: the preview did not come up:\n${log}`);
    return { comment: branch.comments().join('\n'), summary };
  } finally {
    await stage.close();
  }
}
