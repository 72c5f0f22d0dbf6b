/** Inputs that hold several values, written as docker/build-push-action has them. Errors read on after the input's name. */

/** One value a line; empty lines don't count. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Values between commas or on lines of their own; commas alone are what is left where a variable was empty. */
export function wordsBetweenCommas(text: string): readonly string[] {
  const words = linesOf(text.replaceAll(',', '\n'));
  if (words.length > 0 || text.trim() === '') return words;
  throw new Error('it holds nothing but commas; give at least one value, or leave it out');
}

/** `NAME=value` a line; only the first `=` counts. A line in quotes may hold several lines: `"KEY=one\ntwo"`. */
export function pairsOf(text: string): Readonly<Record<string, string>> {
  const pairs = new Map<string, string>();
  for (const line of quoted(text)) {
    const [, name, value] = /^([^=\s]+)=([\s\S]*)$/.exec(line) ?? [];
    // Not what is wrong with which text: it may hold a secret.
    if (name === undefined || value === undefined) throw new Error('each line must be NAME=value');
    if (/["'`]/.test(name)) {
      throw new Error(
        'a name holds a quote; write NAME=value, where quotes are a part of the value, or "NAME=value" for one of several lines',
      );
    }
    if (pairs.has(name)) throw new Error(`${name} is given twice`);
    pairs.set(name, value);
  }
  return Object.fromEntries(pairs);
}

/** Such pairs for ARG: of another name a Dockerfile can't have one that its steps could use. */
export function argumentsOf(text: string): Readonly<Record<string, string>> {
  const pairs = pairsOf(text);
  const odd = Object.keys(pairs).find((name) => !/^[A-Za-z_][\w.-]*$/.test(name));
  if (odd === undefined) return pairs;
  throw new Error(`${JSON.stringify(odd)} is no name of an ARG: letters, digits and underscores; write NAME=value`);
}

function quoted(text: string): readonly string[] {
  const found: string[] = [];
  let rest = text;
  while (rest.trim() !== '') {
    rest = rest.replace(/^\s+/, '');
    const whole = /^"((?:[^"]|"")*)"[ \t]*(?:\r?\n|$)/.exec(rest);
    const line = whole?.[0] ?? /^[^\n]*\n?/.exec(rest)?.[0] ?? rest;
    found.push(whole ? (whole[1] ?? '').replaceAll('""', '"') : line.trim());
    rest = rest.slice(line.length);
  }
  return found;
}

export function yesOrNo(text: string): boolean {
  if (/^(true|yes|on)$/i.test(text)) return true;
  if (/^(false|no|off)$/i.test(text)) return false;
  throw new Error(`"${text}" is neither true nor false`);
}

/** `true`, `false` or what buildx takes besides, such as mode=max. */
export function attestation(text: string): string {
  if (/^(true|false|[a-z]+=.+)$/.test(text)) return text;
  throw new Error(`"${text}" is neither true, false nor an option of buildx such as mode=max`);
}
