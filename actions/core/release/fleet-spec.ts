import { z } from 'zod';
import { oneOf } from '../text/schema-values.ts';
import { BROUGHT } from './brought.ts';
import { DEFAULTS } from './defaults.ts';
import { crossCheck } from './fleet-spec-checks.ts';
import { machines, runs, smoke, where } from './fleet-spec-common.ts';
import * as is from './fleet-spec-values.ts';

/**
 * The fleet spec: what a user writes about one app in one environment. The one source for what is read, for the messages
 * about what is wrong with it, and for the JSON Schema that editors use.
 */
export const fleetSchema = z
  .strictObject({
    ...where,
    size: z
      .strictObject({
        min: is.count.describe('Fewest machines that a release has; the size of the first deploy'),
        max: is.count.describe('Most machines; a live fleet that is larger is refused, never shrunk'),
      })
      .describe(
        "Bounds of the fleet; how many machines there are within them is the live fleet's to say; changed alone, they come to the fleet in service",
      ),
    ...machines,
    'target-groups': z
      .array(is.name)
      .default([])
      .describe("Names or ARNs of the balancer's target groups; without any, machines work from boot"),
    ...runs,
    bake: is.duration.default(DEFAULTS.bake).describe('How long each wave must stay good before the next, such as 5m'),
    alarms: z.array(is.alarm).default([]).describe('CloudWatch alarms, by name or ARN; ALARM while baking rolls back'),
    tolerate: is.tolerance
      .prefault(0)
      .describe(
        'Machines of a new release, or their share such as 10%, that may be sick and are replaced before it is the release',
      ),
    'no-data': oneOf(['pass-if-served', 'wait', 'pass', 'fail'])
      .default(DEFAULTS.noData)
      .describe(
        'What INSUFFICIENT_DATA of an alarm, or a check of smoke that reached nothing, means at the end of a bake; pass-if-served: good when the balancer counted requests meanwhile, else wait',
      ),
    smoke,
    'keep-previous': is.duration
      .default(DEFAULTS.keepPrevious)
      .describe('How long the old fleet stays warm for a rollback, such as 1h'),
    drop: z
      .array(oneOf(BROUGHT))
      .default([])
      .describe(
        'Settings of the group in service that the next one is not to have, such as lifecycle-hooks; all others are carried over',
      ),
  })
  // Even when something else is wrong: all problems are told at once.
  .superRefine(crossCheck, { when: () => true })
  .meta({ title: 'Fleet spec', description: 'What immutable-rollout launches and where' });

export type FleetSpec = z.output<typeof fleetSchema>;
