/** Whose word counts for an image, and what a GitHub artifact attestation says about one. */

/** Whoever may attest: jobs of one repository, on these refs. */
export interface Attestor {
  /** Such as https://github.com. */
  readonly server: string;
  /** Who gives its jobs their tokens. */
  readonly issuer: string;
  /** Such as acme/orders. */
  readonly repository: string;
  /** GitHub's number of it: a name can be taken by somebody else, a number can't. */
  readonly repositoryId: string;
  /** Such as refs/heads/main; `*` at the end stands for anything. */
  readonly refs: readonly string[];
}

/**
 * What a certificate says about the job that signed, '' where it doesn't; the numbers are of
 * https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md, below 1.3.6.1.4.1.57264.1.
 */
export interface Signer {
  /** 8: who gave the job its token. */
  readonly issuer: string;
  /** The subject alternative name: <server>/<repository>/<path>@<ref> of the workflow, a reusable one where the job is its. */
  readonly workflow: string;
  /** 12: <server>/<repository> that the workflow ran for. */
  readonly repository: string;
  /** 15 */
  readonly repositoryId: string;
  /** 14 */
  readonly ref: string;
}

/** An attestation whose signature and time are proven, so that whoever signed did say this. */
export interface Signed {
  readonly signer: Signer;
  readonly payloadType: string;
  readonly payload: string;
}

/** `doubt`: why an attestation proves nothing. */
export type Told = Signed | { readonly doubt: string };

/** What has to be attested: this image, and that it is what this key stands for, where one is given. */
export interface Subject {
  readonly digest: string;
  readonly named: string | undefined;
}

export type Proof = { readonly by: Signer } | { readonly why: string };

const STATEMENT = 'application/vnd.in-toto+json';
/** What actions/attest writes unless it is told otherwise: https://slsa.dev/spec/v1.0/provenance */
const PROVENANCE = 'https://slsa.dev/provenance/v1';
/** How many reasons are told. */
const REASONS = 3;
/** Characters of what others wrote. */
const SHOWN = 200;

/** The first attestation that counts, or why none does. */
export function proofOf(all: readonly Told[], attestor: Attestor, subject: Subject): Proof {
  const reasons: string[] = [];
  for (const told of all) {
    const reason = 'doubt' in told ? told.doubt : objection(told, attestor, subject);
    if (reason === undefined) return { by: (told as Signed).signer };
    if (!reasons.includes(reason)) reasons.push(reason);
  }
  if (reasons.length === 0) return { why: 'GitHub has no provenance attestation of it' };
  const more = reasons.length > REASONS ? `; and ${reasons.length - REASONS} more reasons` : '';
  const none = all.length === 1 ? 'its attestation does not count' : `none of its ${all.length} attestations counts`;
  return { why: `${none}: ${reasons.slice(0, REASONS).join('; ')}${more}` };
}

/** Why an attestation is not the attestor's about this subject, if it isn't. */
function objection({ signer, payloadType, payload }: Signed, attestor: Attestor, subject: Subject): string | undefined {
  const { server, issuer, repository } = attestor;
  if (!within(signer.issuer, issuer))
    return `its signer had its token from ${shown(signer.issuer)}, not from ${issuer}`;
  const place = `${server}/${repository}`;
  if (!sameName(signer.repository, place)) return `it was signed for ${shown(signer.repository)}, not for ${place}`;
  if (signer.repositoryId !== attestor.repositoryId) {
    return `it was signed for another repository of the name ${repository}: its number is ${shown(signer.repositoryId)}, not ${attestor.repositoryId}`;
  }
  if (!signer.workflow.startsWith(`${server}/`)) return `it was signed by ${shown(signer.workflow)}, not on ${server}`;
  if (!attestor.refs.some((ref) => covers(ref, signer.ref))) {
    return `it was signed on ${shown(signer.ref)}, not on ${attestor.refs.join(' or ')}`;
  }
  if (payloadType !== STATEMENT) return `it holds ${shown(payloadType)}, not ${STATEMENT}`;
  return objectionTo(statementIn(payload), subject);
}

interface Statement {
  readonly predicateType?: unknown;
  readonly subject?: unknown;
}

/** https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
function objectionTo({ predicateType, subject }: Statement, { digest, named }: Subject): string | undefined {
  if (predicateType !== PROVENANCE) return `it is ${shown(String(predicateType))}, not ${PROVENANCE}`;
  const about = Array.isArray(subject) ? subject : [];
  const ours = about.filter((each) => digest === `sha256:${each?.digest?.sha256}`);
  if (ours.length === 0) return 'it is about something else than this digest';
  if (named === undefined || ours.some((each) => each.name === named)) return undefined;
  return `it calls this digest ${shown(String(ours[0]?.name))}, not ${named}`;
}

function statementIn(payload: string): Statement {
  try {
    const parsed: unknown = JSON.parse(payload);
    return typeof parsed === 'object' && parsed !== null ? parsed : {};
  } catch {
    return {};
  }
}

/**
 * Who gives the jobs of a server their tokens: of GitHub, and of an enterprise with data residence (gh has it as
 * `https://token.actions.%s.ghe.com`). Undefined elsewhere: "Artifact attestations are NOT supported on GitHub Enterprise
 * Server" (the README of actions/attest).
 */
export function issuerOf(server: string): string | undefined {
  if (server === 'https://github.com') return 'https://token.actions.githubusercontent.com';
  const tenant = /^https:\/\/([a-z0-9-]+)\.ghe\.com$/.exec(server)?.[1];
  return tenant && `https://token.actions.${tenant}.ghe.com`;
}

/** An enterprise may have its name put behind it: https://docs.github.com/actions/reference/security/oidc#customizing-the-issuer-value-for-an-enterprise */
function within(said: string, issuer: string): boolean {
  return said === issuer || said.startsWith(`${issuer}/`);
}

/** GitHub tells no names apart by case. */
function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function covers(pattern: string, ref: string): boolean {
  return pattern.endsWith('*') ? ref.startsWith(pattern.slice(0, -1)) : ref === pattern;
}

function shown(text: string): string {
  if (text === '') return 'nobody knows what';
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/** `false`: none is asked for; `true`: of the default branch; else of these refs. Errors read on after the input's name. */
export function parseAttestedOn(
  text: string,
  refsOf: (text: string) => readonly string[],
): boolean | readonly string[] {
  if (/^(true|yes|on)$/i.test(text)) return true;
  if (/^(false|no|off)$/i.test(text)) return false;
  const refs = refsOf(text);
  const odd = refs.find((ref) => !/^refs\/(heads|tags)\/[^\s*?[\\]+\*?$|^refs\/(heads|tags)\/\*$/.test(ref));
  if (odd === undefined) return refs;
  throw new Error(`"${odd}" is neither true, false nor a ref such as refs/heads/main or refs/tags/v*`);
}
