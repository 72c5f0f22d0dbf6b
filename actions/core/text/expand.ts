/** Puts values where their names stand in a text, such as `{url}`. Any other braces stay: JSON is full of them. */
export function expandPlaces(text: string, values: Readonly<Record<string, string | undefined>>): string {
  const known = (name: string) => (Object.hasOwn(values, name) ? values[name] : undefined);
  return text.replaceAll(/\{([a-z_]+)\}/g, (place, name: string) => known(name) ?? place);
}
