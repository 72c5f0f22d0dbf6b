import type { Asked } from './attempt.ts';
import { begun, type Lease, latestLease, type Records, runOf } from './records.ts';
import { done, type Step } from './step.ts';
import { sameRun } from './succession.ts';

/**
 * The lease by which another run went past this one: it took over what this process was at, or it released after this process
 * had begun. A runner can be stopped at any call and wake hours later; what it was started for is older then than what it
 * finds. Asked before this process claims anything; undefined where it may, and where what was released is what it was asked for.
 */
export function overtaken(
  { me, began, held, spec }: Pick<Asked, 'me' | 'began' | 'held' | 'spec'>,
  records: Records,
): Lease | undefined {
  const latest = latestLease(records);
  if (held !== undefined && latest?.nonce !== me.nonce) return latest;
  if (began === undefined) return undefined;
  const newer = records.verdicts
    .flatMap(({ ruling, attempt }) => (ruling === 'release' ? (begun(records, attempt) ?? []) : []))
    .findLast((lease) => lease.at > began && lease.nonce !== me.nonce && !sameRun(lease, me));
  return newer?.kind === 'rollout' && newer.release === spec?.release ? undefined : newer;
}

export function superseded({ held }: Asked, newer: Lease | undefined): Step {
  if (newer === undefined) {
    const why = 'what this run was at was removed meanwhile, with all its records; this run has changed nothing since';
    return done('superseded', why);
  }
  const came = newer.kind === 'teardown' ? 'began a teardown' : `came with a ${newer.kind} to ${newer.release}`;
  const what = held?.attempt === newer.attempt ? 'took this over' : came;
  return done(
    'superseded',
    `${runOf(newer)} ${what} meanwhile; its end counts, and this run has changed nothing since`,
  );
}
