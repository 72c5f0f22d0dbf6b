import { isIP, type Socket } from 'node:net';
import { connect, type DetailedPeerCertificate, type TLSSocket } from 'node:tls';
import type { Certificate } from '../../core/probe/answer.ts';
import { Unanswered, unlessStopped } from './course.ts';
import { distrust, named } from './distrust.ts';

/** TLS over `socket` with a host that proves to be `host`. */
export function secure(
  socket: Socket,
  host: string,
  protocols: readonly string[],
  signal: AbortSignal,
): Promise<TLSSocket> {
  return unlessStopped<TLSSocket>(signal, (done, fail) => {
    const servername = isIP(host) === 0 ? { servername: host.replace(/\.$/, '') } : {};
    // Not to be rejected by Node, which lets go of the certificate then, before anybody can say what is wrong with it.
    const judged = { rejectUnauthorized: false, ALPNProtocols: [...protocols] };
    const secured = connect({ socket, host, ...servername, ...judged });
    secured.once('secureConnect', () => {
      if (secured.authorized) return done(secured);
      const why = distrust(String(secured.authorizationError), secured.getPeerCertificate(true), host);
      secured.destroy();
      return fail(new Unanswered('TLS', why));
    });
    secured.on('error', fail);
    secured.once('close', () => fail(new Unanswered('no connection', 'it was closed before TLS was agreed on')));
    return () => secured.destroy();
  });
}

/** Of the chain without its root, what expires first; the host's own where that is none of them. */
export function certificateOf(secured: TLSSocket): Certificate | undefined {
  const chain: DetailedPeerCertificate[] = [];
  let next: DetailedPeerCertificate | undefined = secured.getPeerCertificate(true);
  while (next?.raw !== undefined && chain.length < 10 && (chain.length === 0 || next.issuerCertificate !== next)) {
    chain.push(next);
    next = next.issuerCertificate;
  }
  const [soonest] = chain.toSorted((one, other) => Date.parse(one.valid_to) - Date.parse(other.valid_to));
  if (soonest === undefined) return undefined;
  const { subject, issuer } = named(soonest);
  return { expires: Date.parse(soonest.valid_to) / 1000, subject, issuer };
}
