/** What others say (containers, consoles, builds, registries, git) as text that nothing obeys. */

/** What a terminal, a browser or a reader of lines acts on: control characters, other line ends, turns of direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
const ACTS = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Each shown as `\x1b` or `\u2028`; line ends and tabs stay. */
export function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll(ACTS, (each) => {
    const code = each.charCodeAt(0).toString(16);
    return code.length > 2 ? `\\u${code}` : `\\x${code.padStart(2, '0')}`;
  });
}

/** As one line of `most` characters, none of them a half. */
export function oneLine(text: string, most: number): string {
  const lines = plain(text).split('\n');
  const line = lines.flatMap((each) => each.trim() || []).join(' ');
  if (line.length <= most) return line;
  const cut = line.slice(0, most).replace(/[\ud800-\udbff]$/, '');
  return `${cut} … ${line.length - cut.length} characters more`;
}

/**
 * For the log, where no line of it is a command. GitHub's runner trims white space and takes what then begins with `::`;
 * the old form `##[` it finds anywhere in a line (src/Runner.Common/ActionCommand.cs: `message = message.TrimStart()`,
 * `message.IndexOf(Prefix)`). Some .NET cultures skip characters without a width as well.
 */
export function harmless(text: string): string {
  return plain(text)
    .replaceAll('##[', '## [')
    .replaceAll(/^(?:(?!\n)[\s\p{Cf}])*(?=::)/gmu, '$&| ');
}
