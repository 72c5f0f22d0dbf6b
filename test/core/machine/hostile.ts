/** Texts that a fleet file can hold and a shell, a file of variables or a unit could take for something else; the same at each run. */
import { seeded } from '../../death/seeded.ts';

const CONTROLS = Array.from({ length: 0x20 }, (_, code) => String.fromCodePoint(code)).slice(1);
/** Without NUL and halves of surrogate pairs, which are refused. */
const PIECES = [
  ...CONTROLS,
  ...`'"$\`\\!%{}[]()<>|&;*?~#=^, \t-`,
  ...[
    '\n',
    '\r',
    '\r\n',
    '\u007f',
    '\u0080',
    '\u0085',
    '\u009b',
    '\u00a0',
    '\u2028',
    '\u2029',
    '\ufeff',
    '\u{1f600}',
    'ü',
  ],
  ...[
    '$(id)',
    '`id`',
    '${HOME}',
    '$$',
    '!!',
    "'\\''",
    "$'\\n'",
    '\\\n',
    '%n',
    '%%',
    '%{url}',
    '{{',
    '{{{',
    '}}',
    '{{ssm:/a}}',
  ],
  ...[
    'end of up',
    '\nend of up\n',
    '\nend\n',
    '\nEOF\n',
    '<<end',
    ' #',
    '\n#',
    '# ',
    '--',
    '-e',
    '-n',
    ';id;',
    '&&id',
    '||id',
  ],
  ...['a', 'B', '7', '_', '/', '.', ':', '@', '+', 'orders'],
];

export interface Hostile {
  text(): string;
  /** Below `bound`. */
  number(bound: number): number;
}

export function hostile(seed: number): Hostile {
  const number = seeded(seed);
  const text = () => {
    // Seldom very long.
    const length = number(200) === 0 ? 500 + number(500) : number(9);
    return Array.from({ length }, () => PIECES[number(PIECES.length)] ?? '').join('');
  };
  return { text, number };
}

/** Each piece by itself, then what the seed gives: `count` in all. */
export function hostileTexts(seed: number, count: number): readonly string[] {
  const { text } = hostile(seed);
  return [...PIECES, ...Array.from({ length: Math.max(0, count - PIECES.length) }, text)].slice(0, count);
}
