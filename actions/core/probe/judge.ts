import { plain } from '../text/plain.ts';
import type { Answer, NoAnswer } from './answer.ts';
import type { Check } from './check.ts';
import type { Word } from './word.ts';

export interface Failure {
  readonly word: Word;
  /** A sentence's part: what was asked for, what came. */
  readonly why: string;
  /** The beginning of what came; '' when nothing did. */
  readonly came: string;
}

/** Characters of somebody else's text that are shown. */
const SHOWN = 200;
/** Characters of our own reason, the parts of others in which are short. */
const REASON = 1000;

export interface Judged {
  /** Undefined for an answer as it should be. */
  readonly failure?: Failure;
  /** The release that an answer tells, where it has to tell one; '' when it tells none. */
  readonly release?: string;
}

/** `clean` takes secrets out of a text. */
export function judge(check: Check, got: Answer | NoAnswer, now: number, clean: (text: string) => string): Judged {
  if (got.kind !== 'answer') return { failure: { word: got.kind, why: excerpt(got.why, clean, REASON), came: '' } };
  const release = check.releaseOf && { release: excerpt(check.releaseOf(got) ?? '', clean, 64) };
  for (const meets of check.expect) {
    const mismatch = meets(got, now);
    if (mismatch === undefined) continue;
    const why = `${clean(mismatch.wanted)}, got ${excerpt(mismatch.seen, clean)}`;
    return { failure: { word: mismatch.word, why, came: cameOf(got, clean) }, ...release };
  }
  return { ...release };
}

function cameOf({ status, address, protocol, body }: Answer, clean: (text: string) => string): string {
  const said = excerpt(body, clean);
  return `${status} from ${address} by ${protocol}${said === '' ? ', without a body' : `: ${said}`}`;
}

/** One line of somebody else's text. Cleaned before it is cut, since a part of a secret is found no more. */
export function excerpt(text: string, clean: (text: string) => string, most = SHOWN): string {
  const line = plain(clean(text)).split(/\s+/).join(' ').trim();
  return line.length > most ? `${line.slice(0, most)}…` : line;
}
