import { MOST } from '../core/probe/bake-checks.ts';
import { parseSmokeSpec, unspoken } from '../core/probe/spec-parse.ts';
import type { StoredSmoke } from '../core/release/spec.ts';
import { withoutExtensions } from '../core/text/extensions.ts';
import { isMap } from '../core/text/is-map.ts';
import { parseYaml } from '../core/text/yaml.ts';
import type { Workspace } from '../ports/runner.ts';
import { languagesOf } from './languages-of.ts';

/** Characters; what is larger is no spec. */
const LARGEST = 64 << 10;

export interface GivenSmoke {
  /** What is stored; of checks in the fleet file itself it may still be misshapen. */
  readonly found?: StoredSmoke;
  /** A sentence each; of checks in the fleet file itself only what its schema can't tell. */
  readonly problems: readonly string[];
}

/** What the key `smoke` of a fleet file stands for: the checks themselves, or those of the file that it names. */
export async function readSmoke(given: unknown, workspace: Pick<Workspace, 'text'>): Promise<GivenSmoke> {
  if (typeof given === 'string') return await readFile(given, workspace);
  if (!isMap(given) || !Array.isArray(given['checks'])) return { problems: [] };
  const problems = unspoken(given, await languagesOf(given)).map((problem) => `smoke.${problem}`);
  return problems.length > 0 ? { problems } : bounded(given);
}

async function readFile(file: string, workspace: Pick<Workspace, 'text'>): Promise<GivenSmoke> {
  const bad = (what: string | undefined): GivenSmoke => ({ problems: [`smoke: ${file}: ${what}`] });
  let text: string | undefined;
  try {
    text = await workspace.text(file);
  } catch (error) {
    return bad((error as { readonly code?: string }).code);
  }
  if (text === undefined) return bad('there is no such file');
  if (text.length > LARGEST) return bad('it is larger than 64 KiB; name the file of a smoke spec');
  try {
    const data = withoutExtensions(parseYaml(text));
    parseSmokeSpec(data, await languagesOf(data));
    return bounded(data as StoredSmoke);
  } catch (error) {
    return bad(error instanceof Error ? error.message.replaceAll('\n- ', '\n  - ') : String(error));
  }
}

function bounded(found: StoredSmoke): GivenSmoke {
  const { length } = found['checks'] as readonly unknown[];
  if (length > MOST) return { problems: [`smoke: ${length} checks are more than the ${MOST} that a bake asks`] };
  return { found, problems: [] };
}
