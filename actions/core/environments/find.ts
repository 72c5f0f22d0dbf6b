import type { Owner } from '../rollout/records.ts';
import type { Holder } from './site.ts';

/** The name that a branch has, whatever the fleet file would call it today; undefined when it has none. */
export function heldBy(holders: readonly Holder[], { app, repository, branch }: Omit<Owner, 'environment'>) {
  return holders.find(({ deed }) => deed.app === app && deed.repository === repository && deed.branch === branch);
}

/** The environment behind a host, or behind a first label of the domain; or why not, for people. */
export function heldAt(
  holders: readonly Holder[],
  name: string,
  domain: string,
  { app, repository }: Pick<Owner, 'app' | 'repository'>,
): Holder | string {
  const host = name.endsWith(`.${domain}`) ? name : `${name}.${domain}`;
  const found = holders.find((each) => each.host === host);
  if (found?.deed.app === app && found.deed.repository === repository) return found;
  if (found) {
    const whose = found.deed.repository === repository ? '' : ' of another repository';
    return `${host} belongs to ${found.deed.app}${whose}, for the branch ${JSON.stringify(found.deed.branch)}; have it torn down there`;
  }
  return `no environment is called ${host}; ${known(holders, { app, repository }, (each) => each.host)}`;
}

/** The one of this name, such as review-feature-x; or why not, for people. */
export function heldAs(
  holders: readonly Holder[],
  environment: string,
  whose: Pick<Owner, 'app' | 'repository'>,
): Holder | string {
  const found = own(holders, whose).find(({ deed }) => deed.environment === environment);
  return found ?? `there is no ${environment}; ${known(holders, whose, ({ deed }) => deed.environment)}`;
}

function own(holders: readonly Holder[], { app, repository }: Pick<Owner, 'app' | 'repository'>): readonly Holder[] {
  return holders.filter(({ deed }) => deed.app === app && deed.repository === repository);
}

function known(
  holders: readonly Holder[],
  whose: Pick<Owner, 'app' | 'repository'>,
  name: (holder: Holder) => string,
): string {
  const names = own(holders, whose).map(name).sort();
  const more = names.length > MOST ? ` and ${names.length - MOST} more` : '';
  return names.length === 0 ? `${whose.app} has none` : `${whose.app} has ${names.slice(0, MOST).join(', ')}${more}`;
}

const MOST = 10;
