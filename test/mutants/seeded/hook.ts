// Loaded before a test: one source is read as if somebody had made a mistake in it.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Edit } from '../mutated.ts';

const { file, from, to } = JSON.parse(process.env['MUTANT'] ?? '{}') as Edit;
const mutant = pathToFileURL(`${import.meta.dirname}/../../../${file}`).href;

registerHooks({
  load(url, context, next) {
    if (url !== mutant) return next(url, context);
    const source = readFileSync(fileURLToPath(url), 'utf8').replace(from, () => to);
    return { format: 'module-typescript', source, shortCircuit: true };
  },
});
