import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from './pages.ts';

const run = promisify(execFile);
const FLAGS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--no-first-run', '--disable-quic'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-lcd-text'],
  '--virtual-time-budget=20000',
];
/** Put into the page, so that the dumped one tells how high it is. */
const MEASURE = `<script>
  function measure() {
    const wide = [...document.querySelectorAll('table')].map((table) => Math.ceil(table.getBoundingClientRect().width));
    document.body.dataset.widest = Math.max(0, ...wide);
    document.body.dataset.height = document.querySelector('main').offsetHeight;
  }
  measure();
</script>`;

/** A picture of the page, as high as that is; what it is called tells chromium the format. Without a name it is only measured. */
export async function photograph(
  chromium: string,
  { html, width, cut = Number.POSITIVE_INFINITY, widest = Number.POSITIVE_INFINITY }: Page,
  picture?: string,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'immutable-picture-'));
  try {
    const file = join(folder, 'page.html');
    writeFileSync(
      file,
      html.replace('</main>', () => `</main>${MEASURE}`),
    );
    const call = async (height: number, flag: string) => {
      const words = [`--user-data-dir=${join(folder, 'user')}`, `--window-size=${width},${height}`, flag];
      return (await run(chromium, [...FLAGS, ...words, pathToFileURL(file).href], { maxBuffer: 1e8 })).stdout;
    };
    const dom = await call(1000, '--dump-dom');
    const said = (name: string) => Number(new RegExp(`data-${name}="(\\d+)"`).exec(dom)?.[1]);
    if (said('widest') > widest)
      throw new Error(`making pictures: a table is ${said('widest')} px wide, more than ${widest}`);
    const height = said('height');
    if (picture !== undefined) await call(Math.min(height, cut), `--screenshot=${picture}`);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
