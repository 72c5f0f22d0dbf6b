import { isDigest, splitHost, splitReference } from '../text/split-reference.ts';

export interface EcrHost {
  readonly account: string;
  readonly region: string;
}

/**
 * Whose ECR a registry's host is, by its form: 111122223333.dkr.ecr.eu-west-1.amazonaws.com, and with other suffixes in China, in
 * the European Sovereign Cloud and by IPv6: https://docs.aws.amazon.com/general/latest/gr/ecr.html
 */
export function ecrHost(host: string): EcrHost | undefined {
  const form =
    /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws|on\.amazonwebservices\.(?:com\.cn|eu))$/;
  const [, account, region] = form.exec(host) ?? [];
  return account && region ? { account, region } : undefined;
}

/** The digest of an image that is given by one. */
export function digestOf(image: string): string {
  return splitReference(image).digest ?? image;
}

/** An image reference, with docker.io and library/ where they are left out. */
export interface Reference {
  readonly host: string;
  readonly name: string;
  readonly tag?: string;
  readonly digest?: string;
}

/** Where images go; no host means the ECR that the AWS credentials belong to. */
export interface RepositoryName {
  readonly host?: string;
  readonly name: string;
}

const nameForm = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/;
const hostForm =
  /^(?:\[[0-9a-fA-F:]+\]|(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*)(?::[0-9]{1,5})?$/;
const tagForm = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;

/** `node:22` is docker.io/library/node:22. Throws an Error that says what is wrong with it. */
export function parseReference(text: string): Reference {
  const { host = 'docker.io', path: name, tag, digest } = splitReference(text);
  if (digest !== undefined && !isDigest(digest)) {
    throw new Error(`"${text}" has a digest that is not sha256:<64 hex digits>`);
  }
  if (tag !== undefined) parseTag(tag);
  checkHost(host, name);
  checkName(name, text);
  return {
    ...inFull(host, name),
    ...(tag !== undefined && { tag }),
    ...(digest !== undefined && { digest }),
  };
}

/** Docker's short names in full: `node` is docker.io/library/node:latest. Throws as `parseReference` does. */
export function fullName(text: string): string {
  const { host, name, tag, digest } = parseReference(text);
  const version = tag === undefined && digest === undefined ? ':latest' : tag === undefined ? '' : `:${tag}`;
  return `${host}/${name}${version}${digest === undefined ? '' : `@${digest}`}`;
}

/** `orders`, `acme/orders` or `ghcr.io/acme/orders`; neither tag nor digest. */
export function parseRepository(text: string): RepositoryName {
  const { host, path: name } = splitHost(text);
  if (host !== undefined) checkHost(host, name);
  if (/@|:[^/]*$/.test(name)) throw new Error(`"${text}" names an image; give its repository alone, and tags in tags`);
  checkName(name, text);
  return host === undefined ? { name } : inFull(host, name);
}

/** Docker Hub has two names, and a folder for what has none. */
function inFull(host: string, name: string): { readonly host: string; readonly name: string } {
  if (!/^(index\.)?docker\.io$/.test(host)) return { host, name };
  return { host: 'docker.io', name: name.includes('/') ? name : `library/${name}` };
}

export function parseTag(text: string): string {
  if (tagForm.test(text)) return text;
  throw new Error(
    `"${text}" is not a tag that a registry takes: at most 128 letters, digits, dots, dashes and underscores, no dot or dash first`,
  );
}

function checkHost(host: string, name: string): void {
  if (hostForm.test(host) && Number(/:(\d+)$/.exec(host)?.[1] ?? 0) <= 65_535) return;
  throw new Error(`"${host}" in "${host}/${name}" is not a host such as ghcr.io or 127.0.0.1:5000`);
}

function checkName(name: string, whole: string): void {
  if (name.length <= 255 && nameForm.test(name)) return;
  const why = name !== name.toLowerCase() ? '; capitals are not allowed' : '';
  throw new Error(
    `"${whole}" is a name that no registry takes${why}: give lower case letters and digits, single dots, dashes and underscores between them, such as acme/orders`,
  );
}

/** What docker's configuration calls a host: Docker Hub has a name of its own there, https://docs.docker.com/reference/cli/docker/login/ */
export function configKey(host: string): string {
  return host === 'docker.io' ? 'https://index.docker.io/v1/' : host;
}

/** Docker's own rule for where http is spoken: https://docs.docker.com/reference/cli/dockerd/#insecure-registries */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(host);
}
