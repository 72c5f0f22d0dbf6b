/** The registry that an image reference names, or undefined for Docker Hub's short names. */
export function registryOf(image: string): string | undefined {
  const [first = '', ...rest] = image.split('/');
  return rest.length > 0 && (/[.:]/.test(first) || first === 'localhost') ? first : undefined;
}

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

/** `orders` of <host>/orders@sha256:…. */
export function repositoryOf(image: string): string {
  const host = registryOf(image);
  return image.slice(host === undefined ? 0 : host.length + 1).replace(/@.*$/, '');
}

export function digestOf(image: string): string {
  return image.slice(image.indexOf('@') + 1);
}

/**
 * Image references by docker's rules: https://github.com/distribution/reference (the first part is a host when it has a
 * dot or a port or is localhost; docker.io and library/ are what is left out).
 */
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
const digestForm = /^sha256:[0-9a-f]{64}$/;

/** `node:22` is docker.io/library/node:22. Throws an Error that says what is wrong with it. */
export function parseReference(text: string): Reference {
  const at = text.indexOf('@');
  const named = at < 0 ? text : text.slice(0, at);
  const digest = at < 0 ? undefined : text.slice(at + 1);
  if (digest !== undefined && !digestForm.test(digest)) {
    throw new Error(`"${text}" has a digest that is not sha256:<64 hex digits>`);
  }
  const [, plain = '', tag] = /^(.*?)(?::([^:/]*))?$/s.exec(named) ?? [];
  if (tag !== undefined) parseTag(tag);
  const { host = 'docker.io', name } = split(plain);
  checkName(name, text);
  return {
    host: host === 'index.docker.io' ? 'docker.io' : host,
    name: /^(index\.)?docker\.io$/.test(host) && !name.includes('/') ? `library/${name}` : name,
    ...(tag !== undefined && { tag }),
    ...(digest !== undefined && { digest }),
  };
}

/** `orders`, `acme/orders` or `ghcr.io/acme/orders`; neither tag nor digest. */
export function parseRepository(text: string): RepositoryName {
  const { host, name } = split(text);
  if (/@|:[^/]*$/.test(name)) throw new Error(`"${text}" names an image; give its repository alone, and tags in tags`);
  checkName(name, text);
  if (host === undefined) return { name };
  const short = /^(index\.)?docker\.io$/.test(host);
  return { host: short ? 'docker.io' : host, name: short && !name.includes('/') ? `library/${name}` : name };
}

export function parseTag(text: string): string {
  if (tagForm.test(text)) return text;
  throw new Error(
    `"${text}" is not a tag that a registry takes: at most 128 letters, digits, dots, dashes and underscores, no dot or dash first`,
  );
}

function split(text: string): RepositoryName {
  const first = registryOf(text);
  if (first === undefined) return { name: text };
  if (!hostForm.test(first) || Number(/:(\d+)$/.exec(first)?.[1] ?? 0) > 65_535)
    throw new Error(`"${first}" in "${text}" is not a host such as ghcr.io or 127.0.0.1:5000`);
  return { host: first, name: text.slice(first.length + 1) };
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
