import { z } from 'zod';
import { smokeSchema } from '../actions/core/probe/spec.ts';
import { featureSchema } from '../actions/core/release/feature-spec.ts';
import { fleetSchema } from '../actions/core/release/fleet-spec.ts';

/** The JSON Schemas of what users write in YAML, for editors, by the file that each is in. */
export const schemas: Readonly<Record<string, string>> = {
  'feature-env/feature.schema.json': written(featureSchema),
  'immutable-rollout/fleet.schema.json': written(fleetSchema),
  'smoke-test/smoke.schema.json': written(smokeSchema),
};

function written(schema: z.ZodType): string {
  // Keys `x-…` are for anchors, and of any form (core/text/extensions.ts).
  const all = { ...z.toJSONSchema(schema, { io: 'input' }), patternProperties: { '^x-': {} } };
  return `${JSON.stringify(all, null, 2)}\n`;
}
