/**
 * Options of docker and buildx that hold fields between commas (`--output`, `--secret`, `--cache-to`, `--mount`) are a line of CSV, as
 * Go's encoding/csv has it: "Fields which start and stop with the quote character " are called quoted-fields", and "a quote character
 * followed by a second quote character is treated as a single quote": https://pkg.go.dev/encoding/csv
 */
export function csvField(text: string): string {
  return /[",\r\n]|^\s/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The fields of such a line; those that are empty don't count, nor does white space around a field without quotes. */
export function csvFields(line: string): readonly string[] {
  const found = line.matchAll(/\s*(?:"((?:[^"]|"")*)"\s*(?:,|$)|([^,]*)(?:,|$))/g);
  const fields = [...found].map(([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain.trim());
  return fields.filter((field) => field !== '');
}
