import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** One place of a source, and what stands there instead. */
export interface Edit {
  /** From the repository's root. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const root = pathToFileURL(`${import.meta.dirname}/../../`).href;
let loaded = 0;

/** A module of ours as it would be if its sources were edited so: it and all that it imports of ours are loaded anew. */
export async function mutated<Module>(module: string, edits: readonly Edit[]): Promise<Module> {
  loaded += 1;
  const mark = `?mutant=${loaded}`;
  const found = new Set<Edit>();
  const hooks = registerHooks({
    resolve(name, context, next) {
      const resolved = next(name, context);
      const ours = resolved.url.startsWith(root) && !resolved.url.includes('/node_modules/');
      return ours && context.parentURL?.endsWith(mark) ? { ...resolved, url: `${resolved.url}${mark}` } : resolved;
    },
    load(url, context, next) {
      const mine = edits.filter(({ file }) => url === `${root}${file}${mark}`);
      if (mine.length === 0) return next(url, context);
      let source = readFileSync(fileURLToPath(url), 'utf8');
      for (const edit of mine) {
        assert.equal(source.split(edit.from).length, 2, `${edit.file} holds this once: ${edit.from}`);
        source = source.replace(edit.from, () => edit.to);
        found.add(edit);
      }
      return { format: 'module-typescript', source, shortCircuit: true };
    },
  });
  try {
    const whole: Module = await import(`${root}${module}${mark}`);
    assert.equal(found.size, edits.length, 'an edited source was not loaded');
    return whole;
  } finally {
    hooks.deregister();
  }
}
