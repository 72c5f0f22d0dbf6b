import { patience, patiently } from '../../core/patience.ts';
import { oneLine } from '../../core/text/plain.ts';
import type { Clock } from '../../ports/clock.ts';
import { Later } from '../../ports/rollout.ts';
import type { Signer } from './signer.ts';

/** A role's credentials; seconds of AWS' clock. */
export interface Session {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly began: number;
  readonly ends: number;
}

export interface SessionClock extends Clock {
  /** Seconds that AWS' clock is ahead of this machine's. */
  offset(): number;
}

/** Part of a session for which renewing may fail before that says anything: a minute and a half of an hour. */
const MOMENT = 1 / 40;
/** Characters of why that are told. */
const WORDS = 300;

/**
 * Credentials that don't end: half-way through a session the next one is asked for, beside the work, so that whoever gives them
 * may be away for the other half before anything waits for it. In the last minute, or twelfth, of a session it isn't
 * signed with any more: the request may arrive after.
 */
export function renewed(exchange: () => Promise<Session>, clock: SessionClock): Signer {
  let session: Session | undefined;
  let asked: Promise<Session> | undefined;
  let failing: { readonly since: number; readonly why: string } | undefined;
  let notBefore = Number.NEGATIVE_INFINITY;
  const renew = (): Promise<Session> => {
    asked ??= patiently(exchange, rest, (seconds) => clock.wait(seconds))
      .then(
        (next) => {
          session = next;
          failing = undefined;
          return next;
        },
        (error: Error) => {
          failing = { since: failing?.since ?? clock.now(), why: oneLine(error.message, WORDS) };
          throw error;
        },
      )
      .finally(() => {
        asked = undefined;
        notBefore = clock.now() + patience.session.again;
      });
    return asked;
  };
  const identity = async () => {
    const now = clock.now();
    const usable = session !== undefined && now < session.ends - reserve(session);
    if (session !== undefined && usable) {
      // What goes wrong is told once it matters: the session that is there is good.
      if (now >= (session.began + session.ends) / 2 && now >= notBefore) void renew().catch(() => {});
      return identityOf(session, clock);
    }
    return identityOf(await renew(), clock);
  };
  const end = () => {
    if (session === undefined || failing === undefined) return undefined;
    const moment = (session.ends - session.began) * MOMENT;
    if (clock.now() < failing.since + moment) return undefined;
    return { at: session.ends - reserve(session), why: failing.why };
  };
  return { identity, end };
}

function reserve({ began, ends }: Session): number {
  return Math.min(60, (ends - began) / 12);
}

/** Of the exchange alone: to wait for longer is up to whoever needs it. */
function rest(error: unknown, tries: number): number {
  const next = patience.session.pauses[tries];
  if (next === undefined || !(error instanceof Later)) throw error;
  return next;
}

function identityOf({ accessKeyId, secretAccessKey, sessionToken, ends }: Session, clock: SessionClock) {
  return { accessKeyId, secretAccessKey, sessionToken, expiration: new Date((ends - clock.offset()) * 1000) };
}
