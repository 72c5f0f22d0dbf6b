import type { Scope } from './access.ts';
import type { Ask, Channel } from './channel.ts';

/** One repository as its registry is asked about it: the way there, the paths of what it holds, and the scopes that open them. */
export class Wire {
  readonly channel: Channel;
  /** Such as acme/orders. */
  readonly name: string;
  readonly #query: string;

  /** `of`: the registry that this one is a mirror of. */
  constructor(channel: Channel, name: string, of?: string) {
    this.#query = of === undefined ? '' : `?ns=${encodeURIComponent(of)}`;
    this.channel = channel;
    this.name = name;
  }

  get host(): string {
    return this.channel.host;
  }

  /** `<host>/<name>`. */
  get full(): string {
    return `${this.host}/${this.name}`;
  }

  /** `/v2/<name>/<rest>`. */
  path(rest: string): string {
    return `/v2/${this.name}/${rest}${this.#query}`;
  }

  get reading(): readonly Scope[] {
    return [`repository:${this.name}:pull`];
  }

  get writing(): readonly Scope[] {
    return [`repository:${this.name}:pull,push`];
  }

  /** quay.io lets nobody pull from a repository that a push would make: https://github.com/helm/helm/issues/32144 */
  get lookup(): Pick<Ask, 'scopes' | 'wider' | 'takes'> {
    return { scopes: this.reading, wider: this.writing, takes: [200, 404] };
  }
}
