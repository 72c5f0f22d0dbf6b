/** The beginning of an answer as text: all of it where it is no longer than `most` bytes. */
export async function beginning(
  { body }: { readonly body: AsyncIterable<Uint8Array> | null },
  most: number,
): Promise<{ text: string; whole: boolean }> {
  if (body === null) return { text: '', whole: true };
  // As it came: a digest counts a byte order mark too.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let text = '';
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    // Leaving the loop ends the connection.
    if (size > most)
      return { text: text + decoder.decode(chunk.subarray(0, chunk.byteLength - (size - most))), whole: false };
    text += decoder.decode(chunk, { stream: true });
  }
  return { text: text + decoder.decode(), whole: true };
}
