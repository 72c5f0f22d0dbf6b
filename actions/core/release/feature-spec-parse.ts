import { type FeatureSpec, featureSchema } from './feature-spec.ts';
import { parseBy } from './fleet-spec-parse.ts';

/** As `parseFleetSpec`, of the environments of branches. */
export function parseFeatureSpec(data: unknown, more: readonly string[] = []): FeatureSpec {
  return parseBy(featureSchema, data, more);
}
