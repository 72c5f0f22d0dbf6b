/**
 * `npm run pictures`: plays the demo and a preview of a branch, and shows what they say as README and guide have it, in docs/images;
 * `npm run pictures -- preview` the preview alone, `-- summaries` what job summaries look like.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { find } from './chromium.ts';
import { figures } from './figures.ts';
import { commentPage, previewPage, terminalPage } from './pages.ts';
import { photograph } from './photograph.ts';
import { preview } from './preview.ts';
import { summaries } from './summaries.ts';

const root = resolve(import.meta.dirname, '../..');
const images = join(root, 'docs/images');
const readme = join(root, 'README.md');

const chromium = find();
const alone = process.argv[2];
if (alone === undefined || alone === 'summaries') {
  await summaries(chromium, root);
  console.log('docs/images/summary-*.webp are of what summaries say now');
}
if (alone === 'summaries') process.exit();
if (alone !== 'preview') {
  const said = await demo();
  await photograph(chromium, terminalPage(said), join(images, 'demo.webp'));
  copyFileSync(join(root, '.cache/demo/traffic.svg'), join(images, 'traffic.svg'));
  writeFileSync(readme, figures(readFileSync(readme, 'utf8'), said));
  console.log('docs/images/demo.webp, docs/images/traffic.svg and the figures of README.md are of this demo');
}
const { comment, summary } = await preview();
await photograph(chromium, commentPage(comment), join(images, 'comment.webp'));
await photograph(chromium, previewPage(summary), join(images, 'preview.webp'));
console.log('docs/images/comment.webp and docs/images/preview.webp are of this preview');

/** What it says, here too; a demo that is not as it should be makes no picture. */
async function demo(): Promise<string> {
  const child = spawn(process.execPath, [join(root, 'dev/demo/main.ts')], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    process.stdout.write(text);
  });
  const [code] = await once(child, 'close');
  if (code !== 0) process.exit(1);
  return said;
}
