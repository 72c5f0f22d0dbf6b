import { safe } from './markdown.ts';

/** Others' words in Markdown that shall call nobody: GitHub finds no mention across a comment. */
export function quiet(text: string, most?: number): string {
  return safe(text, most).replaceAll('@', '@<!-- -->');
}
