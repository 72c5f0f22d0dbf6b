/** Does `work` with each item, so many at a time; the results in the items' order. */
export async function sideBySide<T, R>(
  items: readonly T[],
  together: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const waiting = [...items.entries()];
  const next = async () => {
    for (let each = waiting.shift(); each !== undefined; each = waiting.shift()) {
      results[each[0]] = await work(each[1]);
    }
  };
  await Promise.all(Array.from({ length: together }, next));
  return results;
}
