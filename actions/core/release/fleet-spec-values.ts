import { z } from 'zod';
import { parseWhere } from '../probe/release-in.ts';
import { parseDuration, parseSomeTime } from '../text/duration.ts';
import { matching, parsed, refuse, refuseUnseen } from '../text/schema-values.ts';
import { nameIn } from './arns.ts';
import { parseImage } from './image-name.ts';
import { badPort, PORT, parsePort } from './ports.ts';
import { parseTolerance } from './tolerance.ts';

export const duration = parsed(parseDuration, 'a duration such as 90s, 15m or 2h').meta({
  pattern: '^(\\d+[smhd])+$',
});

/**
 * AWS-RunShellScript's own pattern of its parameter executionTimeout takes 1 to 172800 seconds, 48 h ("Maximum is 172800", its
 * description); a minute of them is for the command's own end.
 */
export const COMMAND = 172_800 - 60;

/** Of something that takes time. */
export const someTime = parsed(parseSomeTime, 'a duration such as 90s, 15m or 2h').meta({
  pattern: duration.meta()?.pattern,
});

/** Of a command that runs on a machine. */
export const commandTime = parsed((text) => {
  const seconds = parseSomeTime(text);
  if (seconds > COMMAND)
    throw new Error(`"${text}" is more than 47h59m: Systems Manager ends every command after 48 h`);
  return seconds;
}, 'a duration such as 90s, 15m or 2h').meta({ pattern: duration.meta()?.pattern });

export const image = parsed(parseImage, 'an image by digest').meta({ pattern: '@sha256:[0-9a-f]{64}$' });

/** YAML reads bare digits as a number, and loses its leading zeros. */
export const account = z
  .string({
    error: ({ input }) => {
      if (typeof input !== 'number') return refuse(input, 'an account id');
      return `${input} is a number to YAML, which drops leading zeros: write "${String(input).padStart(12, '0')}", in quotes`;
    },
  })
  .regex(/^\d{12}$/, { error: ({ input }) => refuse(input, 'an account id of 12 digits') });

/**
 * Of any partition, by the forms that botocore's data/partitions.json has as regionRegex: `us\-isob\-\w+\-\d+`,
 * `eusc\-(de)\-\w+\-\d+`, `(us|eu|ap|sa|ca|me|af|il|mx)\-\w+\-\d+`.
 */
export const region = matching(/^[a-z]{2,4}(-[a-z0-9]+){1,2}-\d{1,2}$/, 'a region such as eu-west-1');
const SUBNET = 'a subnet id such as subnet-0a1b2c3d';
/** By id, or by an ARN that says it. */
export const subnet = parsed(nameIn('a subnet'), SUBNET)
  .meta({ pattern: '^(arn:.+/)?subnet-[0-9a-f]{4,17}$' })
  .pipe(matching(/^subnet-[0-9a-f]{4,17}$/, SUBNET));
export const instanceType = matching(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'an instance type such as m7g.large');
export const ami = matching(
  /^(ami-[0-9a-f]{8,17}|ssm:\/\S+)$/,
  'an AMI such as ami-0abcdef1234567890 or ssm:/base-images/docker',
);
export const name = matching(/^\S(.*\S)?$/, 'a name');
/** By name or, as AWS' pages show it, by ARN. */
const named = (kind: Parameters<typeof nameIn>[0]) => parsed(nameIn(kind), 'a name').meta({ pattern: '^\\S(.*\\S)?$' });
export const profile = named('an instance profile');
export const securityGroup = named('a security group');
export const alarm = named('an alarm');
export const serviceName = matching(/^[a-z0-9][a-z0-9_.-]{1,62}$/, 'a service name such as web');
/** With dots and dashes, as images have them that are set up by variables (discovery.type). */
export const variable = matching(/^[A-Za-z_][A-Za-z0-9_.-]*$/, 'a name of a variable');
export const secret = matching(
  /^ssm:\/[A-Za-z0-9_./-]+$/,
  'where the machine reads the secret, such as ssm:/orders/production/database-url',
  refuseUnseen,
);
/** All that can be asked for: what stands behind a # is never sent. */
export const path = matching(/^\/[!"$-~]*$/, 'a path such as /healthz');

/** Kept as it is written: what is stored is what the user wrote. */
export const where = parsed((text) => {
  parseWhere(text);
  return text;
}, 'where an answer tells its release, such as header:x-release').meta({ pattern: '^(header|json):.+$' });

/** As Compose writes it: published:container. */
export const port = parsed(parsePort, PORT, ({ input }) =>
  typeof input === 'number' ? badPort(String(input)) : undefined,
).meta({
  pattern: '^[1-9]\\d{0,4}:[1-9]\\d{0,4}(/(tcp|udp))?$',
});

/** YAML reads bare digits as a number. */
export const tolerance = z
  .union([z.string(), z.number()], {
    error: ({ input }) => refuse(input, 'a number of machines such as 2, or a share such as 10%'),
  })
  .transform(String)
  .pipe(parsed(parseTolerance, 'a number of machines'))
  .meta({ pattern: '^\\d+%?$' });

/** Of a file in the repository. */
export const file = matching(/^[^\s{][^\n]*$/, 'a path such as .github/smoke.yml, or a map of checks');

/** YAML's numbers and booleans are texts to a process. */
export const value = z
  .union([z.string(), z.number(), z.boolean()], {
    error: ({ input }) => refuse(input, 'a text, a number or a boolean'),
  })
  .transform(String);

/** EC2's own bounds: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceMetadataOptionsRequest.html */
export const hops = z
  .int({ error: ({ input }) => refuse(input, 'a whole number') })
  .min(1, { error: 'must be at least 1' })
  .max(64, { error: 'can be at most 64' });

export const count = z
  .int({ error: ({ input }) => refuse(input, 'a whole number') })
  .min(1, { error: 'must be at least 1' });
