import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Reply } from './connection.ts';
import { type Course, unlessStopped } from './course.ts';

/** Of what has been decoded. */
const MOST = 1024 * 1024;
/** Of codings upon each other: each may multiply what the next has to read by a thousand. */
const DEEPEST = 2;

/** Reads it as text up to 1 MiB, and lets go of the rest. */
export function readBody(
  { status, headers, body }: Reply,
  method: string,
  course: Course,
  signal: AbortSignal,
): Promise<{ body: string; cut: boolean }> {
  const empty = method === 'HEAD' || status === 204 || status === 304;
  return unlessStopped(signal, (done, fail) => {
    const parts: Buffer[] = [];
    let size = 0;
    const over = (cut: boolean) => {
      const bytes = Buffer.concat(parts).subarray(0, MOST);
      // Of a character that the end cuts through nothing is shown.
      done({ body: new TextDecoder().decode(bytes, { stream: cut }), cut });
    };
    const letGo = () => {
      body.destroy();
      decoded.destroy();
    };
    const decoded = empty ? body : unpacked(body, headers['content-encoding'], fail);
    body.on('data', (part: Buffer) => {
      course.bytes += part.length;
    });
    decoded.on('data', (part: Buffer) => {
      parts.push(part);
      size += part.length;
      if (size <= MOST) return;
      over(true);
      letGo();
    });
    const gone = () => fail(Object.assign(new Error('aborted'), { code: 'ECONNRESET' }));
    decoded.on('end', () => {
      decoded.off('close', gone);
      over(false);
    });
    decoded.on('error', fail);
    decoded.on('close', gone);
    return letGo;
  });
}

/** What isn't known stays as it came. */
function unpacked(body: Readable, coding: string | undefined, fail: (error: unknown) => void): Readable {
  const codings = (coding ?? '').toLowerCase().split(/[\s,]+/);
  const named = codings.filter((each) => each !== '' && each !== 'identity').toReversed();
  const makers = named.map((each) => CODINGS.get(each)).filter((each) => each !== undefined);
  if (makers.length === 0 || makers.length < named.length || makers.length > DEEPEST) return body;
  return makers.reduce<Readable>((from, make) => {
    const decoder = make();
    pipeline(from, decoder, (error) => error && fail(error));
    return decoder;
  }, body);
}

const CODINGS = new Map([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['br', createBrotliDecompress],
  ['deflate', createInflate],
]);
