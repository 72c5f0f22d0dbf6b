import { z } from 'zod';
import { smokeSchema } from '../probe/spec.ts';
import { oneOf } from '../text/schema-values.ts';
import { DEFAULTS } from './defaults.ts';
import * as is from './fleet-spec-values.ts';
import { healthcheck } from './healthcheck-schema.ts';
import { logging } from './logging-schema.ts';

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
  'depends-on': z
    .array(is.serviceName, { error: 'is a list of names of services, such as [db]' })
    .optional()
    .describe(
      'Services that start before this one, and are healthy first where they have a healthcheck; all services of a machine then find each other by their names',
    ),
  healthcheck: healthcheck
    .optional()
    .describe('How Docker finds out whether the container works; the machine is up only when it does'),
  logging: logging
    .optional()
    .describe(
      'Where what the container prints goes; json-file is bounded to three files of 50 MB unless options say other',
    ),
});

/** A command of the user's that runs on a machine. */
export const command = (example: string, seconds: number) =>
  z.strictObject({
    run: z.string().min(1, { error: 'is empty' }).describe(`Command of bash, such as ${example}`),
    timeout: is.commandTime.default(seconds).describe('How long it may take, such as 10m'),
  });

/** The parts of every fleet spec, whatever kind of environment it is of: keys in the order in which people read them. */
export const where = {
  account: is.account.describe('Account id, in quotes; any other credentials are refused'),
  region: is.region.describe('Region, such as eu-west-1'),
};

export const machines = {
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
  'instance-profile': is.profile.optional().describe('Instance profile whose role the machines have, by name or ARN'),
  'metadata-hop-limit': is.hops
    .default(DEFAULTS.metadataHopLimit)
    .describe('How far the metadata service answers: 1 the machine alone, 2 its containers too, which get its role'),
  'security-groups': z.array(is.securityGroup).default([]).describe('Names, ids or ARNs of security groups'),
};

export const runs = {
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
  'before-traffic': command('docker exec web ./migrate', DEFAULTS.beforeTraffic.timeout)
    .optional()
    .describe(
      'Run once per attempt, on one new machine, before any of them gets traffic; IMMUTABLE_PREVIOUS_ADDRESS is the private address of a machine in service, empty at first; another code than 0 rolls back',
    ),
};

export const smoke = z
  .union([is.file, smokeSchema])
  .optional()
  .describe(
    "Path of a smoke spec such as .github/smoke.yml, or its checks: asked through the app's address while each wave bakes; three failures in a row roll back",
  );

/** What every fleet spec says of a machine. */
export type MachineSpec = z.output<z.ZodObject<typeof where & typeof machines & typeof runs>>;
