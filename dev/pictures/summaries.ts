/**
 * `npm run pictures -- summaries`: the job summaries of a release, of one that failed, of a rollback and of one that was refused, in the
 * width that GitHub gives a summary. A table that is wider is a mistake.
 */
import { join } from 'node:path';
import { marked } from 'marked';
import type { RolloutAccount } from '../../actions/core/rollout/account.ts';
import { rolloutSummary } from '../../actions/core/rollout/rollout-summary.ts';
import { failedDeploy, ordinary, refusedDeploy, rollback } from './accounts.ts';
import { mermaid } from './mermaid.ts';
import { summaryFrame } from './pages.ts';
import { photograph } from './photograph.ts';

const pictures: Readonly<Record<string, RolloutAccount>> = {
  'summary-released': ordinary,
  'summary-failed': failedDeploy,
  'summary-rollback': rollback,
  'summary-refused': refusedDeploy,
};

export async function summaries(chromium: string, root: string): Promise<void> {
  const script = mermaid(join(root, '.cache'));
  for (const [name, account] of Object.entries(pictures)) {
    const body = marked.parse(rolloutSummary(account), { async: false });
    const page = summaryFrame(body, script);
    await photograph(chromium, page, join(root, 'docs/images', `${name}.webp`));
    // What is folded counts as well: it is opened by somebody at night.
    await photograph(chromium, summaryFrame(body.replaceAll('<details>', '<details open>'), script));
  }
}
