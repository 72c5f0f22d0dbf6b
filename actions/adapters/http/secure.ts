import { isIP, type Socket } from 'node:net';
import { connect, type DetailedPeerCertificate, type TLSSocket } from 'node:tls';
import type { Certificate } from '../../core/probe/answer.ts';
import { Unanswered, unlessStopped } from './course.ts';
import { distrust, isOfTime, named } from './distrust.ts';
import { theirTime } from './their-time.ts';

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
    const gone = () => fail(new Unanswered('no connection', 'the connection was closed before TLS was agreed on'));
    secured.once('secureConnect', async () => {
      if (secured.authorized) return done(secured);
      secured
        .off('close', gone)
        .off('error', fail)
        .on('error', () => {});
      const code = String(secured.authorizationError);
      const certificate = code === 'CERT_NOT_YET_VALID' ? beginningLast(secured) : endingFirst(secured);
      const theirs = isOfTime(code) ? await theirTime(secured, host, signal) : undefined;
      secured.destroy();
      return fail(new Unanswered('TLS', distrust(code, certificate, host, { here: Date.now(), theirs })));
    });
    secured.on('error', fail);
    secured.once('close', gone);
    return () => secured.destroy();
  });
}

function chainOf(secured: TLSSocket): readonly [DetailedPeerCertificate, ...DetailedPeerCertificate[]] {
  const own = secured.getPeerCertificate(true);
  const chain: [DetailedPeerCertificate, ...DetailedPeerCertificate[]] = [own];
  for (let next = own.issuerCertificate; next !== undefined && chain.length < 10; next = next.issuerCertificate) {
    if (next.issuerCertificate === next) break;
    chain.push(next);
  }
  return chain;
}

function endingFirst(secured: TLSSocket): DetailedPeerCertificate {
  return chainOf(secured).reduce((first, each) => (ms(each.valid_to) < ms(first.valid_to) ? each : first));
}

function beginningLast(secured: TLSSocket): DetailedPeerCertificate {
  return chainOf(secured).reduce((last, each) => (ms(each.valid_from) > ms(last.valid_from) ? each : last));
}

const ms = (said: string) => Date.parse(said);

/** Of the chain without its root, what expires first; the host's own where that is none of them. */
export function certificateOf(secured: TLSSocket): Certificate | undefined {
  const soonest = endingFirst(secured);
  if (soonest.raw === undefined) return undefined;
  const { subject, issuer } = named(soonest);
  return { expires: Date.parse(soonest.valid_to) / 1000, subject, issuer };
}
