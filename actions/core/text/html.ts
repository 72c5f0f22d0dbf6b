import { oneLine } from './plain.ts';

/** Text for HTML, in one line of `most` characters; where GitHub takes a whole line for HTML, nothing in it is Markdown. */
export function html(text: string, most = 1000): string {
  return oneLine(text, most)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
