/** The artifact attestations that GitHub keeps: what tests put there is what the API answers. */
export class Attestations {
  #kept = new Map<string, unknown[]>();

  /** `bundle`: as actions/attest stores it. */
  keep(digest: string, bundle: unknown, repository = 'acme/orders'): void {
    const key = `${repository}@${digest}`.toLowerCase();
    this.#kept.set(key, [...(this.#kept.get(key) ?? []), bundle]);
  }

  of(digest: string, repository: string): readonly unknown[] {
    return this.#kept.get(`${repository}@${digest}`.toLowerCase()) ?? [];
  }
}
