import { randomBytes } from 'node:crypto';
import { hostname, userInfo } from 'node:os';

/**
 * Who runs an action outside of a workflow, in place of the repository and the run: whose shell it is, where, and a word that no
 * other shell has, since two runs of one name would be one run to whoever reads the lease.
 */
export function byHand(): { readonly repository: string; readonly run: string } {
  return { repository: `${plain(user())}@${plain(hostname())}`, run: `by-hand-${randomBytes(4).toString('hex')}` };
}

/** A user id that has no entry, as in a container, has no name. */
function user(): string {
  try {
    return userInfo().username;
  } catch {
    return 'somebody';
  }
}

function plain(name: string): string {
  return name.replace(/[^\w.-]/g, '-').slice(0, 60);
}
