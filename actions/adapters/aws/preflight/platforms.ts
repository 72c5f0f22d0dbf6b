import { contentOf, isAttestation } from '../../../core/image/oci.ts';
import type { Ami } from './ami.ts';
import type { Findings } from './findings.ts';

/** EC2's word → the OCI's. */
const words: Readonly<Record<string, string>> = { x86_64: 'amd64', i386: '386', arm64: 'arm64' };

/** Whether an index has what machines of this AMI can run; a single image says so only in its config, which the role may not read. */
export function checkPlatforms(digest: string, manifest: string, ami: Ami | undefined, findings: Findings): void {
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
