import { patience, patiently } from '../../core/patience.ts';
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

/**
 * Credentials that don't end: half-way through a session the next one is asked for, beside the work, so that whoever gives them
 * may be away for the other half before anything waits for it. In the last minute, or twelfth, of a session it isn't
 * signed with any more: the request may arrive after.
 */
export function renewed(exchange: () => Promise<Session>, clock: SessionClock): Signer {
  let session: Session | undefined;
  let asked: Promise<Session> | undefined;
  let notBefore = Number.NEGATIVE_INFINITY;
  const renew = (): Promise<Session> => {
    asked ??= patiently(exchange, rest, (seconds) => clock.wait(seconds))
      .then((next) => {
        session = next;
        return next;
      })
      .finally(() => {
        asked = undefined;
        notBefore = clock.now() + patience.session.again;
      });
    return asked;
  };
  return async () => {
    const now = clock.now();
    const usable = session !== undefined && now < session.ends - reserve(session);
    if (session !== undefined && usable) {
      // What goes wrong is told once it matters: the session that is there is good.
      if (now >= (session.began + session.ends) / 2 && now >= notBefore) void renew().catch(() => {});
      return identity(session, clock);
    }
    return identity(await renew(), clock);
  };
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

function identity({ accessKeyId, secretAccessKey, sessionToken, ends }: Session, clock: SessionClock) {
  return { accessKeyId, secretAccessKey, sessionToken, expiration: new Date((ends - clock.offset()) * 1000) };
}
