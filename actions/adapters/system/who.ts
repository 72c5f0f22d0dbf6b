import { randomBytes, randomUUID } from 'node:crypto';
import { hostname, userInfo } from 'node:os';

interface WorkflowRun {
  readonly repository: string;
  /** '' outside of a workflow. */
  readonly id: string;
  readonly attempt: number;
}

/**
 * The run of a workflow; or whose shell it is, where, and a word that no other shell has, since two runs of one name would be one run
 * to whoever reads the lease.
 */
export function whoIs({ repository, id, attempt }: WorkflowRun) {
  const who =
    id === ''
      ? { repository: `${plain(user())}@${plain(hostname())}`, run: `by-hand-${randomBytes(4).toString('hex')}` }
      : { repository, run: id };
  return { ...who, runAttempt: attempt, nonce: randomUUID() };
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
