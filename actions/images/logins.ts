import { about, wrong } from '../core/errors.ts';
import type { PushImage } from '../core/image/push-image.ts';
import { ecrHost, parseRepository } from '../core/image/reference.ts';
import { wordsBetweenCommas } from '../core/text/lists.ts';
import type { GivenLogin } from '../ports/images.ts';
import type { Values } from '../shell/action.ts';
import { optional, secret, text } from '../shell/input.ts';

function hosts(given: string): readonly string[] {
  return wordsBetweenCommas(given).map((host) => {
    const read = parseRepository(`${host}/x`);
    if (read.host === host && host !== 'docker.io' && !ecrHost(host)) return host;
    throw new Error(`"${host}" is not a host that speaks http, such as registry.corp:5000`);
  });
}

/** The log-ins of registries that aren't ECR, for every action that speaks to one; names as docker/login-action has them. */
export const loginInputs = {
  username: optional(
    'User of the one registry in repository that is not ECR, unless a step before logged docker in; of others: registry-auth',
    text,
  ),
  password: secret(optional('Password or token of that user; never in argv or the log', text), (all) => [all]),
  'plain-http': optional(
    'Registries that are spoken to by http, by lines or commas, such as registry.corp:5000; log-ins go there in clear, and a builder needs the same in its own configuration',
    hosts,
  ),
  'registry-auth': optional('Log-ins of several registries: a YAML list of registry, username and password', text),
};

type Given = Partial<Values<typeof loginInputs>>;

/** What no log-in input can tell alone. */
export function checkLogins({ username, password }: Given): readonly string[] {
  if ((username === undefined) === (password === undefined)) return [];
  return username === undefined
    ? ['username: is required with password']
    : ['password: is required with username; an empty one is often a secret that this workflow does not have'];
}

/** What else is given, and tells which registry `username` is of. */
interface Places {
  readonly repository?: string | readonly string[] | undefined;
  readonly images?: string | undefined;
  readonly image?: PushImage;
  /** Where false, nothing goes anywhere: a log-in whose password is empty, as secrets are in runs of forks, is none. */
  readonly push?: boolean;
}

/** Every log-in with the one registry that may see it; a base image's in `FROM` is anybody's, so none is for whoever asks. */
export async function loginsOf(given: Given & Places): Promise<readonly GivenLogin[]> {
  const { username, password, 'registry-auth': list, push = true } = given;
  const listed = list === undefined ? [] : await several(list, push);
  if (username === undefined || password === undefined) return listed;
  const hosts = await hostsOf(given);
  if (hosts === undefined) return listed;
  const [registry, ...more] = hosts;
  if (registry !== undefined && more.length === 0) return [...listed, { registry, username, password }];
  const named = registry === undefined ? 'no registry besides ECR' : hosts.join(' and ');
  throw about(
    'inputs',
    wrong(
      `invalid inputs: username: repository names ${named}, so nothing tells which one registry it is a user of; give each log-in with its registry in registry-auth`,
    ),
  );
}

/** The registries in `repository`, or else that of a promotion; undefined when that can't be read, which the action tells. */
async function hostsOf({ repository = [], images, image }: Places): Promise<readonly string[] | undefined> {
  const own = (all: readonly string[]) => [...new Set(all.flatMap((each) => hostBesidesEcr(each) ?? []))];
  const listed = images === undefined ? [] : await repositoriesOf(images);
  if (listed === undefined) return undefined;
  const hosts = own([repository, listed].flat(2));
  const parts = image?.kind === 'joined' ? image.parts : image ? [image] : [];
  return hosts.length > 0 ? hosts : own(parts.flatMap((part) => (part.kind === 'registry' ? [part.repository] : [])));
}

async function repositoriesOf(images: string): Promise<readonly string[] | undefined> {
  const { parse } = await import('yaml');
  try {
    const entries: { repository?: unknown }[] = parse(images, { schema: 'failsafe' });
    return entries.flatMap((each) => (typeof each?.repository === 'string' ? [each.repository] : []));
  } catch {
    return undefined;
  }
}

function hostBesidesEcr(repository: string): string | undefined {
  try {
    const { host } = parseRepository(repository);
    return host === undefined || host === 'public.ecr.aws' || ecrHost(host) ? undefined : host;
  } catch {
    return undefined;
  }
}

async function several(list: string, needed: boolean): Promise<readonly GivenLogin[]> {
  const { parse } = await import('yaml');
  let data: unknown;
  try {
    data = parse(list, { schema: 'failsafe' }); // a password of digits stays a text
  } catch {
    // Not the parser's own words: they quote the line, which may hold a password.
    throw about(
      'inputs',
      wrong('invalid inputs: registry-auth: it is not YAML; give a list of registry, username and password'),
    );
  }
  if (!Array.isArray(data))
    throw about('inputs', wrong('invalid inputs: registry-auth: it is not a list of registry, username and password'));
  return data.flatMap((entry: Record<string, unknown>, index) => {
    const said = ['registry', 'username', 'password'].map((key) => entry?.[key]);
    const [registry, username, password] = said;
    if (said.every((each): each is string => typeof each === 'string' && each !== '')) {
      return { registry: hostOf(String(registry)), username: String(username), password: String(password) };
    }
    if (!needed && registry && username && password === '') return [];
    throw about(
      'inputs',
      wrong(
        `invalid inputs: registry-auth: entry ${index + 1} needs registry, username and password, none of them empty`,
      ),
    );
  });
}

/** docker/login-action takes https://index.docker.io/v1/ too. */
function hostOf(registry: string): string {
  const host = registry.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
  return /^(index\.|registry-1\.)?docker\.io$/.test(host) ? 'docker.io' : host;
}
