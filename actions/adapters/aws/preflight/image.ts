import { digestOf, ecrHost } from '../../../core/image/reference.ts';
import type { FleetSpec } from '../../../core/release/fleet-spec.ts';
import { splitReference } from '../../../core/text/split-reference.ts';
import type { Request } from '../../../ports/rollout.ts';
import type { Services } from '../services.ts';
import type { Findings } from './findings.ts';

/** Whether every image that machines will pull is there; only ECR can be asked. */
export async function checkImages(
  services: Services,
  fleet: FleetSpec,
  request: Request,
  findings: Findings,
): Promise<void> {
  const all = [request.image, ...Object.values(fleet.services).map(({ image }) => image)];
  for (const image of new Set(all.flatMap((each) => each ?? []))) await checkImage(services, fleet, image, findings);
}

async function checkImage({ ecr }: Services, { region }: FleetSpec, image: string, findings: Findings): Promise<void> {
  const { host, path: repositoryName } = splitReference(image);
  const known = host === undefined ? undefined : ecrHost(host);
  const read = await ecr.read();
  if (known === undefined) {
    const token = host && (await findings.askIfAllowed(() => read.getAuthorizationToken({}), `whether ${host} is ECR`));
    const endpoint = token ? token.authorizationData?.[0]?.proxyEndpoint : undefined;
    if (host === undefined || endpoint?.replace(/^https?:\/\//, '') !== host) {
      findings.note(`${image} is not in ECR: whether it is there shows when machines pull it`);
      return;
    }
  }
  if (known && known.region !== region) {
    findings.note(`${image} is in ${known.region}: whether it is there shows when machines pull it`);
    return;
  }
  const imageIds = [{ imageDigest: digestOf(image) }];
  const gone = `image: ECR has no repository ${repositoryName} in ${region}`;
  const found = await findings.askIfAllowed(
    () => read.batchGetImage({ repositoryName, imageIds, ...(known && { registryId: known.account }) }),
    `image ${image}`,
    gone,
  );
  if (found === undefined || (found.images ?? []).length > 0) return;
  findings.problem(
    `image: ${digestOf(image)} is not in ECR's repository ${repositoryName}; push it first, or correct the digest`,
  );
}
