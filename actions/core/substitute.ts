/**
 * Replaces $NAME, ${NAME}, ${NAME:-word}, ${NAME-word}, ${NAME:+word} and ${NAME+word} as BuildKit does in FROM
 * (frontend/dockerfile/shell/lex.go). What has no value becomes ''. Throws an Error for forms that aren't understood.
 */
export function substitute(text: string, values: Readonly<Record<string, string>>): string {
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const rest = text.slice(at);
    const plain = /^\$([A-Za-z_]\w*)/.exec(rest);
    if (plain) {
      out += values[plain[1] ?? ''] ?? '';
      at += plain[0].length - 1;
    } else if (rest.startsWith('${')) {
      const length = closing(rest);
      out += braces(rest.slice(2, length), values);
      at += length;
    } else if (rest.startsWith('\\') && rest.length > 1) {
      out += rest[1];
      at += 1;
    } else if (text[at] !== '"' && text[at] !== "'") out += text[at];
  }
  return out;
}

function closing(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.startsWith('${', at)) depth += 1;
    if (text[at] === '}' && --depth === 0) return at;
  }
  throw new Error(`${text} lacks its closing brace`);
}

function braces(inside: string, values: Readonly<Record<string, string>>): string {
  const [, name = '', colon = '', sign = '', word = ''] = /^(\w+)(?:(:?)([-+])([\s\S]*))?$/.exec(inside) ?? [];
  if (name === '') throw new Error(`\${${inside}} is not understood; write the value out, or use \${NAME:-default}`);
  const value = values[name];
  const set = value !== undefined && (colon === '' || value !== '');
  if (sign === '-') return set ? value : substitute(word, values);
  if (sign === '+') return set ? substitute(word, values) : '';
  return value ?? '';
}
