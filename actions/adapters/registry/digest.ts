import { createHash } from 'node:crypto';

/** The content that a digest names was not what came. */
export class Damaged extends Error {}

/** Passes content on and fails at its end, as `fail` says, unless it is what the digest says. */
export function verified(
  content: ReadableStream<Uint8Array>,
  digest: string,
  fail = (message: string): Error => new Damaged(message),
): ReadableStream<Uint8Array> {
  const hash = createHash('sha256');
  let size = 0;
  return content.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        hash.update(chunk);
        size += chunk.byteLength;
        controller.enqueue(chunk);
      },
      flush() {
        const seen = `sha256:${hash.digest('hex')}`;
        if (seen !== digest) throw fail(`the content of ${digest} is damaged: ${size} bytes of ${seen} came`);
      },
    }),
  );
}
