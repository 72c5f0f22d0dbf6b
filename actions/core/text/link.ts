import { code, safe } from './markdown.ts';

/** A link in GitHub's Markdown; where the page is a path, which a summary can't lead to, its name and the path. */
export function linkTo(name: string, page: string): string {
  return /^https?:/.test(page) ? `[${safe(name)}](${target(page)})` : `${safe(name)}: ${code(page)}`;
}

/** What would end a link's address, or begin something else. */
function target(url: string): string {
  return url.replaceAll(/[\s()<>\\`]/g, (each) => encodeURIComponent(each).replace('(', '%28').replace(')', '%29'));
}
