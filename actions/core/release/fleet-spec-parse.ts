import { problemsOf, together } from '../text/schema-problems.ts';
import { unfit } from '../text/unfit.ts';
import { type FleetSpec, fleetSchema } from './fleet-spec.ts';

/** A fleet spec from what a YAML file holds, or one error with every problem and where it is; `more` were found elsewhere. */
export function parseFleetSpec(data: unknown, more: readonly string[] = []): FleetSpec {
  const result = fleetSchema.safeParse(data, { reportInput: true });
  // Seen in what was given: a schema's copy has lost some of it.
  const found = [...unfit(data), ...problemsOf(fleetSchema, result), ...more];
  if (result.success && found.length === 0) return result.data;
  throw new Error(together(found));
}
