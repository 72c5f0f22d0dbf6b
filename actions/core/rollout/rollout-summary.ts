import { linkTo } from '../text/link.ts';
import { safe } from '../text/markdown.ts';
import { quiet } from '../text/quiet.ts';
import type { RolloutAccount } from './account.ts';
import { EVIDENCE, evidenceTold } from './evidence-told.ts';
import { folded } from './folded.ts';
import { gantt } from './gantt.ts';
import { reason, title } from './headline.ts';
import { whose } from './whose.ts';

/**
 * The job summary as GitHub's Markdown, in the order in which somebody asks who was woken by it: is it up and with what, why and how
 * bad, whose change, how it went, what to do next; then what speaks for that.
 */
export function rolloutSummary(account: RolloutAccount): string {
  const { next, links, evidence, smoke = '', outcome } = account;
  const good = outcome === 'released';
  return [
    `## ${safe(title(account))}`,
    quiet(reason(account), EVIDENCE),
    whose(account),
    gantt(account.course.stretches),
    [...next.map((step) => `- ${safe(step, EVIDENCE)}`), linked(links)].filter(Boolean).join('\n'),
    ...evidence.map(({ title: name, text }) => evidenceTold(name, text)),
    smoke && good ? `<details><summary>What the app answered</summary>\n\n${smoke}\n\n</details>` : smoke,
    folded(account),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function linked(links: RolloutAccount['links']): string {
  return links.length === 0 ? '' : `- ${links.map(({ name, url }) => linkTo(name, url)).join(' · ')}`;
}
