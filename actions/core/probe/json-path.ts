import { query } from 'jsonpath-rfc9535';
import parse from 'jsonpath-rfc9535/parser';

type Document = Parameters<typeof query>[0];

export function compilePath(path: string): (document: unknown) => readonly unknown[] {
  let parsed: unknown;
  try {
    parsed = parse(path);
  } catch (error) {
    const at = (error as { location?: { start?: { column?: number } } }).location?.start?.column;
    throw new Error(
      `"${path}" is no JSON path${at === undefined ? '' : ` from character ${at} on`}; write one such as $.status (RFC 9535)`,
    );
  }
  // Their regular expressions are JavaScript's, which may take for ever; their texts may come out of the answer.
  if (calls(parsed)) throw new Error(`"${path}" calls match or search; select the value and compare it with /pattern/`);
  return (document) => query(document as Document, path);
}

function calls(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  const { type, name } = node as { type?: unknown; name?: unknown };
  return (type === 'FunctionExpr' && /^(match|search)$/.test(String(name))) || Object.values(node).some(calls);
}
