/** Addresses, in the order in which they are to be tried; or why there are none, in a clause for people. */
export type Found = { readonly addresses: readonly string[] } | { readonly why: string };

/** From a host's name to its addresses. */
export interface Names {
  /** Whether what it finds is to be connected to, and nothing that anybody else finds: a forward proxy looks names up itself. */
  readonly binding: boolean;
  /** Never fails. `host` is no literal address; addresses of `family` alone, where it is given. */
  find(host: string, family: 4 | 6 | undefined): Promise<Found>;
}
