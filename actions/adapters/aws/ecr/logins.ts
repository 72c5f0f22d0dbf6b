import { ecrHost } from '../../../core/image/reference.ts';
import type { EcrLogins, Login } from '../../../ports/images.ts';
import { signer } from '../signer.ts';
import type { EcrServices } from './services.ts';
import { told } from './told.ts';

interface Token {
  readonly host: string;
  readonly login: Login;
}

/**
 * A token of GetAuthorizationToken serves each registry of its region that lets the role in:
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html
 */
export class AwsEcrLogins implements EcrLogins {
  readonly #aws: EcrServices;
  readonly #pushes: boolean;
  readonly #tokens = new Map<string, Promise<Token>>();

  /** `pushes`: whether this run pushes to public ECR. */
  constructor(aws: EcrServices, pushes: boolean) {
    this.#aws = aws;
    this.#pushes = pushes;
  }

  own(): Promise<Token> {
    return this.#once('', () => this.#token(undefined));
  }

  async login(host: string): Promise<Login | undefined> {
    if (host === 'public.ecr.aws') {
      // Everybody may read it; only a push needs the log-in, and asks a machine's role for it too, or says so then.
      if (!this.#pushes && !hasCredentials()) return undefined;
      return await this.#once(host, () => this.#publicToken()).then(
        ({ login }) => login,
        () => undefined,
      );
    }
    const region = ecrHost(host)?.region ?? '';
    return (await this.#once(region, () => this.#token(region))).login;
  }

  async maybe(host: string): Promise<Login | undefined> {
    if (!hasCredentials()) return undefined;
    const own = await this.own().catch(() => undefined);
    return own?.host === host ? own.login : undefined;
  }

  #once(key: string, ask: () => Promise<Token>): Promise<Token> {
    const known = this.#tokens.get(key) ?? ask();
    this.#tokens.set(key, known);
    return known;
  }

  async #token(region: string | undefined): Promise<Token> {
    const { authorizationData } = await told(() => this.#aws.of(region).quick.getAuthorizationToken({}));
    const { authorizationToken = '', proxyEndpoint = '' } = authorizationData?.[0] ?? {};
    return { host: proxyEndpoint.replace(/^https?:\/\//, ''), login: decode(authorizationToken) };
  }

  async #publicToken(): Promise<Token> {
    const { authorizationData } = await told(async () => (await this.#aws.public.read()).getAuthorizationToken({}));
    return { host: 'public.ecr.aws', login: decode(authorizationData?.authorizationToken ?? '') };
  }
}

/** Whether the SDK would find any without asking a machine's metadata service, which is slow where there is none. */
function hasCredentials(): boolean {
  const names = [
    'ACCESS_KEY_ID',
    'PROFILE',
    'WEB_IDENTITY_TOKEN_FILE',
    'CONTAINER_CREDENTIALS_RELATIVE_URI',
    'CONTAINER_CREDENTIALS_FULL_URI',
  ];
  return signer() !== undefined || names.some((name) => process.env[`AWS_${name}`]);
}

function decode(token: string): Login {
  const [, username = '', password = ''] = /^([^:]*):(.*)$/s.exec(Buffer.from(token, 'base64').toString()) ?? [];
  return { username, password };
}
