import type { Languages } from './languages.ts';
import { holdsPattern } from './wanted.ts';

/** What a spec, as YAML holds it, is written in, loaded as far as it needs it. */
export async function languagesOf(data: unknown): Promise<Languages> {
  const { compilePath } = await import('./json-path.ts');
  return { path: compilePath, pattern: holdsPattern(data) ? (await import('./pattern.ts')).compilePattern : unused };
}

function unused(): never {
  throw new Error('this was not looked for in the spec'); // a mistake of ours
}
