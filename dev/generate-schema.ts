import { z } from 'zod';
import { fleetSchema as schema } from '../actions/core/release/fleet-spec.ts';

/** The JSON Schema of the fleet spec, for editors. */
export async function fleetSchema(): Promise<string | undefined> {
  return `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`;
}
