import { Fields, FORMAT } from '../release/fields.ts';
import type { Instant } from './fleet.ts';
import type { Beat, Lease, Verdict } from './records.ts';

/** A lease or a verdict as it is stored: JSON that says its format, without what its name and AWS' clock tell. */
export function storedRecord(record: object): object {
  return { format: FORMAT, ...record };
}

/** `lease/<n>`, of this or an earlier version. Errors are `Stopped`: refused for a later version's, failed for what can't be read. */
export function readLease(record: string, value: unknown, n: number, at: Instant): Lease {
  const lease = new Fields(record, value);
  const read: Lease = {
    n,
    nonce: lease.text('nonce'),
    repository: lease.text('repository'),
    run: lease.text('run'),
    runAttempt: lease.number('runAttempt', 1),
    attempt: lease.number('attempt', n),
    kind: lease.oneOf('kind', ['rollout', 'rollback']),
    release: lease.text('release'),
    candidate: lease.text('candidate'),
    ...(lease.has('stable') && { stable: lease.text('stable') }),
    ...(lease.has('restores') && { restores: lease.text('restores') }),
    at,
  };
  lease.end();
  return read;
}

/** `beat/<n>`, likewise. It says nothing but whether its holder has let go, so it has no format. */
export function readBeat(record: string, value: unknown, n: number, at: Instant): Beat {
  return new Fields(record, value).flag('ended') ? { n, at, ended: true } : { n, at };
}

/** `verdict/<attempt>`, likewise. */
export function readVerdict(record: string, value: unknown, attempt: number, at: Instant): Verdict {
  const verdict = new Fields(record, value);
  const read: Verdict = {
    attempt,
    ruling: verdict.oneOf('ruling', ['release', 'rollback']),
    why: verdict.text('why', ''),
    run: verdict.text('run', ''),
    at,
  };
  verdict.end();
  return read;
}
