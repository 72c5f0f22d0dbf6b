import { wrong } from '../core/errors.ts';
import type { FleetSpec } from '../core/release/fleet-spec.ts';
import { parseFleetSpec } from '../core/release/fleet-spec-parse.ts';
import { parseYaml } from '../core/text/yaml.ts';
import type { Workspace } from '../ports/runner.ts';
import { type FoundSmoke, readSmoke } from './smoke-file.ts';

/** Characters; an input is bounded by the system, a file isn't, and to read one of megabytes takes minutes. */
const LARGEST = 64 << 10;

/** A fleet spec, of production as a rule, and what its key `smoke` stands for. */
export interface FleetFile<F = FleetSpec> {
  readonly fleet: F;
  readonly smoke: FoundSmoke | undefined;
}

/** The fleet spec of an environment, from the user's repository. */
export async function readFleetFile(workspace: Pick<Workspace, 'text'>, file: string): Promise<FleetFile> {
  return await readSpecFile(workspace, file, parseFleetSpec);
}

/** A fleet spec of the kind that `parse` reads. */
export async function readSpecFile<F>(
  workspace: Pick<Workspace, 'text'>,
  file: string,
  parse: (data: unknown, more: readonly string[]) => F,
): Promise<FleetFile<F>> {
  const doing = `reading the fleet spec ${file}`;
  const missing = (what: string | undefined, error?: unknown) =>
    wrong(
      `${doing}: ${what}; check the repository out before this step (actions/checkout), or name the file by the input fleet`,
      error,
    );
  const text = await workspace.text(file).catch((error: { readonly code?: string }) => {
    throw missing(error.code, error);
  });
  if (text === undefined) throw missing('there is no such file');
  if (text.length > LARGEST) throw wrong(`${doing}: it is larger than 64 KiB; name the file of a fleet spec`);
  try {
    const data = parseYaml(text);
    const { found, problems } = await readSmoke((data as { smoke?: unknown } | null)?.smoke, workspace);
    return { fleet: parse(data, problems), smoke: found };
  } catch (error) {
    throw wrong(`${doing}: ${error instanceof Error ? error.message : error}`, error);
  }
}
