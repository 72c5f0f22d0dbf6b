import { resolve } from 'node:path';
import { csvField } from '../core/text/csv.ts';
import type { Workspace } from '../ports/runner.ts';
import type { PerImage } from './inputs.ts';

/** An empty secret is mostly one whose name in the workflow is wrong: it is refused by name before anything is built. */
export function secretProblems(ask: Partial<PerImage>, workspace: Pick<Workspace, 'size' | 'variable'>): string[] {
  const empty = (name: string) => `the secret ${name} is empty; give it a value, or take it out of the list`;
  const problems: string[] = [];
  for (const [name, value] of Object.entries(ask.secrets ?? {})) if (value === '') problems.push(empty(name));
  for (const [name, variable] of Object.entries(ask['secret-envs'] ?? {})) {
    if (workspace.variable(variable) === undefined) problems.push(`${empty(name)} (secret-envs: ${variable})`);
  }
  for (const [name, path] of Object.entries(ask['secret-files'] ?? {})) {
    const size = workspace.size(path);
    if (size === undefined) problems.push(`secret-files: ${name}: there is no file ${path}; write it in a step before`);
    if (size === 0) problems.push(`${empty(name)} (secret-files: ${path})`);
  }
  return problems;
}

/** What a step may write into the log, though it should not. A file that is larger than any key is nobody's secret. */
export async function secretTexts(
  ask: Partial<PerImage>,
  workspace: Pick<Workspace, 'size' | 'text' | 'variable'>,
): Promise<readonly (string | undefined)[]> {
  const files = Object.values(ask['secret-files'] ?? {}).filter((path) => (workspace.size(path) ?? 0) <= 64 << 10);
  return [
    ...Object.values(ask.secrets ?? {}),
    ...Object.values(ask['secret-envs'] ?? {}).map((variable) => workspace.variable(variable)),
    ...(await Promise.all(files.map((path) => workspace.text(path)))),
  ];
}

/**
 * Secrets as `--secret` finds them, files by their paths from the workspace's folder. Values go by the environment of the one
 * process that needs them: they are in no argument and in no file. Those of the job's environment go by a name of ours too, since
 * no program has theirs, and one that is called PATH or DOCKER_HOST means nothing but the secret.
 */
export function secretsOf(
  ask: PerImage,
  folder: string,
  { variable }: Pick<Workspace, 'variable'>,
): { words: readonly string[]; env: Record<string, string> } {
  const named = Object.entries(ask['secret-envs'] ?? {}).map(([id, name]) => [id, variable(name) ?? ''] as const);
  const values = [...Object.entries(ask.secrets ?? {}), ...named].map(([id, value], index) => ({
    id,
    value,
    name: `IMMUTABLE_SECRET_${index}`,
  }));
  const files = Object.entries(ask['secret-files'] ?? {}).map(([id, path]) => [id, resolve(folder, path)] as const);
  return {
    words: [
      ...values.map(({ id, name }) => `${csvField(`id=${id}`)},env=${name}`),
      ...files.map(([id, path]) => [`id=${id}`, `src=${path}`].map(csvField).join()),
    ],
    env: Object.fromEntries(values.map(({ name, value }) => [name, value])),
  };
}
