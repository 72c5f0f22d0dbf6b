import { unpullable } from '../../../core/image/ecr-image.ts';
import type { Descriptor } from '../../../core/image/oci.ts';
import { digestOf } from '../../../core/image/reference.ts';
import type { FleetSpec } from '../../../core/release/fleet-spec.ts';
import { endangered } from '../../../core/rollout/endangered.ts';
import type { Kept, Request } from '../../../ports/rollout.ts';
import type { Services } from '../services.ts';
import type { Ami } from './ami.ts';
import { ecrConfiguration } from './configuration.ts';
import { checkElsewhere, type Reading } from './elsewhere.ts';
import type { Findings } from './findings.ts';
import { checkPlatforms } from './platforms.ts';
import { type At, findRepositories } from './repositories.ts';
import { lookInto } from './repository.ts';

export interface Question {
  readonly fleet: FleetSpec;
  readonly request: Request;
  readonly kept: readonly Kept[];
  readonly ami: Ami | undefined;
  readonly now: number;
  readonly registries?: Reading | undefined;
}

/**
 * Whether every image that machines will pull is there, of use to them, and stays; only ECR tells all of that. What the new release
 * lacks is a problem. Given back is which images of the kept ones can't be pulled, and why.
 */
export async function checkImages(
  services: Services,
  { fleet, request, kept, ami, now, registries }: Question,
  findings: Findings,
): Promise<ReadonlyMap<string, string>> {
  const own = [request.image, ...Object.values(fleet.services).map(({ image }) => image)].flatMap((each) => each ?? []);
  const older = kept.flatMap(({ images }) => images);
  const lost = new Map<string, string>();
  const { here, elsewhere } = await findRepositories(services, fleet.region, { own, older }, findings);
  const others = Promise.all(elsewhere.map((image) => checkElsewhere(image, registries, ami, findings)));
  for (const at of here) {
    const seen = await lookInto(services, at, findings);
    if (seen === undefined) continue;
    for (const image of at.images) {
      const digest = digestOf(image);
      const manifest = seen.manifests.get(digest);
      const status = seen.images.find((each) => each.digest === digest)?.status;
      const why =
        seen.gone ?? unpullable(digest, at.repository, status ?? (manifest === undefined ? undefined : 'active'));
      if (why !== undefined && own.includes(image)) findings.problem(why);
      if (why !== undefined && older.includes(image)) lost.set(image, why);
      if (why === undefined && own.includes(image) && manifest !== undefined) {
        const read = (of: Descriptor) => ecrConfiguration(services, at, image, of, findings);
        await checkPlatforms(digest, manifest, ami, findings, read);
      }
    }
    const wanted = needed(at, own, kept);
    for (const text of endangered(at.repository.name, seen.rules, seen.images, wanted, now, request.ttl))
      findings.warn(text);
  }
  await others;
  return lost;
}

function needed(at: At, own: readonly string[], kept: readonly Kept[]) {
  return [{ release: 'this release', images: own }, ...kept].map(({ release, images }) => ({
    release,
    digests: images.filter((image) => at.images.includes(image)).map(digestOf),
  }));
}
