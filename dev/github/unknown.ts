/** Words of a request that GitHub's description doesn't have: GitHub ignores them, so a slip of the pen would do nothing there. */

interface Described {
  readonly operationId?: string | undefined;
  readonly parameters?: readonly unknown[] | undefined;
  readonly requestBody?: unknown;
}

interface Body {
  readonly content?: Readonly<Record<string, { readonly schema?: { readonly properties?: object } }>>;
}

export function unknownWords(operation: Described, query: object, body: unknown): readonly string[] {
  const named = (operation.parameters ?? []) as readonly { readonly in?: string; readonly name?: string }[];
  const asked = named.filter((each) => each.in === 'query').map(({ name }) => name);
  // A choice of bodies has no properties of its own; ajv compares with each.
  const properties = (operation.requestBody as Body | undefined)?.content?.['application/json']?.schema?.properties;
  const given = properties && typeof body === 'object' && body !== null ? Object.keys(body) : [];
  return [
    ...Object.keys(query).filter((name) => !asked.includes(name)),
    ...given.filter((name) => !Object.hasOwn(properties ?? {}, name)),
  ];
}
