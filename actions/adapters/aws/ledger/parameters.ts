import type { Parameter } from '@aws-sdk/client-ssm';
import { chunks } from '../pages.ts';
import type { Services } from '../services.ts';

/** Names that one call takes (GetParameters in the API reference of Systems Manager: at most 10). */
const AT_ONCE = 10;

/** Those of these parameters that are there, in one reading: what is missing in it is missing. */
export type GetParameters = (names: readonly string[]) => Promise<readonly Parameter[]>;

export function parametersOf({ ssm }: Pick<Services, 'ssm'>): GetParameters {
  return async (names) => {
    const read = await ssm.read();
    const answers = await Promise.all(chunks(names, AT_ONCE).map((Names) => read.getParameters({ Names: [...Names] })));
    return answers.flatMap(({ Parameters = [] }) => Parameters);
  };
}

/**
 * The same for many who ask at about the same time: "this applies to GetParameter, GetParameters, and PutParameter API calls for your
 * Amazon Web Services account" (GetParameters), 40 a second by default. `share` gives all of them one reading, which begins after
 * each of them asked.
 */
export function sharedParameters(
  get: GetParameters,
  share: <T>(what: string, read: () => Promise<T>) => Promise<T>,
): GetParameters {
  const asked = new Set<string>();
  return async (names) => {
    for (const name of names) asked.add(name);
    const found = await share('parameters', async () => {
      const all = [...asked];
      asked.clear();
      return await get(all);
    });
    return found.filter(({ Name = '' }) => names.includes(Name));
  };
}
