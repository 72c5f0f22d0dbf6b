/** All items of a paged answer. */
export async function pages<P, T>(
  ask: (token: string | undefined) => Promise<P>,
  next: (page: P) => string | undefined,
  items: (page: P) => readonly T[] | undefined,
): Promise<readonly T[]> {
  const all: T[] = [];
  let token: string | undefined;
  do {
    const page = await ask(token);
    all.push(...(items(page) ?? []));
    token = next(page) || undefined;
  } while (token !== undefined);
  return all;
}

/** Cuts a list into pieces that one call takes. */
export function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
