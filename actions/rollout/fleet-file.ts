import { about, wrong } from '../core/errors.ts';
import { firstBelow, unusedInBake } from '../core/probe/bake-checks.ts';
import type { SmokeSpec } from '../core/probe/spec.ts';
import type { FleetSpec } from '../core/release/fleet-spec.ts';
import { parseFleetSpec } from '../core/release/fleet-spec-parse.ts';
import type { StoredSmoke } from '../core/release/spec.ts';
import { isMap } from '../core/text/is-map.ts';
import { parseYaml } from '../core/text/yaml.ts';
import type { Workspace } from '../ports/runner.ts';
import { readSmoke } from './smoke-file.ts';

/** Characters; an input is bounded by the system, a file isn't, and to read one of megabytes takes minutes. */
const LARGEST = 64 << 10;

/** What the key `smoke` of a fleet file stands for. */
interface FoundSmoke {
  /** What is stored. */
  readonly smoke: StoredSmoke;
  /** The first check that is asked below the app's own address; -1 when there is none. */
  readonly below: number;
  /** What it says to no effect, a sentence each. */
  readonly unused: readonly string[];
}

/** A fleet spec, of production as a rule, and what its key `smoke` stands for. */
export interface FleetFile<F = FleetSpec> {
  readonly fleet: F;
  readonly smoke: FoundSmoke | undefined;
}

/** What of a fleet file may need more than its schema. */
interface Given {
  readonly smoke?: unknown;
  readonly 'live-check'?: { readonly release?: unknown } | null;
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
    about(
      'fleet-file',
      wrong(
        `${doing}: ${what}; check the repository out before this step (actions/checkout), or name the file by the input fleet`,
        error,
      ),
    );
  const text = await workspace.text(file).catch((error: { readonly code?: string }) => {
    throw missing(error.code, error);
  });
  if (text === undefined) throw missing('there is no such file');
  if (text.length > LARGEST)
    throw about('fleet-file', wrong(`${doing}: it is larger than 64 KiB; name the file of a fleet spec`));
  try {
    const data = parseYaml(text);
    if (!isMap(data))
      throw new Error(`it is no fleet file: it ${holds(data)}; name the file of a fleet spec by the input fleet`);
    const { found, problems } = await readSmoke((data as Given).smoke, workspace);
    const more = await pathProblems((data as Given)['live-check']?.release);
    const fleet = parse(data, [...problems, ...more]);
    return { fleet, smoke: found && checked(found) };
  } catch (error) {
    throw about('fleet-file', wrong(`${doing}: ${error instanceof Error ? error.message : error}`, error));
  }
}

/** Of the file as a whole, and nothing out of it: it may be one of secrets. */
function holds(data: unknown): string {
  if (data === null) return 'is empty';
  return `holds ${Array.isArray(data) ? 'a list' : 'a text'}, not a map of keys`;
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

/** Of checks that a schema has found right. */
function checked(smoke: StoredSmoke): FoundSmoke {
  const spec = smoke as unknown as SmokeSpec;
  return { smoke, below: firstBelow(spec), unused: unusedInBake(spec) };
}
