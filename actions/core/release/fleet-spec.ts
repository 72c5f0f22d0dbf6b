import { z } from 'zod';
import { smokeSchema } from '../probe/spec.ts';
import { oneOf } from '../text/schema-values.ts';
import { DEFAULTS } from './defaults.ts';
import { crossCheck } from './fleet-spec-checks.ts';
import * as is from './fleet-spec-values.ts';

/** One container of a machine. */
const service = z.strictObject({
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
  'stop-grace-period': is.duration
    .default(DEFAULTS.stopGrace)
    .describe('Time between SIGTERM and SIGKILL, such as 30s'),
});

/**
 * The fleet spec: what a user writes about one app in one environment. The one source for what is read, for the messages
 * about what is wrong with it, and for the JSON Schema that editors use.
 */
export const fleetSchema = z
  .strictObject({
    account: is.account.describe('Account id, in quotes; any other credentials are refused'),
    region: is.region.describe('Region, such as eu-west-1'),
    size: z
      .strictObject({
        min: is.count.describe('Fewest machines that a release has; the size of the first deploy'),
        max: is.count.describe('Most machines; a live fleet that is larger is refused, never shrunk'),
      })
      .describe(
        "Bounds of the fleet; how many machines there are within them is the live fleet's to say; changed alone, they come to the fleet in service",
      ),
    subnets: z
      .array(is.subnet)
      .min(1, { error: 'names no subnet' })
      .describe('Subnet ids of one VPC, best in several zones'),
    'instance-types': z
      .array(is.instanceType)
      .min(1, { error: 'names no instance type' })
      .describe('Instance types, best first; the others serve when AWS has none of the first'),
    ami: is.ami
      .optional()
      .describe('AMI that machines of an image start from: its id, or ssm:/path of a parameter that holds one'),
    'instance-profile': is.name.optional().describe('Instance profile whose role the machines have'),
    'metadata-hop-limit': is.hops
      .default(DEFAULTS.metadataHopLimit)
      .describe('How far the metadata service answers: 1 the machine alone, 2 its containers too, which get its role'),
    'security-groups': z.array(is.name).default([]).describe('Names or ids of security groups'),
    'target-groups': z
      .array(is.name)
      .default([])
      .describe("Names or ARNs of the balancer's target groups; without any, machines work from boot"),
    services: z
      .record(is.serviceName, service)
      .default({})
      .describe("Containers of a machine by name, in Compose's words; none for a release that is an AMI"),
    'live-check': z
      .strictObject({
        path: is.path
          .default(DEFAULTS.liveCheck.path)
          .describe('Path that answers 2xx on the first published port, such as /healthz'),
        timeout: is.commandTime
          .default(DEFAULTS.liveCheck.timeout)
          .describe("From a machine's launch to its last chance, such as 5m"),
        via: oneOf(['ssm', 'balancer'])
          .default(DEFAULTS.liveCheck.via)
          .describe('ssm asks each machine by a command; balancer, without an agent, leaves it to target health'),
        release: is.where
          .optional()
          .describe(
            'Where the answer tells its release, such as header:x-release or json:$.release, which must be the one that was launched; not asked when absent',
          ),
      })
      .prefault({})
      .describe('What each machine must answer before it gets traffic'),
    'before-traffic': z
      .strictObject({
        run: z.string().min(1, { error: 'is empty' }).describe('Command of bash, such as docker exec web ./migrate'),
        timeout: is.commandTime.default(DEFAULTS.beforeTraffic.timeout).describe('How long it may take, such as 10m'),
      })
      .optional()
      .describe(
        'Run once per attempt, on one new machine, before any of them gets traffic; another code than 0 rolls back',
      ),
    bake: is.duration.default(DEFAULTS.bake).describe('How long each wave must stay good before the next, such as 5m'),
    alarms: z.array(is.name).default([]).describe('CloudWatch alarms; ALARM while baking rolls back'),
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
    smoke: z
      .union([is.file, smokeSchema])
      .optional()
      .describe(
        "Path of a smoke spec such as .github/smoke.yml, or its checks: asked through the app's address while each wave bakes; three failures in a row roll back",
      ),
    'keep-previous': is.duration
      .default(DEFAULTS.keepPrevious)
      .describe('How long the old fleet stays warm for a rollback, such as 1h'),
  })
  // Even when something else is wrong: all problems are told at once.
  .superRefine(crossCheck, { when: () => true })
  .meta({ title: 'Fleet spec', description: 'What immutable-rollout launches and where' });

export type FleetSpec = z.output<typeof fleetSchema>;
