import { z } from 'zod';
import { parseDuration } from '../text/duration.ts';
import { matching, oneOf, parsed, refuse } from '../text/schema-values.ts';
import { parseAddress, withoutLogin } from './address.ts';
import { parseAnswerTime } from './course.ts';
import { parseWhere } from './release-in.ts';
import { parseStatuses } from './status.ts';
import { parseThreshold } from './threshold.ts';

export { oneOf };

const DURATION = '^(\\d+[smhd])+$';
const ANSWER_TIME = '^((\\d+[smhd])+|\\d{1,7}ms)$';

/** A path below the address that is asked, or an address of its own; it may hold places, so only what it is without them is looked at. */
export const url = parsed((text) => {
  if (!/^(\/|\{url\})/.test(text)) parseAddress(text.replaceAll(/\{(release|name)\}/g, 'x'));
  if (/[\s#]/.test(text))
    throw new Error(`"${withoutLogin(text)}" has white space or a #, which is never sent; write %20 or %23`);
  return text;
}, 'a path such as /healthz, or an address');

export const method = oneOf(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

const name = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const OURS = /^(content-length|transfer-encoding|connection|upgrade|te|keep-alive)$/i;

export const headerName = matching(name, 'a name of a header').transform((text) => text.toLowerCase());
export const sentName = matching(name, 'a name of a header')
  .refine((text) => !OURS.test(text), { error: 'is a header that the connection itself decides; leave it out' })
  .transform((text) => text.toLowerCase());

/** YAML's numbers and booleans are texts to a site. */
export const value = z
  .union([z.string(), z.number(), z.boolean()], {
    error: ({ input }) => refuse(input, 'a text, a number or a boolean'),
  })
  .transform(String);

export const sentValue = value.refine((text) => !/[^\t -~\x80-\xff]/.test(text), {
  error: 'holds a line end or what no header can; leave it out',
});

const status = z.union([z.string(), z.number()], {
  error: ({ input }) => refuse(input, 'a status such as 200 or 2xx'),
});
export const statuses = z.union([status, z.array(status)]).transform((given, context) => {
  try {
    return parseStatuses(given);
  } catch (error) {
    context.issues.push({ code: 'custom', input: given, message: error instanceof Error ? error.message : '' });
    return z.NEVER;
  }
});

export const texts = z
  .union([value, z.array(value)], { error: ({ input }) => refuse(input, 'a text, or a list of texts') })
  .transform((given) => [given].flat());

export const answerTime = parsed(parseAnswerTime, 'a duration such as 2s').meta({ pattern: ANSWER_TIME });
export const duration = parsed(parseDuration, 'a duration such as 14d').meta({ pattern: DURATION });
export const threshold = parsed(parseThreshold, 'a threshold such as p(95)<300ms').meta({
  pattern: '^(p\\(\\d+(\\.\\d+)?\\)|avg|med|max|rate) *<=? *\\d+(\\.\\d+)?(ms|s|%)?$',
});
export const where = parsed(parseWhere, 'where an answer tells its release, such as header:x-release').meta({
  pattern: '^(header|json):.+$',
});

const host = /^(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9._-]+)(:[1-9]\d{0,4})?$/;
export const connectTo = matching(host, 'a host, or a host and a port, such as lb-1.example.com:443');

export const family = z.literal([4, 6], { error: ({ input }) => refuse(input, '4 or 6') });

export const whole = (least: number, most: number) =>
  z
    .int({ error: ({ input }) => refuse(input, 'a whole number') })
    .min(least, { error: `must be at least ${least}` })
    .max(most, { error: `can be at most ${most}` });
