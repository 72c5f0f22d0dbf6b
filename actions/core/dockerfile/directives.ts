/** A line such as `# syntax=docker/dockerfile:1`, before anything else of a Dockerfile. Lines count from 1. */
export interface Directive {
  readonly name: string;
  readonly value: string;
}

const KNOWN = new Set(['syntax', 'escape', 'check']);

/**
 * Reads directives line by line, as BuildKit does: a port of frontend/dockerfile/parser/directives.go, v0.25.2. The first
 * line that is none, a plain comment included, ends them.
 */
export class Directives {
  readonly #pattern: RegExp;
  readonly #seen = new Set<string>();
  #done = false;

  constructor(comment: '#' | '//' = '#') {
    const space = '[\\t\\n\\f\\r ]*';
    this.#pattern = new RegExp(`^${comment}${space}([a-zA-Z][a-zA-Z0-9]*)${space}=${space}([^\\n]+?)${space}$`);
  }

  read(line: string): Directive | undefined {
    if (this.#done) return undefined;
    const [, word = '', value = ''] = this.#pattern.exec(line) ?? [];
    const name = word.toLowerCase();
    // One that is given twice BuildKit refuses, in words of its own.
    this.#done = !KNOWN.has(name) || this.#seen.has(name);
    if (this.#done) return undefined;
    this.#seen.add(name);
    return { name, value };
  }
}

/** The image that BuildKit has read the file: of `# syntax=`, `// syntax=` or `{"syntax": …}`, also below `#!`. */
export function detectSyntax(text: string): { text: string; line: number } | undefined {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  const first = lines[0]?.startsWith('#!') ? 1 : 0;
  for (const comment of ['#', '//'] as const) {
    const directives = new Directives(comment);
    for (let at = first; at < lines.length; at++) {
      const found = directives.read(lines[at] ?? '');
      if (found === undefined) break;
      if (found.name === 'syntax') return { text: found.value.split(' ')[0] ?? '', line: at + 1 };
    }
  }
  const inJson = syntaxInJson(lines.slice(first).join('\n'));
  return inJson === undefined ? undefined : { text: inJson, line: first + 1 };
}

function syntaxInJson(text: string): string | undefined {
  // Few Dockerfiles are JSON, and JSON.parse of one that isn't costs an Error with a stack.
  if (!/^\s*\{/.test(text)) return undefined;
  try {
    const { syntax } = JSON.parse(text) as { syntax?: unknown };
    return typeof syntax === 'string' ? syntax : undefined;
  } catch {
    return undefined;
  }
}
