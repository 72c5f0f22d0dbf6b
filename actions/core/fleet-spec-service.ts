import { z } from 'zod';
import * as is from './fleet-spec-values.ts';

/** One container of a machine. */
export const service = z.strictObject({
  image: is.image.optional().describe("Image by digest; the release's own image when absent"),
  command: z
    .array(z.string(), { error: 'is a list of words, such as ["serve", "--port", "8080"]' })
    .optional()
    .describe("Words in place of the image's command"),
  ports: z.array(is.port).default([]).describe('Published on the machine\'s own address, such as "8080:8080"'),
  environment: z.record(is.variable, is.value).default({}).describe('Variables by name; nothing that is secret'),
  secrets: z
    .record(is.variable, is.secret)
    .default({})
    .describe('Variables whose values the machine reads by its own role, such as ssm:/orders/production/database-url'),
  'stop-grace-period': is.duration.default(30).describe('Time between SIGTERM and SIGKILL, such as 30s'),
});

export type ServiceSpec = z.output<typeof service>;
