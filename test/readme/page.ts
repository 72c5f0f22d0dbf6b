// README.md and the guides, as the tests read them.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');
export const pages = [
  'README.md',
  'docs/guides/permissions.md',
  'docs/guides/how-a-rollout-works.md',
  'docs/guides/existing-group.md',
  'docs/guides/feature-environments.md',
  'docs/guides/images.md',
  'docs/guides/smoke-tests.md',
  'docs/security.md',
];

export interface Block {
  readonly language: string;
  readonly text: string;
}

export function page(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

export function blocks(path: string): Block[] {
  return [...page(path).matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({
    language,
    text,
  }));
}

/** The one block of a page that holds this text. */
export function block(path: string, holds: string): string {
  const found = blocks(path).filter(({ text }) => text.includes(holds));
  if (found.length !== 1) throw new Error(`${path} has ${found.length} blocks with ${holds}, where one was expected`);
  return found[0]?.text ?? '';
}

/** The rows of the table with this first heading: each cell's text. */
export function table(path: string, heading: string): string[][] {
  const [, , ...lines] = (page(path).split(`\n| ${heading} |`)[1] ?? '').split('\n');
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines.slice(0, end < 0 ? undefined : end).map((line) =>
    line
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim()),
  );
}
