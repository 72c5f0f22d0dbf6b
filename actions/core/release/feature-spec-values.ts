import { z } from 'zod';
import { matching, refuse } from '../text/schema-values.ts';
import { secret } from './fleet-spec-values.ts';

/** Characters of a domain: the balancer takes a host of at most 128, and a name below it needs room. */
const DOMAIN = 100;

/** Of a zone that one's environments are below, such as dev.example.com. */
export const domain = matching(
  /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$/,
  'a domain in lower case, such as dev.example.com',
).refine((text) => text.length <= DOMAIN, {
  error: `is longer than ${DOMAIN} characters, which leaves names below it no room`,
});

/** One label of a name, in which `{slug}` stands for the branch: without it all branches would have one name. */
export const label = matching(
  /^([a-z0-9]([a-z0-9-]*[a-z0-9])?-)?\{slug\}(-([a-z0-9-]*[a-z0-9]))?$/,
  'a name with {slug} in it, such as "{slug}-orders", of lower case letters, digits and dashes',
);

/** IPv4 or IPv6, as a condition of a balancer's rule takes them. */
export const block = z.union([z.cidrv4(), z.cidrv6()], {
  error: ({ input }) => refuse(input, 'a block of addresses such as 203.0.113.0/24'),
});

/** A public address that is given up goes to strangers while resolvers lead there; one that is kept bills when all else has ended. */
export const address = z.literal('private', {
  error: ({ input }) =>
    refuse(input, 'private: public and Elastic addresses are not given out, put a balancer in front instead'),
});

const mail = matching(/^[^\s@<>,;"]+@[^\s@<>,;"]+$/, 'an address such as qa@example.com');
const topic = matching(
  /^arn:aws[a-z-]*:sns:[a-z0-9-]+:\d{12}:[A-Za-z0-9_-]{1,256}$/,
  'the ARN of an SNS topic such as arn:aws:sns:eu-west-1:111122223333:previews',
);

/** SES: "The maximum number of recipients per message is 50" (Service quotas in Amazon SES). */
const RECIPIENTS = 50;

/** Who is told, once the address has answered. */
export const notify = z.strictObject({
  email: z
    .strictObject({
      from: mail.describe('Sender that SES has verified'),
      to: z
        .array(mail)
        .min(1, { error: 'names nobody' })
        .max(RECIPIENTS, { error: `has more than the ${RECIPIENTS} that a mail takes` })
        .describe('Who gets a mail by SES'),
    })
    .optional()
    .describe('A mail by SES'),
  sns: z.array(topic).default([]).describe('ARNs of SNS topics'),
  slack: secret.optional().describe('Parameter that holds the address of a Slack webhook, such as ssm:/acme/slack'),
});
