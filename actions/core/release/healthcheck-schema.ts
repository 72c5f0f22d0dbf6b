import { z } from 'zod';
import { refuse } from '../text/schema-values.ts';
import * as is from './fleet-spec-values.ts';

/**
 * `test` as Compose has it: "If it's a string, it's equivalent to specifying CMD-SHELL followed by that string"; of a list "the first
 * item must be either NONE, CMD or CMD-SHELL" (compose-spec, 05-services.md, healthcheck). NONE is for those who inherit a check, and
 * only one that the fleet file names is waited for.
 */
const test = z
  .union([z.string().min(1, { error: 'is empty' }), z.array(z.string())], {
    error: ({ input }) =>
      refuse(input, 'a command, such as pg_isready -U postgres, or ["CMD", "pg_isready"] of its words'),
  })
  .superRefine((given, problems) => {
    if (typeof given === 'string') return;
    const say = (message: string) => problems.addIssue({ code: 'custom', message });
    const [form, ...words] = given;
    if (form !== 'CMD' && form !== 'CMD-SHELL') return say('is a list that begins with neither CMD nor CMD-SHELL');
    if (words.length === 0 || words[0] === '') return say(`names no command behind ${form}`);
    if (form === 'CMD-SHELL' && words.length > 1) say('has more than one text behind CMD-SHELL');
  });

/** How Docker finds out whether a container works, in Compose's words. */
export const healthcheck = z.strictObject({
  test: test.describe(
    "Command of the container's /bin/sh that ends with 0 when it works, such as pg_isready -U postgres; as a list it begins with CMD or CMD-SHELL",
  ),
  interval: is.someTime.optional().describe("Time between two checks, such as 1s; the image's own or 30s when absent"),
  timeout: is.someTime.optional().describe("How long one may take; the image's own or 30s when absent"),
  retries: is.count
    .optional()
    .describe(
      "Failures in a row that make it unhealthy, which fails a machine's boot; the image's own or 3 when absent",
    ),
  'start-period': is.duration.optional().describe('How long failures after its start count for nothing, such as 1m'),
});
