/** Text that is put into GitHub's Markdown, so that nothing in it is taken for Markdown or HTML. */

export function code(text: string): string {
  return `\`${text.replaceAll('`', "'").replaceAll('|', '\\|')}\``;
}

export function safe(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('|', '\\|')
    .replaceAll(/([*_`[\]])/g, '\\$1')
    .replaceAll(/\s*\n\s*/g, ' ');
}
