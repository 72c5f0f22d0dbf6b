/** How much of a bundle one run of an action loads. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Size {
  /** Bytes of the files that were loaded, and of all JavaScript in the bundle. */
  readonly loaded: number;
  readonly whole: number;
}

/** `run` starts the action with this environment on top of its own. */
export async function measureSize(dist: string, run: (env: Record<string, string>) => Promise<unknown>): Promise<Size> {
  const folder = mkdtempSync(join(tmpdir(), 'immutable-bench-'));
  const list = join(folder, 'loaded');
  try {
    const hook = fileURLToPath(new URL('./loads.ts', import.meta.url));
    await run({ NODE_OPTIONS: `--import=${hook}`, LOADED_FILES: list });
    if (!existsSync(list)) throw new Error('measuring what a rollout loads: it wrote nothing down');
    const files = new Set(
      readFileSync(list, 'utf8')
        .trim()
        .split('\n')
        .map((url) => fileURLToPath(url)),
    );
    const ours = [...files].filter((file) => file.startsWith(dist));
    const all = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
    return { loaded: total(ours), whole: total(all.map((name) => join(dist, name))) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function total(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + statSync(file).size, 0);
}
