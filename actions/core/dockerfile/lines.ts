import { Directives } from './directives.ts';
import { takeFlags } from './flags.ts';
import { type Heredoc, heredocs } from './heredoc.ts';
import { trim, trimLeft } from './white-space.ts';

/** One instruction, its lines joined. */
export interface Instruction {
  /** In capitals. */
  readonly keyword: string;
  /** Such as `--from=build`. */
  readonly flags: readonly string[];
  /** What follows keyword and flags. */
  readonly rest: string;
  /** Where it begins, from 1. */
  readonly line: number;
}

export interface Lines {
  readonly instructions: readonly Instruction[];
  /** What ends a line that goes on: a backslash, unless `# escape=` says otherwise. */
  readonly escaper: string;
}

/**
 * Splits a Dockerfile as BuildKit does, odd corners included: a port of Parse in frontend/dockerfile/parser/parser.go, v0.25.2.
 * Instructions that BuildKit refuses are left to it. Throws an Error for a heredoc without an end, after which nothing is certain.
 */
export function readLines(text: string): Lines {
  const reader = new Reader(text);
  const instructions: Instruction[] = [];
  for (let next = reader.next(); next !== undefined; next = reader.next()) instructions.push(next);
  return { instructions, escaper: reader.escaper };
}

/** What `ONBUILD` puts off. When its time comes, BuildKit reads it as a file of its own, where a backslash escapes. */
export function triggerOf({ rest, line }: Instruction, escaper = '\\'): Instruction {
  return split(rest, escaper, line);
}

class Reader {
  escaper = '\\';

  readonly #lines: readonly string[];
  readonly #directives = new Directives();
  #at = 0;

  constructor(text: string) {
    this.#lines = text.replace(/^\uFEFF/, '').split('\n');
    // The end of the last line begins no other.
    if (this.#lines.at(-1) === '') this.#lines = this.#lines.slice(0, -1);
  }

  next(): Instruction | undefined {
    for (;;) {
      const raw = this.#lines[this.#at];
      if (raw === undefined) return undefined;
      this.#at += 1;
      const line = this.#at;
      const text = trimLeft(withoutEnd(raw));
      const directive = this.#directives.read(text);
      if (directive?.name === 'escape' && /^[`\\]$/.test(directive.value)) this.escaper = directive.value;
      if (isComment(text)) continue;
      const joined = this.#join(text);
      if (joined === '') continue;
      const instruction = split(joined, this.escaper, line);
      if (takesHeredocs(instruction, this.escaper)) for (const each of begun(joined, line)) this.#skip(each, line);
      return instruction;
    }
  }

  /** Comments and empty lines in between don't end it. */
  #join(first: string): string {
    let { text, goesOn } = this.#part(first);
    while (goesOn && this.#at < this.#lines.length) {
      const raw = this.#lines[this.#at++] ?? '';
      if (isComment(raw) || trim(raw) === '') continue;
      const part = this.#part(withoutEnd(raw));
      text += part.text;
      goesOn = part.goesOn;
    }
    return text;
  }

  #part(text: string): { text: string; goesOn: boolean } {
    const cut = this.escaper === '`' ? /(^|[^`])`[ \t]*$/ : /(^|[^\\])\\[ \t]*$/;
    return { text: text.replace(cut, '$1'), goesOn: cut.test(text) };
  }

  #skip({ name, tabs }: Heredoc, line: number): void {
    while (this.#at < this.#lines.length) {
      const text = withoutEnd(this.#lines[this.#at++] ?? '');
      if ((tabs ? text.replace(/^\t+/, '') : text) === name) return;
    }
    throw new Error(`line ${line}: the heredoc ${name} has no end; end it with a line of ${name} alone`);
  }
}

function split(text: string, escaper: string, line: number): Instruction {
  const trimmed = trim(text);
  const [keyword = ''] = trimmed.split(/[\t\v\f\r ]/, 1);
  const after = trimmed.slice(keyword.length).replace(/^[\t\v\f\r ]+/, '');
  const { flags, rest } = takeFlags(after, escaper);
  return { keyword: keyword.toUpperCase(), flags, rest: trim(rest), line };
}

function begun(text: string, line: number): readonly Heredoc[] {
  try {
    return heredocs(text);
  } catch (error) {
    throw new Error(`line ${line}: a heredoc has no name that can be read: ${(error as Error).message}`);
  }
}

function takesHeredocs(instruction: Instruction, escaper: string): boolean {
  const { keyword, rest } = instruction.keyword === 'ONBUILD' ? triggerOf(instruction, escaper) : instruction;
  return ['ADD', 'COPY', 'RUN'].includes(keyword) && jsonWords(rest) === undefined;
}

/** The words of a JSON form such as `["a", "b"]`, undefined for any other. */
export function jsonWords(rest: string): readonly string[] | undefined {
  if (!rest.startsWith('[')) return undefined;
  try {
    const all = JSON.parse(rest) as unknown[];
    return all.filter((each) => typeof each === 'string');
  } catch {
    return undefined;
  }
}

function isComment(line: string): boolean {
  return trimLeft(line).startsWith('#');
}

function withoutEnd(line: string): string {
  return line.replace(/[\r\n]+$/, '');
}
