/** A byte of a path that is no UTF-8, as `textOf` in actions/bytes.ts has it. */
const BYTE = /[\udc80-\udcff]/gu;

/** For messages: `caf\xe9`. */
export function shown(path: string): string {
  return path.replace(BYTE, (each) => `\\x${(each.charCodeAt(0) - 0xdc00).toString(16)}`);
}

/** As Go's regular expressions see it, to which all such bytes are one character. */
export function blurred(path: string): string {
  return path.replace(BYTE, '\ufffd');
}
