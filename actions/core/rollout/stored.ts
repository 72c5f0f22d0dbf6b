import { Fields, FORMAT } from '../release/fields.ts';
import type { Adopted, Instant } from './fleet.ts';
import type { Origin } from './origin.ts';
import type { Beat, Lease, Verdict } from './records.ts';

/** Bytes of a parameter's value: "Standard parameters have a value limit of 4 KB" (PutParameter in the API reference of Systems Manager). */
export const STANDARD = 4096;

/**
 * A lease or a verdict as it is stored: JSON that says its format, without what its name and AWS' clock tell. Whatever its texts
 * say, Parameter Store takes it: "You can't include values wrapped in double brackets {{}}" (PutParameter), so no two stand
 * together, and all is ASCII, so that a character is a byte. JSON's own escapes do that, and nothing is lost.
 */
export function storedRecord(record: object): string {
  return JSON.stringify({ format: FORMAT, ...record })
    .replaceAll(/(?<=\{)\{/g, '\\u007b')
    .replaceAll(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A verdict as it is stored: its reason, which others' words are part of, is cut to what a parameter holds. */
export function storedVerdict({ why, ...verdict }: Omit<Verdict, 'attempt' | 'at'>): string {
  const whole = storedRecord({ ...verdict, why });
  if (whole.length <= STANDARD) return whole;
  for (let kept = why.slice(0, STANDARD); ; ) {
    const text = storedRecord({ ...verdict, why: `${kept} …` });
    if (text.length <= STANDARD) return text;
    // A character takes six at the most.
    kept = kept.slice(0, -Math.ceil((text.length - STANDARD) / 6));
  }
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
    kind: lease.oneOf('kind', ['rollout', 'rollback', 'teardown']),
    release: lease.text('release'),
    candidate: lease.text('candidate'),
    ...(lease.has('stable') && { stable: lease.text('stable') }),
    ...(lease.has('restores') && { restores: lease.text('restores') }),
    ...(lease.has('origin') && { origin: readOrigin(lease.inner('origin')) }),
    ...(lease.has('adopted') && { adopted: readAdopted(lease.inner('adopted')) }),
    at,
  };
  lease.end();
  return read;
}

function readOrigin(origin: Fields): Origin {
  const read: Origin = {
    ...(origin.has('commit') && { commit: origin.text('commit') }),
    ...(origin.has('message') && { message: origin.text('message') }),
    ...(origin.has('author') && { author: origin.text('author') }),
    ...(origin.has('pull') && { pull: origin.number('pull') }),
    ...(origin.has('by') && { by: origin.text('by') }),
  };
  origin.end();
  return read;
}

function readAdopted(fields: Fields): Adopted {
  const groups = fields.each('groups').map(([, group]) => {
    const read = { name: group.text('name'), suspended: group.texts('suspended', []) };
    group.end();
    return read;
  });
  const read = { groups, machines: fields.texts('machines', []), size: fields.number('size') };
  fields.end();
  return read;
}

/** `beat/<n>`, likewise. It says nothing but whether its holder has let go or is dead, so it has no format. */
export function readBeat(record: string, value: unknown, n: number, at: Instant): Beat {
  const beat = new Fields(record, value);
  return { n, at, ...(beat.flag('ended') && { ended: true }), ...(beat.flag('cut') && { cut: true }) };
}

/** `verdict/<attempt>`, likewise. */
export function readVerdict(record: string, value: unknown, attempt: number, at: Instant): Verdict {
  const verdict = new Fields(record, value);
  const read: Verdict = {
    attempt,
    ruling: verdict.oneOf('ruling', ['release', 'rollback']),
    why: verdict.text('why', ''),
    ...(verdict.has('newer') && { newer: verdict.flag('newer') }),
    run: verdict.text('run', ''),
    at,
  };
  verdict.end();
  return read;
}
