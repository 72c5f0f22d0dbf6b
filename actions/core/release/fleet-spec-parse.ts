import type { z } from 'zod';
import { withoutExtensions } from '../text/extensions.ts';
import { problemsOf, together } from '../text/schema-problems.ts';
import { unfit } from '../text/unfit.ts';
import { foreignArns } from './arns.ts';
import { type FleetSpec, fleetSchema } from './fleet-spec.ts';

/** A fleet spec from what a YAML file holds, or one error with every problem and where it is; `more` were found elsewhere. */
export function parseFleetSpec(data: unknown, more: readonly string[] = []): FleetSpec {
  return parseBy(fleetSchema, data, more);
}

export function parseBy<T>(schema: z.ZodType<T>, given: unknown, more: readonly string[]): T {
  const data = withoutExtensions(given);
  const result = schema.safeParse(data, { reportInput: true });
  // Seen in what was given: a schema's copy has lost some of it.
  const found = [...unfit(data), ...problemsOf(schema, result), ...foreignArns(data), ...more];
  if (result.success && found.length === 0) return result.data;
  throw new Error(together(found));
}
