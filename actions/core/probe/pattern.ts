import { RE2JS } from 're2js';

/**
 * Users' patterns meet bodies of anybody's. RE2 takes time in proportion to the text, whatever the pattern, and its syntax is what
 * goss and Hurl have: https://github.com/google/re2/wiki/Syntax
 */
export function compilePattern(source: string, flags: string): (text: string) => boolean {
  const known = { i: RE2JS.CASE_INSENSITIVE, m: RE2JS.MULTILINE, s: RE2JS.DOTALL };
  const bits = [...flags].reduce((sum, flag) => sum | (known[flag as keyof typeof known] ?? 0), 0);
  try {
    const pattern = RE2JS.compile(source, bits);
    return (text) => pattern.test(text);
  } catch (error) {
    throw new Error(`/${source}/ is no pattern: ${reason(source, error)}`);
  }
}

function reason(source: string, error: unknown): string {
  const said = error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : String(error);
  const looks = /\(\?<?[=!]|\\[1-9]/.test(source);
  return looks ? 'patterns look neither ahead nor back, and refer to no group; write it without (RE2)' : said;
}
