/** What is sent hasn't the size that was announced. */
export class WrongSize extends Error {}

/**
 * What is sent with a request, and why no more of it could be: a request that ends for want of content says no more than that it was
 * closed. Of another size than was announced it would be taken for the beginning of the next request, or for one that is lost.
 */
export class Content {
  readonly #content: ReadableStream<Uint8Array>;
  readonly #size: number;
  broken: unknown;

  constructor(content: ReadableStream<Uint8Array>, size: number) {
    this.#content = content;
    this.#size = size;
  }

  async *parts(): AsyncGenerator<Uint8Array> {
    let passed = 0;
    try {
      for await (const part of this.#content) {
        passed += part.byteLength;
        if (passed > this.#size) break;
        yield part;
      }
      if (passed !== this.#size) throw new WrongSize(`${passed} bytes of ${this.#size}`);
    } catch (error) {
      this.broken = error;
      throw error;
    }
  }
}
