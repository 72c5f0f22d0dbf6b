import { wrong } from '../core/errors.ts';
import type { FleetSpec } from '../core/release/fleet-spec.ts';
import { parseFleetSpec } from '../core/release/fleet-spec-parse.ts';
import { parseYaml } from '../core/text/yaml.ts';
import type { Workspace } from '../ports/runner.ts';
import { type FoundSmoke, readSmoke } from './smoke-file.ts';

/** Characters; an input is bounded by the system, a file isn't, and to read one of megabytes takes minutes. */
const LARGEST = 64 << 10;

/** A fleet spec, and what its key `smoke` stands for. */
export interface FleetFile {
  readonly fleet: FleetSpec;
  readonly smoke: FoundSmoke | undefined;
}

/** What of a fleet file may need more than its schema. */
interface Given {
  readonly smoke?: unknown;
  readonly 'live-check'?: { readonly release?: unknown } | null;
}

/** The fleet spec of an environment, from the user's repository. */
export async function readFleetFile(workspace: Pick<Workspace, 'text'>, file: string): Promise<FleetFile> {
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
    const { found, problems } = await readSmoke((data as Given | null)?.smoke, workspace);
    const more = await pathProblems((data as Given | null)?.['live-check']?.release);
    return { fleet: parseFleetSpec(data, [...problems, ...more]), smoke: found };
  } catch (error) {
    throw wrong(`${doing}: ${error instanceof Error ? error.message : error}`, error);
  }
}

/** What is wrong with a path of a document: its language is larger than the schema, and loaded only for one. */
async function pathProblems(release: unknown): Promise<readonly string[]> {
  if (typeof release !== 'string' || !release.startsWith('json:')) return [];
  const { compilePath } = await import('../core/probe/json-path.ts');
  try {
    compilePath(release.slice('json:'.length).trim());
    return [];
  } catch (error) {
    return [`live-check.release: ${error instanceof Error ? error.message : error}`];
  }
}
