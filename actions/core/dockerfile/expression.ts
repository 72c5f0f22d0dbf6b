/**
 * Where a regular expression's matches end, in a time that grows with expression and text alone, as Go's do: V8's try one way after
 * another, and of `[^/]*a[^/]*a…` there are more than anybody waits for. For expressions of atoms in a row, some with `*`, and
 * `(.*\/)?`: all that BuildKit makes of the patterns in .dockerignore.
 */
export function expression(source: string, flags: 'u' | ''): Expression {
  const program = read(source, flags);
  const { length } = program;
  return {
    split: (text) => (flags === 'u' ? [...text] : text.split('')),
    *ends(characters, from = 0) {
      let now = new Uint8Array(length + 1);
      let next = new Uint8Array(length + 1);
      now[0] = 1;
      for (let at = from; ; at++) {
        const character = characters[at];
        let alive = false;
        for (let place = 0; place < length; place++) {
          if (now[place] === 0) continue;
          const step = program[place] as Step;
          for (const over of step.over) now[place + over] = 1;
          if (step.between?.(characters[at - 1], character)) now[place + 1] = 1;
          if (character === undefined || !step.takes?.(character)) continue;
          next[step.again ? place : place + 1] = 1;
          alive = true;
        }
        if (now[length] === 1) yield at;
        if (!alive) return;
        [now, next] = [next, now.fill(0)];
      }
    },
  };
}

export interface Expression {
  /** What it takes for characters: whole ones with the flag `u`. */
  split(text: string): readonly string[];
  /** The ends of all matches that begin there, in order. */
  ends(characters: readonly string[], from?: number): Iterable<number>;
}

/** A place in the expression. */
interface Step {
  /** What it takes, and whether it may take more. */
  readonly takes?: (character: string) => boolean;
  readonly again?: boolean;
  /** What it asks of where it is. */
  readonly between?: (before: string | undefined, after: string | undefined) => boolean;
  /** Places so much further on are as good as this one. */
  readonly over: readonly number[];
}

const FOLDERS = '(.*/)?';
/** A class, an escape with all that belongs to it, or a character. */
const ATOM = /\[\^?(?:\\.|[^\]\\])*\]|\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|c[a-zA-Z]|[0-3]?[0-7]{1,2}|.)|./;

function read(source: string, flags: 'u' | ''): readonly Step[] {
  const steps: Step[] = [];
  const atom = new RegExp(ATOM.source, `sy${flags}`);
  for (let at = 0; at < source.length; ) {
    if (source.startsWith(FOLDERS, at)) {
      steps.push(
        { over: [1, 3] },
        { takes: taker('.', flags), again: true, over: [1] },
        { takes: taker('/', flags), over: [] },
      );
      at += FOLDERS.length;
      continue;
    }
    atom.lastIndex = at;
    const text = atom.exec(source)?.[0] ?? '';
    at += text.length;
    if (/^\\[1-9]/.test(text) && source.includes(FOLDERS)) throw new Error(`${text} is no escape`);
    const again = source[at] === '*';
    if (again) at += 1;
    const between = asks(text);
    steps.push(between ? { between, over: [] } : { takes: taker(text, flags), again, over: again ? [1] : [] });
  }
  return steps;
}

function taker(atom: string, flags: string): (character: string) => boolean {
  if (atom === '[^/]') return (each) => each !== '/';
  // To Go only this one ends a line.
  if (atom === '.') return (each) => each !== '\n';
  if (!/^[[.\\]/.test(atom)) return (each) => each === atom;
  const expression = new RegExp(`^${atom}$`, flags);
  return (each) => expression.test(each);
}

function asks(atom: string): Step['between'] {
  const word = (each: string | undefined) => each !== undefined && /\w/.test(each);
  if (atom === '^') return (before) => before === undefined;
  if (atom === '\\b') return (before, after) => word(before) !== word(after);
  if (atom === '\\B') return (before, after) => word(before) === word(after);
  return undefined;
}
