import { checkHost, checkName, inFull, parseReference } from '../text/read-reference.ts';
import { splitHost, splitReference } from '../text/split-reference.ts';

export { parseReference, parseTag, type Reference } from '../text/read-reference.ts';

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

/** Where images go; no host means the ECR that the AWS credentials belong to. */
export interface RepositoryName {
  readonly host?: string;
  readonly name: string;
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
  if (host === undefined && (ecrHost(name) !== undefined || name === 'public.ecr.aws'))
    throw new Error(`"${text}" is a registry; give a repository of it too, such as ${text}/orders`);
  return host === undefined ? { name } : inFull(host, name);
}

/** What docker's configuration calls a host: Docker Hub has a name of its own there, https://docs.docker.com/reference/cli/docker/login/ */
export function configKey(host: string): string {
  return host === 'docker.io' ? 'https://index.docker.io/v1/' : host;
}

/** Docker's own rule for where http is spoken: https://docs.docker.com/reference/cli/dockerd/#insecure-registries */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(host);
}
