/** What is asked for by many, under one name. */
export type Share = <T>(what: string, read: () => Promise<T>) => Promise<T>;

/**
 * Lets all who ask at about the same time have one answer. It is asked for after each of them asked, so it shows whatever was done
 * before: nobody is told anything old, and many environments cost one call. `apart`: seconds from one beginning to the next.
 */
export function together<T>(
  read: () => Promise<T>,
  { apart, wait }: { apart(): number; wait(seconds: number): Promise<void> },
): () => Promise<T> {
  let coming: Promise<T> | undefined;
  let before: Promise<unknown> = Promise.resolve();
  let began = Number.NEGATIVE_INFINITY;
  const next = async (): Promise<T> => {
    await before;
    const rest = apart() - (performance.now() / 1000 - began);
    if (rest > 0) await wait(rest);
    began = performance.now() / 1000;
    // Whoever asks from now on did something that this one may not show.
    coming = undefined;
    const reading = read();
    before = reading.catch(() => {});
    return await reading;
  };
  return async () => {
    coming ??= next();
    return await coming;
  };
}
