import { digestOf } from '../../../core/image/reference.ts';
import { splitReference } from '../../../core/text/split-reference.ts';
import type { Registries } from '../../../ports/images.ts';
import type { Ami } from './ami.ts';
import type { Findings } from './findings.ts';
import { checkPlatforms } from './platforms.ts';

/** Registries other than ECR, loaded once an image is in one. */
export type Reading = () => Promise<Pick<Registries, 'open'>>;

/** Whether machines of this AMI can run an image that isn't in ECR. Machines pull with a log-in of their own, so what this job can't read is only noted. */
export async function checkElsewhere(
  image: string,
  registries: Reading | undefined,
  ami: Ami | undefined,
  findings: Findings,
): Promise<void> {
  const { host, path } = splitReference(image);
  try {
    const repository = host === undefined ? undefined : await (await registries?.())?.open(`${host}/${path}`);
    const manifest = await repository?.manifest(digestOf(image));
    if (repository !== undefined && manifest !== undefined) {
      return await checkPlatforms(manifest.digest, manifest.text, ami, findings, ({ digest }) =>
        repository.text(digest),
      );
    }
  } catch {
    // It may be private, or out of this job's reach.
  }
  findings.note(`${image} is not in ECR: whether it is there shows when machines pull it`);
}
