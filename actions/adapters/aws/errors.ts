import { about, failed, wrong } from '../../core/errors.ts';
import { Denied, Later } from '../../ports/rollout.ts';

/**
 * "because no <type> policy allows the <action> action" (Troubleshoot access denied error messages, in IAM's user guide): what the role itself is
 * given changes nothing about these.
 */
const outside =
  /because no (VPC endpoint policy|service control policy|resource control policy|permissions boundary|session policy) allows/i;

/** What to do next about a refusal that asking again won't change. */
export function remedy(error: AwsError, action: string): string {
  if (isForbidden(error)) {
    const elsewhere = outside.exec(error.message)?.[1];
    if (elsewhere) return `a ${elsewhere} doesn't let it pass: allow ${missing(error, action)} there`;
    return /explicit deny/i.test(error.message)
      ? `a policy forbids ${missing(error, action)} explicitly; remove that statement`
      : `grant ${missing(error, action)} to the role`;
  }
  if (/LimitExceeded|QuotaExceeded/.test(error.name)) return 'raise this quota of the account or free some of it';
  return 'correct what it names and run again';
}

/** By a policy. */
function isForbidden({ name, message }: AwsError): boolean {
  return /AccessDenied|Unauthorized|NotAuthorized/.test(name) || /not authorized/i.test(message);
}

/** AWS may lack another permission than the call's own, such as iam:PassRole, and says so only in its text. */
function missing(error: AwsError, action: string): string {
  const said = /not authorized to perform:? ([a-z0-9-]+:[A-Za-z]+)/.exec(error.message)?.[1];
  if (said) return said;
  return /launch template/i.test(error.message) ? 'ec2:RunInstances' : action;
}

/** What was asked of AWS: `autoscaling:CreateAutoScalingGroup` of `orders.production.3f9c2a.7`. */
export interface Call {
  readonly action: string;
  readonly subject?: string;
  readonly region: string;
  /** False until AWS answered once: then nothing was ever reached, and asking again won't help. */
  readonly reached: boolean;
  /** Whether it was signed by what is renewed: then a request on its way for longer than its session had left passes by itself. */
  readonly renewed?: boolean;
}

/** The parts of an SDK error that tell what it was. */
export interface AwsError {
  readonly name: string;
  readonly message: string;
  readonly code?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
  readonly $retryable?: { readonly throttling?: boolean };
}

