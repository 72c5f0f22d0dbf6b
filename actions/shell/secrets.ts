import { code, safe } from '../core/text/markdown.ts';
import type { Secrets } from '../core/text/secrets.ts';
import { setSecret } from './log.ts';

/** Characters of a secret that is looked for in what is told: shorter ones stand in digests and names by chance. */
const SHORTEST = 8;

/**
 * What nobody may read of a run. Whoever comes to hold a secret hands it over; the runner masks it in its log, and we take it out
 * of everything that we tell, because an output, a summary and the runner's files know no mask.
 */
export class RunSecrets implements Secrets {
  readonly #hidden = new Set<string>();
  /** Each form of each secret, the longest first: one may be part of another. */
  #forms: readonly string[] = [];

  readonly hide = (...values: readonly (string | undefined)[]): void => {
    const fresh = values.flatMap((value) => (value === undefined ? [] : [value, ...value.split(/\r?\n/)]));
    const forms = new Set(this.#forms);
    for (const value of fresh.map((each) => each.trim())) {
      if (value === '' || this.#hidden.has(value)) continue;
      this.#hidden.add(value);
      for (const mask of [value, base64(value), encoded(value)]) setSecret(mask);
      if (value.length >= SHORTEST) for (const form of formsOf(value)) forms.add(form);
    }
    this.#forms = [...forms].sort((a, b) => b.length - a.length);
  };

  readonly clean = (text: string): string => {
    let cleaned = text;
    for (const form of this.#forms) if (cleaned.includes(form)) cleaned = cleaned.replaceAll(form, '***');
    return cleaned;
  };
}

const base64 = (text: string) => Buffer.from(text).toString('base64');
/** encodeURIComponent throws at half a character. */
const encoded = (text: string) => encodeURIComponent(text.toWellFormed());

/** As headers, addresses, JSON, shells and our own summary write it. */
function formsOf(secret: string): readonly string[] {
  const percent = [encoded(secret), new URLSearchParams([['', secret]]).toString().slice(1)];
  const all = [
    secret,
    ...percent,
    ...percent.map((each) => each.replace(/%../g, (hex) => hex.toLowerCase())),
    JSON.stringify(secret).slice(1, -1),
    Buffer.from(secret).toString('hex'),
    safe(secret),
    code(secret).slice(1, -1),
    base64(secret),
    ...[0, 1, 2].map((before) => within(secret, before)),
  ];
  return all
    .flatMap((each) => [each, each.replaceAll('+', '-').replaceAll('/', '_')])
    .filter((each) => each.length > 5);
}

/** The part of it that is the same in the base64 of any text that has so many bytes before it, modulo 3. */
function within(secret: string, before: number): string {
  const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]);
  const whole = Math.floor((bytes.length * 8) / 6);
  return bytes.toString('base64').slice(Math.ceil((before * 8) / 6), whole);
}

/** What a runner and the steps before leave in the environment. */
export function secretsIn(environment: Readonly<Record<string, string | undefined>>): readonly (string | undefined)[] {
  const names = [
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_CONTAINER_AUTHORIZATION_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'GITHUB_TOKEN',
    'GH_TOKEN',
  ];
  const proxies = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];
  const passwords = proxies.map((name) => /^[^@]*:([^:@]+)@/.exec(environment[name] ?? '')?.[1]);
  return [...names.map((name) => environment[name]), ...passwords];
}
