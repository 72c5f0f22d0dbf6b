/** Which local folder takes the place of each action that a workflow uses; act would fetch them from github.com. */
import { fileURLToPath } from 'node:url';

const here = (folder: string) => fileURLToPath(new URL(`./actions/${folder}`, import.meta.url));

export const STAND_INS: Record<string, string> = {
  'actions/cache': here('cache'),
  'actions/checkout': here('checkout'),
  'actions/download-artifact': here('download-artifact'),
  'actions/upload-artifact': here('upload-artifact'),
  'aws-actions/configure-aws-credentials': here('configure-aws-credentials'),
};

/** act's --local-repository flags for `uses`; `suite` is the folder that holds the suite as published. */
export function localRepositories(uses: readonly string[], suite: string): string[] {
  const flags = new Set<string>();
  for (const each of uses) {
    if (each.startsWith('./') || each.startsWith('docker://')) continue;
    const [path = '', ref = ''] = each.split('@');
    const repository = path.split('/').slice(0, 2).join('/');
    const folder = repository === 'org/immutable' ? suite : STAND_INS[repository];
    if (!folder) {
      throw new Error(
        `running a workflow: it uses ${each}, which has no local stand-in; there are ${Object.keys(STAND_INS).join(', ')} and org/immutable`,
      );
    }
    flags.add(`${repository}@${ref}=${folder}`);
  }
  return [...flags].flatMap((flag) => ['--local-repository', flag]);
}