const throttled = /Throttl|RequestLimitExceeded|TooManyRequests|RequestThrottled|SlowDown|PriorRequestNotComplete/;
const inProgress = /ResourceContention|ScalingActivityInProgress|ResourceInUse|IncorrectState|TooManyUpdates/;
const inProgressText = /pending delete|being deleted|delete in progress|in progress/i;
const expired = /^(ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$/;
const refusedCredentials =
  /^(InvalidClientTokenId|UnrecognizedClientException|SignatureDoesNotMatch|InvalidSignatureException|AuthFailure|IncompleteSignature(Exception)?|MissingAuthenticationToken(Exception)?|InvalidAccessKeyId|OptInRequired)$/;
const network =
  /^(ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ERR_SOCKET_\w+)$/;
/** The line or the proxy failed, or what came was no answer or broke off. */
const lost =
  /^(ECONNABORTED|ENETDOWN|ENETRESET|EHOSTDOWN|EADDRNOTAVAIL|HPE_\w+|ERR_STREAM_PREMATURE_CLOSE|ERR_PROXY_TUNNEL)$/;
/** OpenSSL's names of what speaks against a certificate (verify(1)), and Node's own. */
const untrusted =
  /^(CERT_\w+|CRL_\w+|\w*SELF_SIGNED_CERT\w*|UNABLE_TO_(GET|VERIFY|DECRYPT|DECODE)\w*|HOSTNAME_MISMATCH|INVALID_(CA|PURPOSE)|ERR_TLS_CERT_\w+)$/;
const noTls = /^(EPROTO|ERR_SSL_\w+)$/;
const connecting = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;

export function errorNames(error: unknown, ...names: readonly string[]): boolean {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error && names.includes(cause.name);
}

/**
 * An error of the SDK as one of the three kinds that a decision can deal with, or as it is where it is a mistake of ours: that no
 * answer came is no reason to ask again. AWS' own name stays in the message.
 */
export function translate(error: AwsError, call: Call): Error {
  const doing = call.subject === undefined ? call.action : `${call.action} (${call.subject})`;
  const seen = `${doing}: ${error.code ?? error.name}: ${firstLine(error.message)}`;
  const options = { cause: error };
  if (error.message === 'Region is missing') {
    return about(
      'role',
      wrong(
        `${doing}: AWS_REGION is not set, which a step of aws-actions/configure-aws-credentials does together with the credentials; run it before, or give this action the input role and set AWS_REGION in the job's env`,
        error,
      ),
    );
  }
  if (error.name === 'CredentialsProviderError') {
    return about(
      'role',
      wrong(
        `${doing}: no AWS credentials; give this action the input role, or run aws-actions/configure-aws-credentials in a step before`,
        error,
      ),
    );
  }
  if (expired.test(error.name) && call.renewed) return new Later(seen, options);
  if (expired.test(error.name)) {
    return failed(
      `${seen}; the credentials have expired, a re-run continues where this run stopped; give this action the input role for credentials that it renews, or role-duration-seconds to configure-aws-credentials, as the role's maximum allows, if an hour is too short`,
      'failed',
      error,
    );
  }
  if (/^Signature (expired|not yet current)/.test(error.message)) {
    return wrong(`${seen}; the clock of this machine is off: set it, such as by NTP`, error);
  }
  if (refusedCredentials.test(error.name)) {
    return wrong(`${seen}; AWS does not know these credentials, check the role and the region ${call.region}`, error);
  }
  if (error.code === 'ERR_PROXY_TUNNEL' && !call.reached && / 40[37] /.test(error.message)) {
    return wrong(`${seen}; correct HTTPS_PROXY, let it through there, or put the host in NO_PROXY`, error);
  }
  if (error.name === 'UnreadableAnswer') {
    // What answers now and then in AWS' place says nothing of what was asked.
    if (call.reached || mayPass(error.$metadata?.httpStatusCode)) return new Later(seen, options);
    return wrong(`${seen}; something on the way answers in AWS' place, check the network and HTTPS_PROXY`, error);
  }
  const corrected = correction(error);
  if (corrected !== undefined) {
    return call.reached
      ? failed(`${seen}; ${corrected}, a re-run continues where this run stopped`, 'failed', error)
      : wrong(`${seen}; ${corrected}`, error);
  }
  if (network.test(error.code ?? '')) {
    if (call.reached || !connecting.test(error.code ?? '')) return new Later(seen, options);
    return wrong(`${seen}; AWS cannot be reached, check that the region ${call.region} exists and the network`, error);
  }
  if (isLater(error)) return new Later(seen, options);
  if (error.$metadata?.httpStatusCode === undefined) return error as Error;
  const denied = new Denied(`${seen}; ${remedy(error, call.action)}`, options);
  return isForbidden(error) ? about('permissions', denied) : denied;
}

/** A gateway that finds nobody behind it; 511 is "Network Authentication Required", of a network that wants a log-in (RFC 6585). */
function mayPass(status = 0): boolean {
  return status >= 500 && status !== 511;
}

/** What to correct where no request gets to AWS, however often it is sent. */
function correction({ code = '', message }: AwsError): string | undefined {
  if (untrusted.test(code)) {
    const expires = /EXPIRED|NOT_YET/.test(code) ? ', or correct the clock of this machine' : '';
    return `the certificate is not trusted: name the CA of your proxy or endpoint in NODE_EXTRA_CA_CERTS${expires}`;
  }
  if (noTls.test(code)) return 'what answers there speaks no TLS: check AWS_ENDPOINT_URL and HTTPS_PROXY';
  if (code === 'ERR_INVALID_URL') return 'check AWS_ENDPOINT_URL';
  if (code === 'ERR_PROXY_INVALID_CONFIG') return 'check HTTPS_PROXY';
  if (code === 'ERR_INVALID_CHAR') return 'the credentials hold what no request can carry, such as a line end';
  return message.startsWith('Region not accepted') ? 'correct AWS_REGION' : undefined;
}

function isLater(error: AwsError): boolean {
  const status = error.$metadata?.httpStatusCode;
  if (error.$retryable?.throttling || throttled.test(error.name) || inProgress.test(error.name)) return true;
  if (status === undefined) return error.name === 'TimeoutError' || lost.test(error.code ?? '') || '$response' in error;
  // A 200 that cannot be read was applied all the same.
  if (status === 200 || status === 429 || status >= 500) return true;
  if (error.name === 'InvalidInstanceId' || error.name === 'InvalidTargetException') return true;
  return inProgressText.test(error.message) || isTooNew(error);
}

/** Just made and not seen everywhere yet; what is really gone shows at the next look. */
const newlyMade =
  /AutoScalingGroup name not found|specified launch template.*does not exist|find the specified version/;

function isTooNew(error: AwsError): boolean {
  return /NotFound/.test(error.name) || newlyMade.test(error.message);
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? '';
}

/** Whether AWS' own words match: some errors have no name of their own. */
export function errorSays(error: unknown, words: RegExp): boolean {
  return error instanceof Error && error.cause instanceof Error && words.test(error.cause.message);
}
