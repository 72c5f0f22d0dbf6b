import { contentOf, type Descriptor, isAttestation, isConfig } from '../../../core/image/oci.ts';
import type { Ami } from './ami.ts';
import type { Findings } from './findings.ts';

/** EC2's word → the OCI's. */
const words: Readonly<Record<string, string>> = { x86_64: 'amd64', i386: '386', arm64: 'arm64' };

/** Whether an image is what machines of this AMI can run: an index says for which it is, an image of one platform in its configuration alone. */
export async function checkPlatforms(
  digest: string,
  manifest: string,
  ami: Ami | undefined,
  findings: Findings,
  configuration: (of: Descriptor) => Promise<string | undefined>,
): Promise<void> {
  const needed = words[ami?.architecture ?? ''];
  if (needed === undefined) return;
  const { manifests = [], config } = contentOf({ text: manifest });
  const one = config && isConfig(config.mediaType) ? architectureIn(await configuration(config)) : [];
  const several = manifests
    .filter((each) => !isAttestation(each))
    .flatMap(({ platform }) => platform?.architecture ?? []);
  const built = [...one, ...several];
  if (built.length === 0 || built.includes(needed)) return;
  findings.problem(
    `image: ${digest} is for ${[...new Set(built)].map((each) => `linux/${each}`).join(', ')}, and ${ami?.id} is for ${ami?.architecture}; build it for linux/${needed}, or name another ami`,
  );
}

/** "architecture … The CPU architecture which the binaries in this image are built to run on" (image-spec, config.md); whoever made it may have written anything. */
function architectureIn(text: string | undefined): readonly string[] {
  try {
    const { architecture } = JSON.parse(text ?? '{}') ?? {};
    return typeof architecture === 'string' && /^[a-z0-9]{1,20}$/.test(architecture) ? [architecture] : [];
  } catch {
    return [];
  }
}
