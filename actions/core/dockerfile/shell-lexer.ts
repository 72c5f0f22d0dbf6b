import { replaced, withoutEnd, withoutStart } from './shell-pattern.ts';
import { isSpace } from './white-space.ts';

export interface Lexing {
  /** The Dockerfile's escape character. */
  readonly escaper: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly rawQuotes?: true;
  readonly rawEscapes?: true;
  /** What has no value stays as it is written; otherwise it becomes ''. */
  readonly keepUnset?: true;
}

/** One word, expanded, without its quotes. Throws an Error for what BuildKit refuses. */
export function lexWord(text: string, how: Lexing): string {
  return new Lexer(text, how).read().text;
}

/** The words that a text is split into after it is expanded. */
export function lexWords(text: string, how: Lexing): readonly string[] {
  return new Lexer(text, how).read().words;
}

const INSTEAD = 'write the value out, or use ${NAME:-default}';

/** BuildKit's shell words, odd corners included, since they decide what is a heredoc: a port of frontend/dockerfile/shell/lex.go, v0.25.2. */
class Lexer {
  readonly #characters: readonly string[];
  readonly #how: Lexing;
  readonly #values: Readonly<Record<string, string>>;
  #at = 0;
  #rawEscapes: boolean;
  /** The word so far: one for all depths, so that a ${…} forgets what stood before it, as in BuildKit. */
  #word = '';

  constructor(text: string, how: Lexing) {
    this.#characters = [...text];
    this.#how = how;
    this.#values = how.values ?? {};
    this.#rawEscapes = how.rawEscapes ?? false;
  }

  /** Up to the stop, or to the end. */
  read(stop?: string, rawEscapes = this.#rawEscapes): { text: string; words: readonly string[] } {
    const before = this.#rawEscapes;
    this.#rawEscapes = rawEscapes;
    let text = '';
    const words: string[] = [];
    let inWord = false;
    this.#word = '';
    const addRaw = (part: string) => {
      this.#word += part;
      inWord = true;
    };
    const add = (character: string) => {
      if (!isSpace(character)) addRaw(character);
      else if (inWord && this.#word !== '') {
        words.push(this.#word);
        this.#word = '';
        inWord = false;
      }
    };
    const finish = () => {
      if (this.#word !== '') words.push(this.#word);
      this.#word = '';
      this.#rawEscapes = before;
      return { text, words };
    };
    for (let next = this.#peek(); next !== undefined; next = this.#peek()) {
      if (next === stop) {
        this.#at += 1;
        return finish();
      }
      if (next === '$') {
        const value = this.#dollar();
        text += value;
        for (const character of value) add(character);
      } else if (next === '<' || next === "'" || next === '"') {
        const part = next === '<' ? this.#less() : next === "'" ? this.#single() : this.#double();
        text += part;
        addRaw(part);
      } else if (next === this.#how.escaper) {
        if (rawEscapes) {
          addRaw(next);
          text += next;
        }
        this.#at += 1;
        const escaped = this.#next();
        if (escaped === undefined) break;
        addRaw(escaped);
        text += escaped;
      } else {
        this.#at += 1;
        add(next);
        text += next;
      }
    }
    if (stop !== undefined) throw new Error(`a ${stop} of \${…} is missing; close it, or escape the $`);
    return finish();
  }

  #peek(): string | undefined {
    return this.#characters[this.#at];
  }

  #next(): string | undefined {
    return this.#characters[this.#at++];
  }

  /** As it is, and nothing escapes. */
  #single(): string {
    const end = this.#characters.indexOf("'", this.#at + 1);
    if (end < 0) throw new Error("a ' is not closed; close it, or escape it");
    const inside = this.#characters.slice(this.#at + 1, end).join('');
    this.#at = end + 1;
    return this.#how.rawQuotes ? `'${inside}'` : inside;
  }

  #double(): string {
    const quote = this.#how.rawQuotes ? '"' : '';
    this.#at += 1;
    for (let text = quote; ; ) {
      const next = this.#peek();
      if (next === undefined) throw new Error('a " is not closed; close it, or escape it');
      if (next === '$') {
        text += this.#dollar();
        continue;
      }
      this.#at += 1;
      if (next === '"') return text + quote;
      if (next !== this.#how.escaper) {
        text += next;
        continue;
      }
      if (this.#rawEscapes) text += next;
      const escaped = this.#peek();
      if (escaped === undefined) continue;
      if (escaped === '"' || escaped === '$' || escaped === this.#how.escaper) {
        this.#at += 1;
        text += escaped;
      } else text += next;
    }
  }

  /** `<<` keeps the white space after it in its word. */
  #less(): string {
    this.#at += 1;
    if (this.#peek() !== '<') return '<';
    let text = '<<';
    for (this.#at += 1; ['\t', '\r', ' '].includes(this.#peek() ?? ''); this.#at += 1) text += this.#peek();
    return text;
  }

  #dollar(): string {
    this.#at += 1;
    if (this.#peek() !== '{') {
      const name = this.#name();
      if (name === '') return '$';
      return this.#value(name) ?? (this.#how.keepUnset ? `$${name}` : '');
    }
    this.#at += 1;
    if (['{', '}', ':', undefined].includes(this.#peek())) throw new Error(`a \${ has no name after it; ${INSTEAD}`);
    return this.#braces(this.#name());
  }

  #braces(name: string): string {
    const value = this.#value(name);
    const kept = value === undefined && this.#how.keepUnset;
    let sign = this.#next();
    if (sign === '}') return kept ? `\${${name}}` : (value ?? '');
    if (sign === '/') return this.#replace(name, value);
    const colon = sign === ':';
    if (colon) sign = this.#next();
    const chosen = `${colon ? ':' : ''}${sign ?? ''}`;
    const odd = new Error(`\${${name}${chosen}…} is not understood; ${INSTEAD}`);
    const pattern = sign === '#' || sign === '%';
    if (sign === undefined || (colon ? pattern : !'+-?#%'.includes(sign))) throw odd;
    const word = this.read('}', pattern).text;
    if (kept) return `\${${name}${chosen}${word}}`;
    const set = value !== undefined && (!colon || value !== '');
    if (sign === '-') return set ? value : word;
    if (sign === '+') return set ? word : '';
    if (sign === '?') {
      if (set) return value;
      const what = value === undefined ? 'unset' : 'empty';
      throw new Error(`${name}: ${word || `is not allowed to be ${what}`}; give it a value in build-args`);
    }
    if (!pattern) throw odd;
    const greedy = word.startsWith(sign);
    return (sign === '#' ? withoutStart : withoutEnd)(greedy ? word.slice(1) : word, value ?? '', greedy);
  }

  #replace(name: string, value: string | undefined): string {
    const all = this.#peek() === '/';
    if (all) this.#at += 1;
    const pattern = this.read('/', true).text;
    const replacement = this.read('}', true).text;
    if (value === undefined && this.#how.keepUnset) return `\${${name}/${pattern}/${replacement}}`;
    return replaced(pattern, value ?? '', replacement, all);
  }

  #name(): string {
    const rest = this.#characters.slice(this.#at).join('');
    const name = /^(?:\p{Nd}+|[@*#?\-$!]|[\p{L}\p{Nd}_]+)/u.exec(rest)?.[0] ?? '';
    this.#at += [...name].length;
    return name;
  }

  #value(name: string): string | undefined {
    return Object.hasOwn(this.#values, name) ? this.#values[name] : undefined;
  }
}
