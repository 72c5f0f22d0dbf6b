/** What Go takes for white space (unicode.IsSpace), which differs from JavaScript's in U+0085 and U+FEFF. */
const SPACE = '\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const AROUND = new RegExp(`^[${SPACE}]+|[${SPACE}]+$`, 'g');

export const trim = (text: string) => text.replace(AROUND, '');
