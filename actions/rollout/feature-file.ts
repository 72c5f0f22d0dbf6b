import type { FeatureSpec } from '../core/release/feature-spec.ts';
import { parseFeatureSpec } from '../core/release/feature-spec-parse.ts';
import type { Workspace } from '../ports/runner.ts';
import { type FleetFile, readSpecFile } from './fleet-file.ts';

/** The fleet spec of the environments of branches, from the user's repository. */
export async function readFeatureFile(
  workspace: Pick<Workspace, 'text'>,
  file: string,
): Promise<FleetFile<FeatureSpec>> {
  return await readSpecFile(workspace, file, parseFeatureSpec);
}
