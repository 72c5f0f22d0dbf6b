import { isScalar, parseDocument, visit } from 'yaml';
import { wrong } from '../core/errors.ts';
import type { FleetSpec } from '../core/release/fleet-spec.ts';
import { parseFleetSpec } from '../core/release/fleet-spec-parse.ts';
import type { Workspace } from '../ports/runner.ts';

/** Characters; an input is bounded by the system, a file isn't, and to read one of megabytes takes minutes. */
const LARGEST = 64 << 10;

/** The fleet spec of an environment, from the user's repository. */
export async function readFleetFile(workspace: Pick<Workspace, 'text'>, file: string): Promise<FleetSpec> {
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
    return parseFleetSpec(parseYaml(text));
  } catch (error) {
    throw wrong(`${doing}: ${error instanceof Error ? error.message : error}`, error);
  }
}

/** What YAML holds, aliases up to the 100 that the parser allows ("exponential entity expansion attacks"); a number that says less than what was written, such as 1.10 or 007, stays the text it was. */
export function parseYaml(text: string): unknown {
  const document = parseDocument(text, { prettyErrors: true });
  const [error] = document.errors;
  if (error) {
    const [at] = error.linePos ?? [];
    const what = error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '');
    throw new Error(`line ${at?.line ?? 1}, column ${at?.col ?? 1}: ${what}; correct the YAML there`);
  }
  visit(document, {
    Scalar(_, node) {
      if (isScalar(node) && typeof node.value === 'number' && node.source !== String(node.value)) {
        node.value = node.source;
      }
    },
  });
  return document.toJS();
}
