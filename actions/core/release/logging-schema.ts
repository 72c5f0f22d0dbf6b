import { z } from 'zod';
import { matching } from '../text/schema-values.ts';
import * as is from './fleet-spec-values.ts';

/** What a driver and its options are called is the engine's to know: here they are texts of one line, and bounded. */
const driver = matching(/^[!-~]{1,128}$/, 'a name of a logging driver such as json-file or awslogs');
const option = matching(/^[!-<>-~]{1,128}$/, 'a name of an option such as max-size');
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const text = /^[^\u0000-\u001f\u007f]{0,1024}$/;
const value = is.value.refine((given) => text.test(given), {
  error: 'is a text of one line, of 1,024 characters at most',
});

/** Where the engine writes what a container prints, in Compose's words (compose-spec, 05-services.md, logging). */
export const logging = z.strictObject({
  driver: driver
    .optional()
    .describe("Docker's logging driver, such as json-file or awslogs; the machine's engine's own when absent"),
  options: z
    .record(option, value)
    .default({})
    .describe('Options of the driver, such as max-size: 50m or awslogs-group: orders; nothing that is secret'),
});
