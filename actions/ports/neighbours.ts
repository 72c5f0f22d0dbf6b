/** Where a run looks for records, and whose there are; for people alone. */
export interface Neighbourhood {
  readonly account: string;
  readonly region: string;
  /** Those that have a group, which an app in an environment loses only by its teardown; each once. */
  readonly apps: readonly { readonly app: string; readonly environment: string }[];
}

export interface Neighbours {
  look(): Promise<Neighbourhood>;
}
