/** Names of services, and of those that must be up before each. */
export type Needs = Readonly<Record<string, readonly string[]>>;

/** All names so that each stands behind those it needs, else as they are written. Of a circle its names stand as they are met. */
export function startOrder(needs: Needs): readonly string[] {
  const order = new Set<string>();
  const under = new Set<string>();
  const visit = (name: string) => {
    if (order.has(name) || under.has(name)) return;
    under.add(name);
    for (const other of needsOf(needs, name)) visit(other);
    order.add(name);
  };
  for (const name of Object.keys(needs)) visit(name);
  return [...order];
}

/** Names that need each other, each the next and the last the first; the first circle that is found. */
export function circleIn(needs: Needs): readonly string[] | undefined {
  const free = new Set<string>();
  const search = (path: readonly string[]): readonly string[] | undefined => {
    const name = path.at(-1) ?? '';
    const begins = path.indexOf(name);
    if (begins < path.length - 1) return path.slice(begins, -1);
    if (free.has(name)) return undefined;
    for (const other of needsOf(needs, name)) {
      const circle = search([...path, other]);
      if (circle) return circle;
    }
    free.add(name);
    return undefined;
  };
  for (const name of Object.keys(needs)) {
    const circle = search([name]);
    if (circle) return circle;
  }
  return undefined;
}

/** What isn't there is told apart. */
function needsOf(needs: Needs, name: string): readonly string[] {
  return (Object.hasOwn(needs, name) ? (needs[name] ?? []) : []).filter((other) => Object.hasOwn(needs, other));
}
