import { isUtf8 } from 'node:buffer';

/** All that UTF-8 knows beyond ASCII, or a byte that it doesn't know: https://www.rfc-editor.org/rfc/rfc3629#section-4 */
const BEYOND_ASCII =
  /[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]|\xed[\x80-\x9f])[\x80-\xbf]|(?:\xf0[\x90-\xbf]|[\xf1-\xf3][\x80-\xbf]|\xf4[\x80-\x8f])[\x80-\xbf]{2}|([\x80-\xff])/g;

/**
 * Text that keeps every byte, since git's names of files need not be UTF-8: one that isn't becomes half of a surrogate pair,
 * U+DC80 to U+DCFF, which UTF-8 never holds. So no two names become one: https://peps.python.org/pep-0383/
 */
export function textOf(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  return bytes
    .toString('latin1')
    .replace(BEYOND_ASCII, (sequence, odd?: string) =>
      odd === undefined
        ? Buffer.from(sequence, 'latin1').toString('utf8')
        : String.fromCharCode(0xdc00 + odd.charCodeAt(0)),
    );
}

/** The bytes that `textOf` was given. */
export function bytesOf(text: string): Buffer {
  const parts = text.split(/([\udc80-\udcff])/u);
  return Buffer.concat(
    parts.map((part, index) => (index % 2 === 0 ? Buffer.from(part) : Buffer.of(part.charCodeAt(0) - 0xdc00))),
  );
}
