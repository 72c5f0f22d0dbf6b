import { readFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { isScalar, parseDocument, visit } from 'yaml';
import { wrong } from '../core/errors.ts';
import type { FleetSpec } from '../core/release/fleet-spec.ts';
import { parseFleetSpec } from '../core/release/fleet-spec-parse.ts';

/** The fleet spec of an environment, from the user's repository. */
export async function readFleetFile(workspace: string, file: string): Promise<FleetSpec> {
  const path = isAbsolute(file) ? file : join(workspace, file);
  const doing = `reading the fleet spec ${file}`;
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw wrong(
      `${doing}: ${code === 'ENOENT' ? 'there is no such file' : code}; check the repository out before this step (actions/checkout), or name the file by the input fleet`,
      error,
    );
  }
  try {
    return parseFleetSpec(parseYaml(text));
  } catch (error) {
    throw wrong(`${doing}: ${error instanceof Error ? error.message : error}`, error);
  }
}

/** What YAML holds; a number that says less than what was written, such as 1.10 or 007, stays the text it was. */
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
