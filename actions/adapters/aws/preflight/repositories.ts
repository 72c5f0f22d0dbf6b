import type { EcrRepository } from '../../../core/image/ecr-image.ts';
import { ecrHost } from '../../../core/image/reference.ts';
import { splitReference } from '../../../core/text/split-reference.ts';
import type { Services } from '../services.ts';
import type { Findings } from './findings.ts';

/** A repository of ECR, and the references that are asked about. */
export interface At {
  readonly repository: EcrRepository;
  readonly images: readonly string[];
}

export interface Places {
  readonly here: readonly At[];
  /** Images of the new release that are in no ECR. */
  readonly elsewhere: readonly string[];
}

/** The repositories in this region's ECR of images; that one of the new release (`own`) is in another region's is noted. */
export async function findRepositories(
  services: Services,
  region: string,
  { own, older }: { own: readonly string[]; older: readonly string[] },
  findings: Findings,
): Promise<Places> {
  const found = new Map<string, { repository: EcrRepository; images: string[] }>();
  const elsewhere: string[] = [];
  const named = new Map<string, Promise<boolean>>();
  for (const image of new Set([...own, ...older])) {
    const { host = '', path: name } = splitReference(image);
    const known = ecrHost(host);
    const asked = known ? Promise.resolve(true) : (named.get(host) ?? isEcr(services, host, findings));
    named.set(host, asked);
    if (!(await asked)) {
      if (own.includes(image)) elsewhere.push(image);
      continue;
    }
    if (known && known.region !== region) {
      if (own.includes(image))
        findings.note(`${image} is in ${known.region}: whether it is there shows when machines pull it`);
      continue;
    }
    const repository = { region, name, ...(known && { account: known.account }) };
    const key = `${known?.account}/${name}`;
    const at = found.get(key) ?? { repository, images: [] };
    at.images.push(image);
    found.set(key, at);
  }
  return { here: [...found.values()], elsewhere };
}

/** Whether a registry with a name of its own is the ECR of these credentials. */
async function isEcr({ ecr }: Services, host: string, findings: Findings): Promise<boolean> {
  if (host === '') return false;
  const read = await ecr.read();
  const token = await findings.askIfAllowed(() => read.getAuthorizationToken({}), `whether ${host} is ECR`);
  const endpoint = token?.authorizationData?.[0]?.proxyEndpoint;
  return endpoint?.replace(/^https?:\/\//, '') === host;
}
