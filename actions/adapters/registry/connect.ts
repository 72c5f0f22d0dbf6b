import { wrong } from '../../core/errors.ts';
import type { Challenge } from '../../core/image/challenge.ts';
import { isSpent } from '../../core/image/ecr-password.ts';
import type { Mirrors } from '../../core/image/mirrors.ts';
import { ecrHost, isLoopback, parseRepository } from '../../core/image/reference.ts';
import { patience } from '../../core/patience.ts';
import type { Secrets } from '../../core/text/secrets.ts';
import type { EcrLogins, GivenLogin, Login, Registries } from '../../ports/images.ts';
import { openLines } from '../system/exchange.ts';
import { Access } from './access.ts';
import { Channel } from './channel.ts';
import { dockerLogin } from './docker-login.ts';
import type { Limits, Patience } from './passing.ts';
import { Repository } from './repository.ts';
import { Wire } from './wire.ts';

export interface Connection {
  readonly logins: readonly GivenLogin[];
  readonly ecr: EcrLogins;
  readonly log: { info(line: string): void };
  readonly secrets?: Secrets;
  /** Seconds between tries. */
  readonly pauses?: readonly number[];
  readonly limits?: Limits;
  /** Where a builder looks before it asks a registry itself. */
  readonly mirrors?: Mirrors | undefined;
  /** Hosts besides this machine that are spoken to by http. */
  readonly plainHttp?: readonly string[] | undefined;
}

/** Every registry of one run. Nothing is asked of any yet. */
export function connectRegistries(connection: Connection): Registries {
  const { logins, ecr, log, pauses = patience.registry.pauses, limits = patience.registry } = connection;
  const { secrets = { hide: () => {}, clean: (text: string) => text } } = connection;
  const channels = new Map<string, Channel>();
  const repositories = new Map<string, Repository>();
  /** Hosts of ECR whose names don't tell. */
  const own = new Set<string>();
  const plain = (host: string) =>
    isLoopback(host) || [...(connection.plainHttp ?? []), ...(connection.mirrors?.http ?? [])].includes(host);
  const { read, write, together } = limits;
  const asking = { pauses, read, write, together, tell: (line: string) => log.info(line) };

  const find = async (host: string, challenge: Challenge | undefined): Promise<Login | undefined> => {
    const given = logins.find(({ registry }) => registry === host);
    if (given) return given;
    // A step before that logged docker in to it did so for a reason, such as another account's role.
    if (isEcrName(host)) return (await unspent(dockerLogin(host))) ?? (await ecr.login(host));
    // ECR asks for Basic, and only AWS itself or a machine of its own has other names for it.
    const basic = challenge?.scheme === 'basic';
    if (!isLoopback(host)) return (await dockerLogin(host)) ?? (basic ? await ecr.maybe(host) : undefined);
    const mine = await ecr.maybe(host);
    if (mine) return mine;
    // Another account's says that it is ECR, where AWS is on this machine too; else anybody could say so to be sent a token.
    const says = basic && challenge.service === 'ecr.amazonaws.com' && isAwsHere();
    return (await dockerLogin(host)) ?? (says ? (await ecr.own()).login : undefined);
  };

  const lines = { send: openLines(), plain };
  const way = (host: string, patience: Patience): Channel => {
    const certain = ecrHost(host) || own.has(host) ? ({ scheme: 'basic' } as const) : undefined;
    const access = new Access(host, (challenge) => find(host, challenge), certain, secrets, lines);
    return new Channel(host, access, patience, lines);
  };

  /** As BuildKit asks a mirror: once, and nobody minds one that is down or lacks the image. */
  const mirrored = async (mirror: string, host: string, name: string, tag: string) => {
    const [at = '', ...below] = mirror.split('/');
    const wire = new Wire(way(at, { ...asking, pauses: [] }), [...below, name].join('/'), host);
    return await new Repository(wire).digest(tag).catch((error: Error) => {
      log.info(`the mirror ${mirror} of ${host} is passed over: ${error.message}`);
    });
  };

  const channel = (host: string): Channel => {
    const known = channels.get(host);
    if (known) return known;
    const made = way(host, asking);
    channels.set(host, made);
    return made;
  };

  const address = async (text: string) => {
    const { host, name } = parse(text);
    if (host !== undefined) return { host, name };
    const { host: ours } = await ecr.own();
    own.add(ours);
    return { host: ours, name };
  };

  const registries: Registries = {
    async resolve(text, tag) {
      const { host, name } = await address(text);
      for (const mirror of connection.mirrors?.of[host] ?? []) {
        const found = await mirrored(mirror, host, name, tag);
        if (found !== undefined) return found;
      }
      return await (await registries.open(text)).digest(tag);
    },
    async open(text) {
      const { host, name } = await address(text);
      const known = repositories.get(`${host}/${name}`);
      if (known !== undefined) return known;
      const wire = new Wire(channel(host), name);
      // Where one is certain to be wanted it is fetched now: whoever opens a repository has more to do before the first question.
      if (ecrHost(host)) wire.channel.access.login().catch(() => {});
      const repository = new Repository(wire);
      repositories.set(wire.full, repository);
      return repository;
    },
    async isMissing(text) {
      const { host, name } = await address(text);
      return (isEcrName(host) || isLoopback(host)) && (await isMissing(new Wire(channel(host), name)));
    },
    login: (host) => channel(host).access.login(),
  };
  return registries;
}

/** ECR's password says when it ends, 12 hours after it was given; one of yesterday may lie in a runner's configuration for ever. */
async function unspent(asked: Promise<Login | undefined>): Promise<Login | undefined> {
  const login = await asked;
  return login && isSpent(login.password, Date.now() / 1000) ? undefined : login;
}

/** Whether AWS itself is played by this machine: https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html */
function isAwsHere(): boolean {
  const endpoint = process.env['AWS_ENDPOINT_URL'] ?? '';
  return URL.canParse(endpoint) && isLoopback(new URL(endpoint).host);
}

function isEcrName(host: string): boolean {
  return host === 'public.ecr.aws' || ecrHost(host) !== undefined;
}

/**
 * ECR makes no repository at a push, and says of one that isn't there: NAME_UNKNOWN, with the account or the public alias. By a tag,
 * be there such an image or not: of a digest that a pull-through cache doesn't hold yet it says that all of it is missing
 * (https://github.com/aws/containers-roadmap/issues/2837).
 */
async function isMissing(wire: Wire): Promise<boolean> {
  const { full, channel, lookup } = wire;
  const asked = {
    doing: `looking for ${full}`,
    method: 'GET',
    path: wire.path('manifests/latest'),
    ...lookup,
  };
  const { status, text } = await channel.ask(asked);
  return status === 404 && /"NAME_UNKNOWN"/.test(text) && /with id '[a-z0-9._-]+'/.test(text);
}

function parse(text: string) {
  try {
    return parseRepository(text);
  } catch (error) {
    throw wrong(`repository: ${error instanceof Error ? error.message : String(error)}`, error);
  }
}
