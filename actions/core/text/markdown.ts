/** Text that is put into GitHub's Markdown, so that nothing in it is taken for Markdown or HTML; one line. */
import { oneLine } from './plain.ts';

const MOST = 1000;

export function code(text: string): string {
  const line = oneLine(text, MOST);
  // A table takes `\\` for one escaped character, so that the bar behind it ends the cell, and the code with it.
  if (line.includes('\\|')) return `<code>${safe(line)}</code>`;
  return `\`${line.replaceAll('`', "'").replaceAll('|', '\\|')}\``;
}

/** `most` characters of it: a summary may hold 1 MiB, with all machines and moments. */
export function safe(text: string, most = MOST): string {
  return oneLine(text, most)
    .trimStart()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/([\\|*_~$`[\]])/g, '\\$1')
    .replace(/^(\d*)([#=+.)-])/, '$1\\$2'); // what begins a heading, an item or a rule
}
