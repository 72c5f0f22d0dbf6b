/** What Go takes for white space (unicode.IsSpace), which differs from JavaScript's in U+0085 and U+FEFF. */
const SPACE = '\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const ONE = new RegExp(`^[${SPACE}]$`);
const LEFT = new RegExp(`^[${SPACE}]+`);
const RIGHT = new RegExp(`[${SPACE}]+$`);

export const isSpace = (character: string) => ONE.test(character);
export const trimLeft = (text: string) => text.replace(LEFT, '');
export const trim = (text: string) => trimLeft(text).replace(RIGHT, '');
