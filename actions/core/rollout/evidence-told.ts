import { html } from '../text/html.ts';
import { plain } from '../text/plain.ts';

/** What AWS, a machine or a container says, and whose words they are. */
export interface Evidence {
  readonly title: string;
  readonly text: string;
}

/** Characters of one piece of evidence; a summary may hold 1 MiB, a reader less. */
export const EVIDENCE = 6000;

/** Open, since whoever reads a summary after a failure looks for just this. */
export function evidenceTold(title: string, text: string): string {
  return `<details open><summary>${html(title)}</summary>\n\n${fence(text)}\n\n</details>`;
}

/** A fence that nothing inside can close. */
function fence(said: string): string {
  const text = plain(said);
  const cut =
    text.length > EVIDENCE ? `… ${text.length - EVIDENCE} characters before this …\n${text.slice(-EVIDENCE)}` : text;
  const longest = Math.max(2, ...[...cut.matchAll(/`+/g)].map(([run]) => run.length));
  const bar = '`'.repeat(longest + 1);
  return `${bar}text\n${cut.trimEnd()}\n${bar}`;
}
