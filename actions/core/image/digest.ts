import { isDigest } from '../text/split-reference.ts';

/** Something that stands where a digest should, in a text that somebody else has written. */
export class NoDigest extends Error {
  constructor(value: unknown) {
    // As JSON, so that nothing in it is more than text to a log, and not all of what may be long.
    const shown = typeof value === 'string' ? JSON.stringify(value.slice(0, 100)) : `something of type ${typeof value}`;
    super(`${shown} is no digest of the form sha256:<64 hex digits>`);
  }
}

/** Becomes the path of a file and part of a URL, so whatever is read as a digest is read by this. Throws `NoDigest`. */
export function readDigest(value: unknown): string {
  if (typeof value === 'string' && isDigest(value)) return value;
  throw new NoDigest(value);
}
