import {
  type Document,
  isAlias,
  isCollection,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';

/** Nodes that aliases may stand for in all; a file of the largest size that is read holds fewer without any. */
const MOST = 50_000;

/**
 * What one YAML document holds, its merge keys (`<<`) included, as Compose takes them: https://docs.docker.com/reference/compose-file/fragments/.
 * A number that says less than what was written, such as 1.10 or 007, stays the text it was. Throws an Error with the line and column of what
 * can't be read, in words that hold nothing of the file.
 */
export function parseYaml(text: string): unknown {
  checkEncoding(text);
  const lines = new LineCounter();
  // Aliases are counted here: the parser's own limit is one of uses, and of merges it counts none.
  const document = parseDocument(text, { lineCounter: lines, merge: true, stringKeys: true, logLevel: 'error' });
  const [error] = document.errors;
  if (error) throw unreadable(lines, error.pos[0], `${said(error.code, error.message)}; correct the YAML there`);
  checkAliases(document, lines);
  visit(document, {
    Scalar(_, node) {
      if (isScalar(node) && typeof node.value === 'number' && node.source !== String(node.value)) {
        node.value = node.source;
      }
    },
  });
  try {
    return document.toJS({ maxAliasCount: -1 });
  } catch {
    // Of what was parsed well only a merge of what is no map is left to fail.
    throw new Error('a merge key (<<) names what is no map; correct the YAML there');
  }
}

function unreadable(lines: LineCounter, at: number, what: string): Error {
  const { line, col } = lines.linePos(at);
  return new Error(`line ${line || 1}, column ${col || 1}: ${what}`);
}

/** Whoever read the file has put U+FFFD for each byte that is no UTF-8; of UTF-16 every other byte of a Latin letter is NUL. */
function checkEncoding(text: string): void {
  const odd = text.search(/[\0\ufffd]/);
  if (odd === -1) return;
  if (odd < 2) throw new Error('it is UTF-16, or no text at all; save it as UTF-8');
  const before = text.slice(0, odd).split('\n');
  throw new Error(
    `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}: what stands there is not UTF-8; save the file as UTF-8`,
  );
}

/** The parser's words, without what they quote of the file. */
function said(code: string, message: string): string {
  if (code === 'MULTIPLE_DOCS') return 'a second document begins here, and one is read';
  if (code === 'NON_STRING_KEY') return 'a key is a map or a list, and can be a text alone';
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '').replace(/(?<=\w): .*| \\.*/s, '');
}

/** That every alias names something, never what it stands in itself, and that all of them together stay small. */
function checkAliases(document: Document, lines: LineCounter): void {
  const sizes = new Map<unknown, number>();
  const open = new Set<unknown>();
  const sizeOf = (node: unknown): number => {
    if (isPair(node)) return sizeOf(node.key) + sizeOf(node.value);
    if (isAlias(node)) {
      const meant = node.resolve(document);
      const at = node.range?.[0] ?? 0;
      if (meant === undefined)
        throw unreadable(lines, at, 'the alias names no anchor before it; correct the YAML there');
      if (open.has(meant))
        throw unreadable(lines, at, 'the alias stands for what it is in itself; correct the YAML there');
      return sizes.get(meant) ?? 1;
    }
    if (!isCollection(node)) return 1;
    open.add(node);
    let size = 1;
    for (const item of node.items) {
      size += sizeOf(item);
      if (size <= MOST) continue;
      throw unreadable(
        lines,
        (node as Node).range?.[0] ?? 0,
        'aliases multiply what stands there; write out what is meant',
      );
    }
    open.delete(node);
    sizes.set(node, size);
    return size;
  };
  sizeOf(document.contents);
}
