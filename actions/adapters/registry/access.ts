import type { Challenge } from '../../core/image/challenge.ts';
import { patience } from '../../core/patience.ts';
import type { Secrets } from '../../core/text/secrets.ts';
import type { Login } from '../../ports/images.ts';
import { refusalOf, textOf } from './bounded.ts';
import { follow, placeOf, type Way } from './follow.ts';
import { Passing } from './passing.ts';
import { answerOf, describe } from './refusal.ts';

/** `repository:acme/orders:pull,push`. */
export type Scope = string;

/** How one host is let in to: nothing is sent before it was asked for, except where a log-in is certain to be wanted. */
export class Access {
  readonly #host: string;
  readonly #find: (challenge: Challenge | undefined) => Promise<Login | undefined>;
  readonly #tokens = new Map<string, Promise<string>>();
  /** Headers by scopes, as they were given out last. */
  readonly #given = new Map<string, string>();
  readonly #secrets: Secrets;
  readonly #way: Way;
  #challenge: Challenge | undefined;
  #login: Promise<Login | undefined> | undefined;

  constructor(
    host: string,
    find: (challenge: Challenge | undefined) => Promise<Login | undefined>,
    certain: Challenge | undefined,
    secrets: Secrets,
    way: Way,
  ) {
    this.#way = way;
    this.#secrets = secrets;
    this.#host = host;
    this.#find = find;
    this.#challenge = certain;
  }

  async user(): Promise<string | undefined> {
    return (await this.#login)?.username;
  }

  /** What somebody said who may repeat what we sent, before it is cut. */
  clean(text: string): string {
    return this.#secrets.clean(text);
  }

  login(): Promise<Login | undefined> {
    this.#login ??= this.#find(this.#challenge).then((login) => {
      if (login) this.#secrets.hide(login.password, basic(login));
      return login;
    });
    return this.#login;
  }

  /** The Authorization header for requests in these scopes; undefined when none is known to be needed. */
  async header(scopes: readonly Scope[]): Promise<string | undefined> {
    if (this.#challenge === undefined) return undefined;
    if (this.#challenge.scheme === 'basic') {
      const login = await this.login();
      return login && `Basic ${basic(login)}`;
    }
    const key = scopes.join(' ');
    const known = this.#tokens.get(key) ?? this.#token(this.#challenge, scopes);
    this.#tokens.set(key, known);
    known.catch(() => this.#tokens.delete(key));
    const header = `Bearer ${await known}`;
    this.#given.set(key, header);
    return header;
  }

  /** The registry said 401: whether another try with a new header makes sense. */
  challenged(challenge: Challenge | undefined, scopes: readonly Scope[], sent: string | undefined): boolean {
    if (challenge === undefined) return false;
    this.#challenge = challenge;
    const key = scopes.join(' ');
    // Of several questions at once the first that is told so asks for a token, which serves the others too.
    if (sent !== undefined && this.#given.get(key) === sent) this.#tokens.delete(key);
    return challenge.scheme === 'bearer' || sent === undefined;
  }

  async #token(challenge: Challenge & { scheme: 'bearer' }, scopes: readonly Scope[]): Promise<string> {
    const { realm, service } = challenge;
    const login = await this.login();
    const asked: [string, string][] = [...(service ? [['service', service] as [string, string]] : [])];
    for (const scope of scopes) asked.push(['scope', scope]);
    // docker's name for a log-in whose password is a refresh token, such as Azure's: https://docs.docker.com/reference/cli/docker/login/#credential-helpers
    const refresh = login?.username === '<token>' ? login.password : undefined;
    const doing = `logging in to ${this.#host}`;
    const url = placeOf(doing, this.#host, realm);
    if (refresh === undefined) for (const [key, value] of asked) url.searchParams.append(key, value);
    const signal = AbortSignal.timeout(patience.registry.read * 1000);
    const response =
      refresh === undefined
        ? await follow(doing, this.#host, this.#way, url, { headers: authorization(login), signal })
        : // Never sent on: the body is all that a refresh token protects.
          await follow(doing, this.#host, this.#way, url, {
            method: 'POST',
            headers: { 'content-type': 'application/x-www-form-urlencoded' },
            signal,
            secret: true,
            body: new URLSearchParams([
              ['grant_type', 'refresh_token'],
              ['client_id', 'immutable'],
              ['refresh_token', refresh],
              ...(service ? [['service', service]] : []),
              ['scope', scopes.join(' ')],
            ] as [string, string][]).toString(),
          });
    if (response.status === 200) {
      const token = tokenIn(await textOf(doing, url.host, response), url.host);
      this.#secrets.hide(token);
      return token;
    }
    const text = this.clean(await refusalOf(response));
    const answer = answerOf({ status: response.status, text });
    if (response.status === 429 || response.status >= 500)
      throw new Passing(`${url.host} answered ${describe(answer)}`);
    throw new LoginRefused(
      `${url.host}, which logs in to ${this.#host}, answered ${describe(answer)}`,
      login?.username,
    );
  }
}

/** The token service does not take the log-in, or lets it do nothing. */
export class LoginRefused extends Error {
  readonly user: string | undefined;

  constructor(message: string, user: string | undefined) {
    super(message);
    this.user = user;
  }
}

/** Not the parser's words for what is no token: they quote it. */
function tokenIn(text: string, host: string): string {
  try {
    const { token, access_token: access } = JSON.parse(text) as { token?: string; access_token?: string };
    return token ?? access ?? '';
  } catch {
    throw new Passing(`${host} sent something that holds no token`);
  }
}

function authorization(login: Login | undefined): Record<string, string> {
  return login === undefined ? {} : { authorization: `Basic ${basic(login)}` };
}

function basic({ username, password }: Login): string {
  return Buffer.from(`${username}:${password}`).toString('base64');
}
