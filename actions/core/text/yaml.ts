import { isScalar, parseDocument, visit } from 'yaml';

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
