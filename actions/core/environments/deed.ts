import { Fields } from '../release/fields.ts';
import type { Instant } from '../rollout/fleet.ts';
import type { Deed, Owner } from '../rollout/records.ts';
import { storedRecord } from '../rollout/stored.ts';

export function deedName(domain: string, label: string): string {
  return `/immutable/${domain}/${label}`;
}

/** As it is stored. A branch's name is 255 bytes at the most as a file of git's, so a parameter holds it all. */
export function storedDeed(deed: Deed): string {
  return storedRecord(deed);
}

/** A deed of this or an earlier version. Errors are `Stopped`: refused for a later version's, failed for what can't be read. */
export function readDeed(record: string, value: unknown): Deed {
  const deed = new Fields(record, value);
  const read: Deed = {
    app: deed.text('app'),
    environment: deed.text('environment'),
    repository: deed.text('repository'),
    branch: deed.text('branch'),
    ...(deed.has('pull') && { pull: deed.number('pull') }),
    ...(deed.has('balancer') && { balancer: deed.text('balancer') }),
    ...(deed.has('deployment') && { deployment: deed.number('deployment') }),
    ...(deed.has('comment') && { comment: deed.number('comment') }),
    expires: deed.number('expires'),
    ...(deed.flag('ending') && { ending: true }),
  };
  deed.end();
  return read;
}

export function sameOwner(one: Owner, other: Owner): boolean {
  return (
    one.app === other.app &&
    one.environment === other.environment &&
    one.repository === other.repository &&
    one.branch === other.branch
  );
}

/** Why a name is not to be had; undefined where the deed is one's own. For people: it names the owner, and what to do. */
export function takenBy(host: string, deed: Deed, me: Owner): string | undefined {
  if (sameOwner(deed, me)) return undefined;
  const branch = `the branch ${JSON.stringify(deed.branch)}`;
  if (deed.repository !== me.repository) {
    return `${host} belongs to ${deed.app} of the repository with GitHub's id ${deed.repository}, for ${branch}; take another \`name\` or \`domain\`, or have it torn down there`;
  }
  const other = deed.app === me.app ? '' : `the app ${deed.app}, for `;
  return `${host} belongs to ${other}${branch}, environment ${deed.environment}; put the app into \`name\`, such as {slug}-${me.app}, or tear that one down`;
}

/** The end that a deploy must not bring nearer; 0 for what has expired or is being torn down. */
export function endOf({ ending, expires }: Deed, now: Instant): Instant {
  return ending === true || expires <= now ? 0 : expires;
}
