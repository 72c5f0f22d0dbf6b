/** Whether it is a map of names and values, as YAML and JSON give one: no list, no text, and not nothing. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
