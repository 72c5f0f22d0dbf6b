/** The guide's own lines, typed where GitHub is down: a shell that knows AWS and nothing else. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Play, Played } from './workflow.ts';
import type { World } from './world.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const GUIDE = 'docs/guides/how-a-rollout-works.md';

/** Nobody listens on port 1: whatever isn't the local AWS, GitHub's API above all, can't be reached. */
const NOWHERE = 'http://127.0.0.1:1';

/** What the guide says to type. */
function typed(): string {
  const [, lines] =
    /^## Without GitHub$[\s\S]*?^```sh\n([\s\S]*?)^```$/m.exec(readFileSync(join(ROOT, GUIDE), 'utf8')) ?? [];
  if (lines === undefined)
    throw new Error(`rolling back from a shell: ${GUIDE} says no commands under "Without GitHub"`);
  return lines;
}

/** Each line is shown as it comes, as on a terminal. */
export async function playInShell(
  { cloud }: Pick<World, 'cloud'>,
  { signal, summary, title, onLine }: Pick<Play, 'signal' | 'summary' | 'title'> & { onLine: (line: string) => void },
): Promise<Played> {
  const lines = typed();
  for (const line of lines.trim().split('\n')) onLine(`$ ${line}`);
  const began = Date.now() / 1000;
  const child = spawn('bash', ['-ec', lines], {
    cwd: ROOT,
    env: {
      ...cloud.env,
      ...{ HTTPS_PROXY: NOWHERE, TMPDIR: process.env['TMPDIR'] ?? '' },
      PATH: [join(ROOT, 'node_modules/.bin'), process.env['PATH']].join(delimiter),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  child.on('error', () => {}); // of the signal, which is thrown below
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      said.push(line);
      onLine(line);
    });
  }
  const [code] = (await once(child, 'close')) as [number | null];
  signal.throwIfAborted();
  const outputs = said.flatMap((line) => {
    const [, name = '', value = ''] = /^([a-z-]+): (.*)$/.exec(line) ?? [];
    return name === '' ? [] : [[name, value] as const];
  });
  const log = said.join('\n');
  appendFileSync(summary, `# ${title}\n\n\`\`\`text\n${lines}${log}\n\`\`\`\n`);
  return { green: code === 0, began, ended: Date.now() / 1000, outputs: Object.fromEntries(outputs), log };
}
