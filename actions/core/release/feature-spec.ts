import { z } from 'zod';
import { crossCheckFeature } from './feature-spec-checks.ts';
import * as its from './feature-spec-values.ts';
import { command, machines, runs, smoke, where } from './fleet-spec-common.ts';
import * as is from './fleet-spec-values.ts';

/**
 * The feature spec: what a user writes about the environments of an app's branches, each a fleet with an address of its own.
 * The one source for what is read, for the messages about what is wrong with it, and for the JSON Schema that editors use.
 */
export const featureSchema = z
  .strictObject({
    ...where,
    domain: its.domain.describe('Domain that the names of environments are below, such as dev.example.com'),
    name: its.label
      .default('{slug}')
      .describe('First label of an environment\'s name, such as "{slug}-orders"; {slug} is made of the branch'),
    balancers: z
      .array(is.name)
      .min(1, { error: 'names no balancer' })
      .optional()
      .describe('Names of balancers, the first with room is taken; without it the one that the wildcard leads to'),
    address: its.address
      .optional()
      .describe(
        "private: no balancer, the name leads to the machine's private address, and url has the first TCP port of the services",
      ),
    allow: z
      .array(its.block)
      .min(1, { error: 'names no block of addresses' })
      .max(4, { error: 'has more than 4 blocks, which is all that a rule of a balancer takes beside its host' })
      .optional()
      .describe('Blocks of addresses that may ask, such as 203.0.113.0/24; everybody when absent'),
    size: is.count.default(1).describe('Machines of an environment'),
    ...machines,
    spot: z
      .boolean({ error: ({ input }) => (input === undefined ? undefined : 'is neither true nor false') })
      .default(true)
      .describe('Spot machines, and on demand when AWS has none'),
    ttl: is.someTime.default(72 * 3600).describe('How long an environment lives from its last deploy, such as 72h'),
    'max-environments': is.count
      .default(40)
      .describe('Environments of this app; one more is refused, and those that there are named'),
    ...runs,
    seed: command('docker exec web ./seed', 300)
      .optional()
      .describe('Run on each machine at its boot, when its services are up; another code than 0 rolls back'),
    'on-teardown': command('docker exec web ./drop-database', 60)
      .optional()
      .describe('Run on one machine before an environment is removed; it is removed whatever the code'),
    bake: is.duration.default(0).describe('How long a release must stay good before it is kept, such as 1m'),
    smoke,
    notify: its.notify.optional().describe('Who is told when an environment answers'),
  })
  // Even when something else is wrong: all problems are told at once.
  .superRefine(crossCheckFeature, { when: () => true })
  .meta({ title: 'Feature spec', description: 'What feature-env launches for each branch, and where it is found' });

export type FeatureSpec = z.output<typeof featureSchema>;
