// One domain that all cases share, and a branch for each.
import { type Domain, makeDomain } from '../../dev/stage/domain.ts';
import { Preview } from '../../dev/stage/preview.ts';
import type { Stage } from '../../dev/stage/stage.ts';
import { poll } from '../rollout/poll.ts';

export class Town {
  readonly stage: Stage;
  readonly domain: Domain;
  readonly until = poll;
  #branches = 0;

  static async make(stage: Stage): Promise<Town> {
    // Many repositories ask it, where GitHub counts each one's requests.
    stage.github.quota.limit(1_000_000, 3600);
    return new Town(stage, await makeDomain(stage, { services: null, ami: null }));
  }

  constructor(stage: Stage, domain: Domain) {
    this.stage = stage;
    this.domain = domain;
  }

  /** In a repository of its own. */
  branch(name: string, keys: Readonly<Record<string, unknown>> = {}): Preview {
    this.#branches += 1;
    return new Preview(
      this.domain,
      name,
      { name: `acme/repo-${this.#branches}`, id: String(740 + this.#branches) },
      keys,
    );
  }
}
