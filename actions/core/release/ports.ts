import { shown } from '../text/shown.ts';

export const PORT = 'a port such as "8080:8080": the machine\'s, then the container\'s';
const FORM = /^([1-9]\d{0,4}):([1-9]\d{0,4})(\/(tcp|udp))?$/;
const LAST = 65_535;

/** Kept as it is written. Throws an Error that says what is meant by what Compose would take, and what to write. */
export function parsePort(text: string): string {
  const [, published, container] = FORM.exec(text) ?? [];
  if (published !== undefined && Number(published) <= LAST && Number(container) <= LAST) return text;
  throw new Error(badPort(text));
}

/** Of the short forms: https://docs.docker.com/reference/compose-file/services/#short-syntax-3 */
export function badPort(text: string): string {
  const given = shown(text);
  const [, ports = '', protocol = ''] = /^([^/]*)(\/.*)?$/s.exec(text) ?? [];
  const parts = ports.split(':');
  const numbers = parts.map(Number);
  const range = parts.find((each) => /^\d+-\d+$/.test(each));
  if (/\$/.test(text)) return `${given} has a variable, and none is filled in; write the numbers`;
  if (range !== undefined) {
    const [begin = ''] = range.split('-');
    return `${given} is a range; write each port by itself, such as "${begin}:${begin}"`;
  }
  if (!parts.slice(-2).every((each) => /^\d+$/.test(each))) return `${given} is not ${PORT}`;
  if (numbers.slice(-2).some((each) => each > LAST || each === 0))
    return `${given} is out of range: ports are 1 to ${LAST}`;
  if (protocol !== '' && !/^\/(tcp|udp)$/.test(protocol)) {
    return `${given} is of no protocol that is published; write /tcp, /udp or neither`;
  }
  const plain = numbers.slice(-2).join(':') + protocol;
  if (parts.length === 1) {
    return `${given} says one port; write the machine's and the container's, such as "${numbers[0]}:${plain}"`;
  }
  if (parts.length > 2)
    return `${given} names an address, and ports are published on the machine's own; write "${plain}"`;
  return `${given} has zeros in front; write "${plain}"`;
}
