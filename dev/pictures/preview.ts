/** What feature-env writes of a branch with a pull request: played on the stage, by the bundle. */
import { openPreview } from '../stage/open-preview.ts';
import { setStage } from '../stage/stage.ts';

export async function preview(): Promise<{ readonly comment: string; readonly summary: string }> {
  const stage = await setStage({ balancers: 3, targetGroups: 12 });
  try {
    const about = { pull: 21, title: 'Add a basket that outlives its session', author: 'ada' };
    const branch = await openPreview(stage, { domain: 'dev.example.com', branch: 'feature-x', ...about });
    const { code, log, summary } = await branch.run('feature-env', { image: await stage.image('1') });
    if (code !== 0) throw new Error(`making pictures: the preview did not come up:\n${log}`);
    return { comment: branch.comments().join('\n'), summary };
  } finally {
    await stage.close();
  }
}
