// Where a secret of a run can be read by somebody, in whatever form.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** As it is, in base64 alone and behind a user's name, in an address, and in JSON. */
export function formsOf(secret: string, user = 'ci'): Readonly<Record<string, string>> {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  return {
    plain: secret,
    base64: base64(secret).replace(/=+$/, ''),
    'base64 with its user': base64(`${user}:${secret}`).replace(/=+$/, ''),
    'in an address': encodeURIComponent(secret),
    'in JSON': JSON.stringify(secret).slice(1, -1),
  };
}

/** Texts by what they are; of those that hold a secret, which and how. */
export function leaks(texts: Readonly<Record<string, string>>, secrets: readonly string[], user?: string): string[] {
  return Object.entries(texts).flatMap(([where, text]) =>
    secrets.flatMap((secret) =>
      Object.entries(formsOf(secret, user)).flatMap(([form, value]) =>
        text.includes(value) ? [`${where}: ${secret.slice(0, 4)}… ${form}`] : [],
      ),
    ),
  );
}

/** Every file below a folder, as text. */
export function filesBelow(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  return Object.fromEntries(
    all.filter((path) => statSync(path).isFile()).map((path) => [path, readFileSync(path, 'latin1')]),
  );
}
