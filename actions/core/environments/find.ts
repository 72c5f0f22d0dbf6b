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
  const own = holders.filter(({ deed }) => deed.app === app && deed.repository === repository);
  const names = own.map((each) => each.host).sort();
  const more = names.length > MOST ? ` and ${names.length - MOST} more` : '';
  const known = names.length === 0 ? `${app} has none` : `${app} has ${names.slice(0, MOST).join(', ')}${more}`;
  return `no environment is called ${host}; ${known}`;
}

const MOST = 10;
