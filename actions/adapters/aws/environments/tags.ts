import type { Tags } from '../../../core/environments/marks.ts';
import { chunks } from '../pages.ts';
import type { Balancing } from '../sdk/balancing.ts';
import { toTags } from './environment.ts';

/** "You can specify up to 20 resources in a single call" (DescribeTags in the API reference of Elastic Load Balancing). */
const ARNS = 20;

/** Our tags on rules or target groups, by ARN. */
export async function tagsOf(read: Balancing, arns: readonly string[]): Promise<Readonly<Record<string, Tags>>> {
  const found = await Promise.all(
    chunks(arns, ARNS).map((ResourceArns) => read.describeTags({ ResourceArns: [...ResourceArns] })),
  );
  const described = found.flatMap(({ TagDescriptions = [] }) => TagDescriptions);
  return Object.fromEntries(described.map(({ ResourceArn = '', Tags }) => [ResourceArn, toTags(Tags)]));
}
