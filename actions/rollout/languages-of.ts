import type { Languages } from '../core/probe/languages.ts';
import { holdsPath } from '../core/probe/release-in.ts';
import { holdsPattern } from '../core/probe/wanted.ts';

/** What a spec, as YAML holds it, is written in, loaded as far as it needs it. */
export async function languagesOf(data: unknown): Promise<Languages> {
  const [path, pattern] = await Promise.all([
    holdsPath(data) ? import('../core/probe/json-path.ts').then(({ compilePath }) => compilePath) : unused,
    holdsPattern(data) ? import('../core/probe/pattern.ts').then(({ compilePattern }) => compilePattern) : unused,
  ]);
  return { path, pattern };
}

function unused(): never {
  throw new Error('this was not looked for in the spec'); // a mistake of ours
}
