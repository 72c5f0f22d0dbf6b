import { excerpt } from '../probe/judge.ts';
import type { Languages } from '../probe/languages.ts';
import { parseWhere } from '../probe/release-in.ts';
import { toldRelease } from '../probe/told-release.ts';
import type { Word } from '../probe/word.ts';
import type { Spec } from '../release/spec.ts';
import { CODES, READ } from './live-check-script.ts';

/** What a machine answered to its live check. */
export interface Heard {
  readonly passed: boolean;
  /** A line that says what was seen; of a failure with the end of the containers' logs below it. */
  readonly detail: string;
  /** What is wrong, as a smoke test calls it. */
  readonly word?: Word;
  /** The release that the app told, where it was asked; '' for none. */
  readonly release?: string;
}

/** What a failure is called. A container that isn't there, and user data that failed, leave nothing to connect to. */
const words: Readonly<Record<number, Word>> = {
  [CODES.hopeless]: 'no connection',
  [CODES.status]: 'wrong status',
  [CODES.silent]: 'no connection',
  [CODES.release]: 'release',
};

/** Reads what `liveCheckScript` of this spec ended with: its exit code, and all or the beginning of what it printed. */
export function heardOf(spec: Spec, path: Languages['path']): (code: number, output: string) => Heard {
  const { release: asked, path: at, port } = spec.liveCheck;
  const tells = asked === undefined || port === undefined ? undefined : toldRelease(parseWhere(asked), path);
  return (code, output) => {
    if (code !== 0) return { passed: false, detail: output, word: words[code] ?? 'no data' };
    if (tells === undefined) return { passed: true, detail: output };
    const [, base64 = '', detail = ''] = /^told ?(\S*)\s*(.*)$/s.exec(output) ?? [];
    const answer = answerOf(base64);
    const release = excerpt(tells(answer) ?? '', (text) => text, 64);
    if (release === spec.release) return { passed: true, detail: `${detail}, told by ${asked}`, release };
    const short = answer.cut ? ` in the first ${READ} bytes, which is all that is read` : '';
    const seen = release === '' ? `tells no release by ${asked}${short}` : `answers as release ${release} (${asked})`;
    return { passed: false, detail: `${at} ${seen}, not ${spec.release}`, word: 'release', release };
  };
}

/** The header lines, or the body, that the script kept; both are read as either, since only one of them is looked at. */
function answerOf(base64: string) {
  const bytes = bytesOf(base64);
  const body = new TextDecoder().decode(bytes);
  const headers: Record<string, string> = {};
  for (const [, name = '', value = ''] of body.matchAll(/^([\w-]+):[ \t]*(.*?)[ \t\r]*$/gm)) {
    const key = name.toLowerCase();
    headers[key] = Object.hasOwn(headers, key) ? `${headers[key]}, ${value}` : value;
  }
  return { headers, body, cut: bytes.length > READ };
}

/** None where it is no base64, as where AWS cut it. */
function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
