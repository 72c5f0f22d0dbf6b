import type { Tags } from '../../../core/environments/marks.ts';
import { chunks } from '../pages.ts';
import type { Balancing } from '../sdk/balancing.ts';
import type { Services } from '../services.ts';
import { toTags } from './environment.ts';
import type { Share } from './together.ts';

/** "You can specify up to 20 resources in a single call" (DescribeTags in the API reference of Elastic Load Balancing). */
const ARNS = 20;

/** Tags of ours are given when a thing is made, and an ARN is never another's: what has some is asked for them once. */
export class Tagged {
  readonly #balancing: Services['balancing'];
  readonly #share: Share;
  readonly #known = new Map<string, Tags>();
  readonly #asked = new Set<string>();

  constructor({ balancing }: Services, share: Share) {
    this.#balancing = balancing;
    this.#share = share;
  }

  async of(arns: readonly string[]): Promise<Readonly<Record<string, Tags>>> {
    const missing = arns.filter((arn) => !this.#known.has(arn));
    for (const arn of missing) this.#asked.add(arn);
    const found = missing.length === 0 ? {} : await this.#share('tags', () => this.#ask());
    return Object.fromEntries(arns.map((arn) => [arn, this.#known.get(arn) ?? found[arn] ?? {}]));
  }

  async #ask(): Promise<Readonly<Record<string, Tags>>> {
    const arns = [...this.#asked];
    this.#asked.clear();
    const found = await tagsOf(await this.#balancing.read(), arns);
    for (const [arn, tags] of Object.entries(found)) if (Object.keys(tags).length > 0) this.#known.set(arn, tags);
    return found;
  }
}

/** Our tags on rules or target groups, by ARN. */
export async function tagsOf(read: Balancing, arns: readonly string[]): Promise<Readonly<Record<string, Tags>>> {
  const found = await Promise.all(
    chunks(arns, ARNS).map((ResourceArns) => read.describeTags({ ResourceArns: [...ResourceArns] })),
  );
  const described = found.flatMap(({ TagDescriptions = [] }) => TagDescriptions);
  return Object.fromEntries(described.map(({ ResourceArn = '', Tags }) => [ResourceArn, toTags(Tags)]));
}
