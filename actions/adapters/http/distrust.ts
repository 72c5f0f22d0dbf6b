import type { PeerCertificate } from 'node:tls';
import { plain } from '../../core/text/plain.ts';

const MOST = 120;

/** Whose a certificate is and who says so, as text that nothing obeys. */
export function named({ subject, issuer, subjectaltname }: PeerCertificate): { subject: string; issuer: string } {
  const [alternative = 'nobody'] = (subjectaltname ?? '').replaceAll('DNS:', '').split(', ');
  return { subject: short(nameOf(subject) ?? alternative), issuer: short(nameOf(issuer) ?? 'nobody') };
}

function nameOf(name: PeerCertificate['subject'] | undefined): string | undefined {
  const said = name?.CN ?? name?.O;
  return Array.isArray(said) ? said[0] : said;
}

function short(text: string): string {
  const safe = plain(text).replaceAll(/\s+/g, ' ');
  return safe.length > MOST ? `${safe.slice(0, MOST - 1)}…` : safe;
}

/** Milliseconds since 1970 by the clock here, and by the host's where that is known. */
export interface Clocks {
  readonly here: number;
  readonly theirs: number | undefined;
}

/** Whether a clock that is wrong would explain it. */
export function isOfTime(code: string): boolean {
  return code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID';
}

/** What speaks against a certificate, by OpenSSL's word (verify(1)) or Node's, and what to do about it. */
export function distrust(code: string, certificate: PeerCertificate, host: string, clocks: Clocks): string {
  const { subject, issuer } = named(certificate);
  switch (code) {
    case 'ERR_TLS_CERT_ALTNAME_INVALID': {
      const names = short((certificate.subjectaltname ?? subject).replaceAll(/DNS:|IP Address:/g, ''));
      return `the certificate is for ${names}, not for ${host}; give the host one that has its name`;
    }
    case 'CERT_HAS_EXPIRED':
      return `the certificate of ${subject} expired on ${day(certificate.valid_to)}; ${clockWrong(certificate, clocks) ?? 'renew it'}`;
    case 'CERT_NOT_YET_VALID': {
      const early = (clocks.theirs ?? Number.POSITIVE_INFINITY) < Date.parse(certificate.valid_from);
      const next = early ? EARLY : `if the clock here is wrong, which says ${minute(clocks.here)}, set it`;
      return `the certificate of ${subject} begins on ${day(certificate.valid_from)}; ${clockWrong(certificate, clocks) ?? next}`;
    }
    case 'DEPTH_ZERO_SELF_SIGNED_CERT':
      return `the certificate of ${subject} is signed by itself; name it in NODE_EXTRA_CA_CERTS if that is meant to be`;
    case 'UNABLE_TO_VERIFY_LEAF_SIGNATURE':
      return `the certificate of ${subject} is signed by ${issuer}, which isn't known here: let the host send its whole chain, or name that authority in NODE_EXTRA_CA_CERTS`;
    case 'SELF_SIGNED_CERT_IN_CHAIN':
    case 'UNABLE_TO_GET_ISSUER_CERT':
    case 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY':
      return `the certificate of ${subject} is signed by ${issuer}, which isn't known here; if that authority is your own, name a file with its certificate in NODE_EXTRA_CA_CERTS`;
    default:
      return `the certificate of ${subject}, signed by ${issuer}, isn't trusted (${short(code)})`;
  }
}

const EARLY = "the host's clock says that too: give it one that is valid already";

/** A certificate that is valid by its host's clock, and not by ours. */
function clockWrong({ valid_from, valid_to }: PeerCertificate, { here, theirs }: Clocks): string | undefined {
  if (theirs === undefined || theirs < Date.parse(valid_from) || theirs > Date.parse(valid_to)) return undefined;
  return `it is valid by the host's clock, which says ${minute(theirs)}, where the clock here says ${minute(here)}: set the clock of this machine`;
}

function minute(time: number): string {
  const at = new Date(time);
  return Number.isNaN(at.getTime()) ? 'no time' : `${at.toISOString().slice(0, 16)}Z`;
}

/** `Nov 27 10:00:00 2026 GMT` as `2026-11-27`. */
function day(said: string): string {
  const at = Date.parse(said);
  return Number.isNaN(at) ? 'an unknown day' : new Date(at).toISOString().slice(0, 10);
}
