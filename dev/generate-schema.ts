/** The JSON Schema of the fleet spec, for editors. */
export async function fleetSchema(): Promise<string | undefined> {
  return undefined;
}
