import { contentOf, isAttestation } from '../../../core/image/oci.ts';
import { digestOf, ecrHost } from '../../../core/image/reference.ts';
import type { FleetSpec } from '../../../core/release/fleet-spec.ts';
import { splitReference } from '../../../core/text/split-reference.ts';
import type { Request } from '../../../ports/rollout.ts';
import type { Services } from '../services.ts';
import type { Ami } from './ami.ts';
import type { Findings } from './findings.ts';

/** Whether every image that machines will pull is there; only ECR can be asked. */
export async function checkImages(
  services: Services,
  fleet: FleetSpec,
  request: Request,
  ami: Ami | undefined,
  findings: Findings,
): Promise<void> {
  const all = [request.image, ...Object.values(fleet.services).map(({ image }) => image)];
  await checkEach(services, fleet.region, all, ami, findings);
}

/** Whether each of these is there, once, and of use to machines of this AMI. */
export async function checkEach(
  services: Services,
  region: string,
  images: readonly (string | undefined)[],
  ami: Ami | undefined,
  findings: Findings,
): Promise<void> {
  for (const image of new Set(images.flatMap((each) => each ?? [])))
    await checkImage(services, region, image, ami, findings);
}

async function checkImage(
  { ecr }: Services,
  region: string,
  image: string,
  ami: Ami | undefined,
  findings: Findings,
): Promise<void> {
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
  if (found === undefined) return;
  const [there] = found.images ?? [];
  if (there) return checkPlatforms(digestOf(image), there.imageManifest ?? '', ami, findings);
  findings.problem(
    `image: ${digestOf(image)} is not in ECR's repository ${repositoryName}; push it first, or correct the digest; one that ECR archived has to be restored`,
  );
}

/** EC2's word → the OCI's. */
const words: Readonly<Record<string, string>> = { x86_64: 'amd64', i386: '386', arm64: 'arm64' };

/** Whether an index has what machines of this AMI can run; a single image says so only in its config, which the role may not read. */
function checkPlatforms(digest: string, manifest: string, ami: Ami | undefined, findings: Findings): void {
  const needed = words[ami?.architecture ?? ''];
  if (needed === undefined) return;
  const { manifests = [] } = contentOf({ text: manifest });
  const built = manifests
    .filter((each) => !isAttestation(each))
    .flatMap(({ platform }) => platform?.architecture ?? []);
  if (built.length === 0 || built.includes(needed)) return;
  findings.problem(
    `image: ${digest} is for ${[...new Set(built)].map((each) => `linux/${each}`).join(', ')}, and ${ami?.id} is for ${ami?.architecture}; build it for linux/${needed}, or name another ami`,
  );
}
