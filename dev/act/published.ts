/** The suite as users get it: `dist/` and each action's folder, and nothing that only developers have. */
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** act copies an action's whole repository for each step, so it is given a folder without node_modules and the like. */
export function publish(into: string): string {
  if (!existsSync(join(ROOT, 'dist'))) throw new Error('running a workflow: dist/ is not there; run npm run build');
  cpSync(join(ROOT, 'dist'), join(into, 'dist'), { recursive: true });
  for (const entry of readdirSync(ROOT, { withFileTypes: true })) {
    if (!entry.isDirectory() || !existsSync(join(ROOT, entry.name, 'action.yml'))) continue;
    cpSync(join(ROOT, entry.name), join(into, entry.name), { recursive: true });
  }
  return into;
}
