import type { Answer, NoAnswer } from './answer.ts';
import { excerpt, type Failure } from './judge.ts';

/** Characters of what came by which errors are told apart. */
const SHOWN = 80;

/**
 * Of which kind an error is: its word, the status and the shape of what came, in which numbers and ids are all the same, so that
 * `order 41 not found` and `order 42 not found` are one. Of no answer the reason itself; `clean` takes secrets out of a text.
 */
export function kindOf(failure: Failure, got: Answer | NoAnswer, clean: (text: string) => string): string {
  if (got.kind !== 'answer') return `${failure.word}: ${shape(failure.why)}`;
  const body = shape(excerpt(got.body, clean));
  return `${failure.word} (${got.status})${body === '' ? '' : `: ${body}`}`;
}

/** UUIDs, then words of eight hex digits and more that have a digit, then numbers. */
function shape(text: string): string {
  const folded = text
    .replaceAll(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi, '‹id›')
    .replaceAll(/\b(?=[a-f]*\d)[0-9a-f]{8,}\b/gi, '‹id›')
    .replaceAll(/\d+/g, 'n');
  return folded.length > SHOWN ? `${folded.slice(0, SHOWN)}…` : folded;
}
