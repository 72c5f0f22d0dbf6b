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
      const why = distrust(String(secured.authorizationError), endingFirst(secured), host);
      secured.destroy();
      return fail(new Unanswered('TLS', why));
    });
    secured.on('error', fail);
    secured.once('close', () =>
      fail(new Unanswered('no connection', 'the connection was closed before TLS was agreed on')),
    );
    return () => secured.destroy();
  });
}

function endingFirst(secured: TLSSocket): DetailedPeerCertificate {
  const own = secured.getPeerCertificate(true);
  const chain = [own];
  for (let next = own.issuerCertificate; next !== undefined && chain.length < 10; next = next.issuerCertificate) {
    if (next.issuerCertificate === next) break;
    chain.push(next);
  }
  return chain.reduce((first, each) => (Date.parse(each.valid_to) < Date.parse(first.valid_to) ? each : first));
}

/** Of the chain without its root, what expires first; the host's own where that is none of them. */
export function certificateOf(secured: TLSSocket): Certificate | undefined {
  const soonest = endingFirst(secured);
  if (soonest.raw === undefined) return undefined;
  const { subject, issuer } = named(soonest);
  return { expires: Date.parse(soonest.valid_to) / 1000, subject, issuer };
}
