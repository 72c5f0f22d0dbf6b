import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { wrong } from '../core/errors.ts';
import type { PerImage } from './inputs.ts';

/**
 * Secrets as `--secret` finds them. Values go by the environment of the one process that needs them: they are in no argument
 * and in no file.
 */
export function secretsOf(ask: PerImage, workspace: string): { words: readonly string[]; env: Record<string, string> } {
  const values = Object.entries(ask.secrets ?? {}).map(([id, value], index) => ({
    id,
    value,
    name: `IMMUTABLE_SECRET_${index}`,
  }));
  const variables = Object.entries(ask['secret-envs'] ?? {});
  const files = Object.entries(ask['secret-files'] ?? {}).map(([id, path]) => [id, resolve(workspace, path)] as const);
  for (const [id, path] of files) {
    const size = statSync(path, { throwIfNoEntry: false })?.size;
    if (size === undefined) throw wrong(`secret-files: ${id}: there is no file ${path}; write it in a step before`);
    if (size === 0)
      throw wrong(`secret-files: the secret ${id} is empty (${path}); give it a value, or take it out of the list`);
  }
  return {
    words: [
      ...values.map(({ id, name }) => `id=${id},env=${name}`),
      ...variables.map(([id, variable]) => `id=${id},env=${variable}`),
      ...files.map(([id, path]) => `id=${id},src=${path}`),
    ],
    env: Object.fromEntries(values.map(({ name, value }) => [name, value])),
  };
}
