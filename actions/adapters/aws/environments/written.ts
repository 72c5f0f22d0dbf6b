import { REVIEW } from '../../../core/environments/label.ts';
import { json } from '../ledger/packed.ts';
import { pages } from '../pages.ts';
import type { Services } from '../services.ts';

/** A lease as far as it tells whose an environment is. */
export interface WrittenLease {
  readonly environment: string;
  /** Name of the repository at that time; undefined where the record can't be read. */
  readonly repository: string | undefined;
  readonly candidate: string | undefined;
}

/** Leases of all environments of an app. */
export async function writtenOf({ ssm }: Services, app: string): Promise<readonly WrittenLease[]> {
  const read = await ssm.read();
  const found = await pages(
    (NextToken) => read.getParametersByPath({ Path: `/immutable/${app}`, Recursive: true, NextToken }),
    (page) => page.NextToken,
    (page) => page.Parameters,
  );
  return found.flatMap(({ Name = '', Value = '' }) => {
    const environment = /^\/immutable\/[^/]+\/([^/]+)\/lease\/\d+$/.exec(Name)?.[1];
    return environment === undefined ? [] : [{ environment, ...said(Name, Value) }];
  });
}

/** Of environments of branches, by name: the groups that leases name where all of them are of this repository. */
export function ofRepository(all: readonly WrittenLease[], repository: string): ReadonlyMap<string, readonly string[]> {
  const names = new Set(all.map(({ environment }) => environment).filter((name) => name.startsWith(REVIEW)));
  const own = [...names].map((name) => [name, all.filter(({ environment }) => environment === name)] as const);
  return new Map(
    own
      .filter(([, leases]) => leases.every((lease) => lease.repository === repository))
      .map(([name, leases]) => [name, leases.flatMap(({ candidate }) => candidate ?? [])]),
  );
}

function said(name: string, value: string): Pick<WrittenLease, 'repository' | 'candidate'> {
  try {
    const { repository, candidate } = json(name, value) as Readonly<Record<string, unknown>>;
    const text = (given: unknown) => (typeof given === 'string' ? given : undefined);
    return { repository: text(repository), candidate: text(candidate) };
  } catch {
    return { repository: undefined, candidate: undefined };
  }
}
