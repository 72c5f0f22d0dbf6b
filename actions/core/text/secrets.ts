/** What nobody may read of a run: whoever comes to hold a secret hands it over at once. */
export interface Secrets {
  hide(...values: readonly (string | undefined)[]): void;
  /** A text of somebody else's without any of them; before it is cut, since a part of one is found no more. */
  clean(text: string): string;
}
