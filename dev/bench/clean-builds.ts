/** Builds of one commit in clones of their own, each by a builder that has never built. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commitFiles, git } from '../act/repository.ts';
import { startBuilder } from '../builder/builder.ts';
import { runAction } from '../stage/run-action.ts';

const busybox = fileURLToPath(new URL('../../.cache/debian/bin/busybox', import.meta.url));
/** It runs a command, which writes files with the time of the build. */
const Dockerfile = `FROM scratch
COPY busybox /bin/
RUN ["/bin/busybox", "sh", "-c", "/bin/busybox --install -s /bin; date >/dev/null; echo built >/built; mkdir /empty"]
COPY notes /notes
`;

export async function cleanBuilds(builds: number, { dist, folder }: { dist: string; folder: string }) {
  const origin = join(folder, 'origin');
  mkdirSync(origin);
  copyFileSync(busybox, join(origin, 'busybox'));
  commitFiles(origin, { Dockerfile, notes: 'one commit\n' });
  const digests = new Set<string>();
  for (let n = 1; n <= builds; n++) {
    const [workspace, temporary] = [join(folder, `clone-${n}`), join(folder, `clean-${n}`)];
    git(folder, 'clone', '--quiet', origin, workspace);
    mkdirSync(temporary);
    const builder = await startBuilder();
    try {
      const env = {
        ...builder.env,
        GITHUB_WORKSPACE: workspace,
        RUNNER_TEMP: temporary,
        GITHUB_REPOSITORY: 'acme/orders',
      };
      const { code, log, outputs } = await runAction({ dist, action: 'build-image', inputs: {}, env });
      if (code !== 0) throw new Error(`build ${n} ended with ${code}:\n${log}`);
      digests.add(outputs['digest'] ?? '');
    } finally {
      await builder.close();
    }
  }
  return { builds, digests: digests.size };
}
