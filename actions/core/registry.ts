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
